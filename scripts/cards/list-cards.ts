/** Which pages have a share card of their own, and what it says. */
import { countKinds } from '../../src/domain/assignment-count.ts';
import { countOf, formatDate, joinWords } from '../../src/domain/format.ts';
import { shownId } from '../../src/lib/assignments/shown-id.ts';
import { cardUrl } from '../../src/lib/frame/share-card.ts';
import { assignmentKinds } from '../../src/lib/labels.ts';
import { type Archive, nameOf } from '../collections/archive.ts';
import type { Card } from './draw-card.ts';

/** Address of the picture → what it shows. Years, goals and assignments; one for all other pages. */
export function listCards(archive: Archive): Map<string, Card> {
  const cards = new Map<string, Card>([[cardUrl('/'), front]]);
  for (const { letter, goals, assignments } of archive.letters) {
    const facts = withDate(nameOf(letter.slug, archive), letter.date);
    for (const { number, year, title, url } of goals) {
      cards.set(cardUrl(url), { kind: `Mål ${number} · ${year}`, title, facts });
    }
    for (const { id, kind, title, url } of assignments) {
      const name = id.includes('/')
        ? `Oppdrag · ${letter.year}`
        : `${assignmentKinds[kind] ?? 'Oppdrag'} · ${shownId(id)}`;
      cards.set(cardUrl(url), { kind: name, title, facts });
    }
  }
  for (const year of new Set(archive.letters.map(({ letter }) => letter.year))) {
    const given = archive.letters.filter(({ letter }) => letter.year === year);
    const goals = given.reduce((sum, data) => sum + data.goals.length, 0);
    const assignments = given.flatMap((data) => data.assignments);
    cards.set(cardUrl(`/${year}/`), {
      kind: String(year),
      title: `Mål og oppdrag ${year}`,
      facts: `${joinWords([countOf(goals, 'mål'), ...countKinds(assignments)])} fra Helse- og omsorgsdepartementet til Helsedirektoratet`,
    });
  }
  return cards;
}

const front: Card = {
  kind: 'Tildelingsbrev, tillegg og årsrapporter',
  title: 'Hva har departementet bedt Helsedirektoratet om?',
  facts: 'Alle mål og oppdrag i brevene, år for år og ord for ord',
};

/** Letters of one title have their date in the name already. */
function withDate(name: string, date: string | null): string {
  const day = date && formatDate(date);
  return !day || name.includes(day) ? name : `${name}, ${day}`;
}
