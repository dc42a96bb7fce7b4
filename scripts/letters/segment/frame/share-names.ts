/**
 * Letters of one source tell what one of them has lost: who they are from and for, and, beside supplements, that a letter
 * without a title is the yearly letter that they add to.
 */
import type { LetterReading } from '../../reading.ts';

interface Letter {
  reading: LetterReading;
  titled: boolean;
}

export function shareNames(letters: readonly Letter[]): void {
  const readings = letters.map(({ reading }) => reading);
  const nameOf = (part: 'recipient' | 'sender') =>
    readings.map((one) => one[part]).find((name) => name !== null) ?? null;
  const [recipient, sender] = [nameOf('recipient'), nameOf('sender')];
  const supplemented = readings.some(({ kind }) => kind === 'supplement');
  for (const letter of letters) {
    const { reading } = letter;
    reading.recipient ??= recipient;
    reading.sender ??= sender;
    if (reading.kind !== 'letter' || !supplemented) continue;
    reading.kind = 'allocation';
    letter.titled = true;
    const to = reading.recipient && `til ${reading.recipient}`;
    reading.title = ['Tildelingsbrev', to, `for ${reading.year}`].filter(Boolean).join(' ');
  }
}
