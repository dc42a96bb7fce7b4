/**
 * Notes in a letter: what later letters did with its assignments, areas and budget, what its own assignments do with
 * earlier ones, which goals a report answers. Each is a sentence of ours with a link to where the letters say it.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import { titleWithId } from '../../../src/lib/assignments/shown-id.ts';
import { noteLinks, noteSentences } from '../../../src/lib/letters/note-sentences.ts';
import type { Assignment, Goal, LetterData, ReportItem } from '../../../src/schemas/index.ts';
import type { LetterChange } from '../../../src/schemas/letter-views.ts';
import { type Archive, nameOf } from '../archive.ts';
import { answerAnchor } from '../goals/goal-answers.ts';
import { changeNotes, type Lead, moneyNotes, type Supplement, toItem } from './change-notes.ts';
import { letterChanges } from './letter-changes.ts';
import { placeOfSubject } from './letter-places.ts';
import { linkTo, type Words } from './note-nodes.ts';
import { nameSupplement, supplementsOf } from './supplement-order.ts';

export interface LetterNotes {
  /** Anchor of a heading → sentences under it. */
  headings: Map<string, Words[]>;
  /** Line of a budget row → sentences after its table. */
  rows: Map<number, Words[]>;
}

export function letterNotes(data: LetterData, archive: Archive): LetterNotes {
  const supplements = readSupplements(data, archive);
  const lead: Lead = (change) => change.from;
  const headings = changeNotes(supplements, lead, archive);
  const add = (url: string, sentences: readonly Words[]) => {
    const anchor = url.split('#')[1];
    if (anchor && sentences.length > 0) headings.set(anchor, [...(headings.get(anchor) ?? []), ...sentences]);
  };
  for (const change of letterChanges(data, archive)) add(change.from, aboutChange(change, data, archive));
  const byUrl = new Map([...archive.assignments.values()].map((one) => [one.url, one]));
  for (const assignment of data.assignments) {
    const url = placeOfSubject(data, assignment.id)?.url ?? '';
    add(url, [...aboutEarlier(assignment, data, archive), ...aboutLater(assignment, supplements, byUrl, archive)]);
  }
  for (const goal of data.goals) add(placeOfSubject(data, goal.id)?.url ?? '', aboutReport(goal, archive));
  for (const item of data.report) for (const [url, sentences] of aboutAnswers(item, archive)) add(url, sentences);
  return { headings, rows: moneyNotes(data, supplements, lead) };
}

export function readSupplements(data: LetterData, archive: Archive): Supplement[] {
  return supplementsOf(data, archive).map((one) => ({
    data: one,
    name: nameSupplement(one, archive),
    changes: letterChanges(one, archive),
  }));
}

function aboutChange(change: LetterChange, data: LetterData, archive: Archive): Words[] {
  const { kind, to, inForce } = change;
  const [place] = to;
  if (!place) return [];
  const together = linkTo(inForce, kind === 'added' ? noteLinks.seeThere : noteLinks.readTogether);
  const sentence = noteSentences.change(kind, linkTo(place.url, place.title), together);
  return [[...sentence, ...toItem(change, data, archive)]];
}

/** What a supplement does stands in its changes. */
function aboutEarlier({ references }: Assignment, { letter }: LetterData, archive: Archive): Words[] {
  if (letter.kind === 'supplement') return [];
  return references.flatMap(({ id, relation }): Words[] => {
    const target = archive.assignments.get(canonicalIdentifier(id));
    if (relation === 'mentions' || !target || target.letter === letter.slug) return [];
    const name = linkTo(placeIn(target, archive), titleWithId(target.id, target.title));
    return [noteSentences.earlier(relation, name, nameOf(target.letter, archive))];
  });
}

/** What supplements of the year do stands in their changes. */
function aboutLater(
  { history, letter }: Assignment,
  supplements: readonly Supplement[],
  byUrl: ReadonlyMap<string, Assignment>,
  archive: Archive,
): Words[] {
  const isSupplement = (slug: string) => supplements.some(({ data }) => data.letter.slug === slug);
  return history.flatMap(({ event, letter: other, url, ours }): Words[] => {
    if (ours || event === 'given' || other === letter || isSupplement(other)) return [];
    const by = byUrl.get(url);
    const place = by ? placeIn(by, archive) : url;
    return [noteSentences.later(event, linkTo(place, nameOf(other, archive)), by?.id ?? null)];
  });
}

function aboutReport({ report }: Goal, archive: Archive): Words[] {
  return report ? [noteSentences.reported(linkTo(report.url, nameOf(report.letter, archive)))] : [];
}

/** In the report: at a goal's chapter the goal, at each answer the place where it stands beside what was asked. */
function aboutAnswers({ goal: id, url, answers }: ReportItem, archive: Archive): [url: string, Words[]][] {
  const goal = archive.goals.get(id);
  if (!goal) return [];
  const { number, year, title } = goal;
  const chapter = noteSentences.answers(linkTo(goal.url, noteLinks.goal(number, year, title)));
  const each = answers.flatMap(({ asked, anchor }, at): [string, Words[]][] => {
    const words = noteSentences.answers(linkTo(`${goal.url}#${answerAnchor(at)}`, noteLinks.asked(number)));
    return asked === null ? [] : [[`#${anchor}`, [words]]];
  });
  return [[url, [chapter]], ...each];
}

/** Its heading in its letter, else its own page. */
function placeIn(assignment: Assignment, { letters }: Archive): string {
  const data = letters.find(({ letter }) => letter.slug === assignment.letter);
  return (data && placeOfSubject(data, assignment.id)?.url) ?? assignment.url;
}
