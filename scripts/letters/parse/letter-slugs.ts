/**
 * Slugs of letters, from what they are: `tildelingsbrev-2024`, `tillegg-2023-02-06`; a letter without a date is named by
 * its first assignment (`tillegg-2023-ttb08`); a second of the same name gets `-2`. A second extraction of a letter
 * is not named here: it is found to be the same letter later, and never shown.
 */
import type { LetterReading } from '../reading.ts';

const names = {
  allocation: 'tildelingsbrev',
  supplement: 'tillegg',
  'assignment-letter': 'oppdragsbrev',
  'annual-report': 'arsrapport',
  letter: 'brev',
} as const;

/** One slug a reading, in the same order. */
export function nameLetters(readings: readonly LetterReading[]): string[] {
  const taken = new Map<string, number>();
  return readings.map((reading) => {
    const name = nameOf(reading);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
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
