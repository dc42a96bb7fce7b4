/**
 * Slugs of letters, from what they are: `tildelingsbrev-2024`, `tillegg-2023-02-06`; a letter without a date is named by
 * its first assignment (`tillegg-2023-ttb08`); a second of the same name gets `-2`. The name of a second extraction is
 * not shown: it is found to be the same letter later.
 */
import type { LetterReading, SourceDocument } from '../reading.ts';

const names = {
  allocation: 'tildelingsbrev',
  supplement: 'tillegg',
  'assignment-letter': 'oppdragsbrev',
  'annual-report': 'arsrapport',
} as const;

interface Named {
  reading: LetterReading;
  document: SourceDocument;
}

/**
 * One slug a reading, in the same order. Where several would have the same name, the one whose document `keeperOf` gives has
 * it (a name once published stays), the others the next that is free.
 */
export function nameLetters(letters: readonly Named[], keeperOf: (name: string) => string | null): string[] {
  const slugs = new Map<Named, string>();
  for (const [name, group] of Map.groupBy(letters, ({ reading }) => nameOf(reading))) {
    const names = group.map((_, at) => (at === 0 ? name : `${name}-${at + 1}`));
    const left = new Set(group.toSorted((a, b) => rank(a) - rank(b)));
    if (new Set(group.map(({ document }) => document.slug)).size > 1) {
      for (const taken of names) {
        const keeper = keeperOf(taken);
        const one = [...left].find(({ document }) => document.slug === keeper);
        if (one && left.delete(one)) slugs.set(one, taken);
      }
    }
    const free = names.filter((one) => ![...slugs.values()].includes(one));
    for (const [at, one] of [...left].entries()) slugs.set(one, free[at]!);
  }
  return letters.map((letter) => slugs.get(letter)!);
}

/** A second extraction repeats another letter, which has the name. */
function rank({ document }: Named): number {
  return document.settings.secondExtraction ? 1 : 0;
}

function nameOf(reading: LetterReading): string {
  const name = names[reading.kind];
  const yearly = reading.kind === 'allocation' || reading.kind === 'annual-report';
  if (yearly) return `${name}-${reading.year}`;
  if (reading.date) return `${name}-${reading.date}`;
  const number = firstIdentifier(reading)?.split('-').at(-1);
  return number ? `${name}-${reading.year}-ttb${number}` : `${name}-${reading.year}`;
}

/** The lowest ID given by the letter: it does not depend on the order that the letter prints them in. */
function firstIdentifier({ tree }: LetterReading): string | undefined {
  return tree.children
    .flatMap((node) => (node.type === 'heading' && node.data?.place?.role === 'assignment' ? node.data.place.ids : []))
    .filter((id) => id.startsWith('TTB'))
    .sort()[0];
}
