/** Notes in the year's letter on what its supplements did to it: under headings and after budget tables. */

import { budgetItemUrl } from '../../../src/domain/addresses.ts';
import { joinerAt } from '../../../src/domain/format.ts';
import { changeLabels } from '../../../src/lib/letters/change-labels.ts';
import type { BudgetRow, LetterData } from '../../../src/schemas/index.ts';
import type { ChangedPlace, LetterChange } from '../../../src/schemas/letter-views.ts';
import type { Archive } from '../archive.ts';
import { budgetUrl } from '../budget/link-budget-items.ts';
import { readBudgetHeading } from './letter-places.ts';
import { linkTo, type Words } from './note-nodes.ts';

/** One supplement as a note names it. */
export interface Supplement {
  data: LetterData;
  /** `6. februar 2023` */
  name: string;
  changes: LetterChange[];
}

/** Where a note on a change leads. */
export type Lead = (change: LetterChange, supplement: Supplement) => string;

/** Anchor of a heading in the year's letter → sentences. */
export function changeNotes(supplements: readonly Supplement[], lead: Lead, archive: Archive): Map<string, Words[]> {
  const notes = new Map<string, Words[]>();
  const add = (anchor: string, words: Words) => notes.set(anchor, [...(notes.get(anchor) ?? []), words]);
  for (const supplement of supplements) {
    const added = new Map<string, LetterChange[]>();
    for (const change of supplement.changes) {
      for (const place of change.to) {
        const { anchor, kind } = place;
        if (kind === 'added') added.set(anchor, [...(added.get(anchor) ?? []), change]);
        else add(anchor, [...aboutOne(change, place, supplement, lead), ...toItem(change, supplement.data, archive)]);
      }
    }
    for (const [anchor, changes] of added) add(anchor, aboutAdded(changes, supplement, lead));
  }
  return notes;
}

/** `Presisert i tillegg 6. februar 2023 (TTB2023-04).`, `Ny tildeling i tillegg …: «Helsedirektoratet tildeles …»` */
function aboutOne(change: LetterChange, { kind, text }: ChangedPlace, supplement: Supplement, lead: Lead): Words {
  const by = printedId(change.id);
  const opening = [`${changeLabels[kind]} i `, linkTo(lead(change, supplement), `tillegg ${supplement.name}`)];
  if (kind === 'money') return [...opening, by ? ` (${by}).` : `: «${text}»`];
  return [...opening, by ? ` (${by}).` : '.'];
}

/** ` Se kap. 714 post 21.`, where a passage is on money for a chapter and item. */
export function toItem({ kind, title }: LetterChange, { letter: { year } }: LetterData, archive: Archive): Words {
  const named = kind === 'money' ? readBudgetHeading(title) : null;
  const url = named?.item ? budgetUrl({ year, ...named }, archive) : null;
  return named && url ? [' Se ', linkTo(url, `kap. ${named.chapter} post ${named.item}`), '.'] : [];
}

/** `Lagt til i tillegg 6. februar 2023: TTB2023-02 og TTB2023-03.` */
function aboutAdded(changes: readonly LetterChange[], supplement: Supplement, lead: Lead): Words {
  const links = changes.flatMap((change, at): Words => {
    const link = linkTo(lead(change, supplement), printedId(change.id) ?? change.title);
    return at === 0 ? [link] : [joinerAt(at, changes.length), link];
  });
  const { letter } = supplement.data;
  return [`${changeLabels.added} i `, linkTo(letter.url, `tillegg ${supplement.name}`), ': ', ...links, '.'];
}

const printedId = (id: string | null) => (id?.includes('/') ? null : id);

/** Line of a budget row in the year's letter → what supplements allocate anew to its chapter and item. */
export function moneyNotes(main: LetterData, supplements: readonly Supplement[], lead: Lead): Map<number, Words[]> {
  const notes = new Map<number, Words[]>();
  for (const supplement of supplements) {
    for (const row of supplement.data.budget) {
      const own = main.budget.find(({ chapter, item }) => chapter === row.chapter && item === row.item);
      const change = supplement.changes.findLast(({ line }) => line <= row.line);
      if (own && change) notes.set(own.line, [...(notes.get(own.line) ?? []), aboutRow(row, change, supplement, lead)]);
    }
  }
  return notes;
}

function aboutRow(row: BudgetRow, change: LetterChange, supplement: Supplement, lead: Lead): Words {
  const unit = row.unit === 'NOK' ? 'kroner' : 'tusen kroner';
  const sum = `sum tildelt ${row.allocation} ${unit} (før ${row.previous}, nytt ${row.added})`;
  const item = linkTo(budgetItemUrl(row.year, row.chapter, row.item), `Kap. ${row.chapter} post ${row.item}`);
  return [
    item,
    `: ${changeLabels.money.toLowerCase()} i `,
    linkTo(lead(change, supplement), `tillegg ${supplement.name}`),
    `, ${sum}.`,
  ];
}
