/** Sentences of ours in a letter's text, with links of whatever kind the caller writes. */
import { relationsOut } from '../labels.ts';
import { changesOut, eventsIn } from './change-labels.ts';

/** Words of the links in the sentences. */
export const noteLinks = {
  readTogether: 'Les dem sammen',
  seeThere: 'Se det der',
  goal: (number: number, year: number, title: string) => `mål ${number} for ${year}: ${title}`,
  asked: (number: number) => `det mål ${number} spør om`,
};

export const noteSentences = {
  /** In a supplement: `Presiserer TB2023-14 Skolemåltid i årets tildelingsbrev. Les dem sammen.` */
  change: <Link>(kind: keyof typeof changesOut, place: Link, together: Link) => [
    `${changesOut[kind]} `,
    place,
    ' i årets tildelingsbrev. ',
    together,
    '.',
  ],
  /** `Erstatter TB2024-47 … i Tildelingsbrev til Helsedirektoratet for 2024.` */
  earlier: <Link>(relation: keyof typeof relationsOut, assignment: Link, letter: string) => [
    `${relationsOut[relation]} `,
    assignment,
    ` i ${letter}.`,
  ],
  /** `Videreført i Tildelingsbrev til Helsedirektoratet for 2024.`, with the ID of the assignment that does it. */
  later: <Link>(event: keyof typeof eventsIn, letter: Link, id: string | null) => [
    `${eventsIn[event]} `,
    letter,
    id ? ` (${id}).` : '.',
  ],
  reported: <Link>(report: Link) => ['Besvart i ', report, '.'],
  answers: <Link>(asked: Link) => ['Svarer på ', asked, '.'],
};
