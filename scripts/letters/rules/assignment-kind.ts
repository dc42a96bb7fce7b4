/** What a heading gives: `Presisering av TB2023-18 …`, `Utsettelse av TB2023-31 …`, `Endring av …`. */
import type { AssignmentKind } from '../../../src/schemas/index.ts';

const kinds: readonly (readonly [RegExp, AssignmentKind])[] = [
  [/^presisering/iu, 'clarification'],
  [/^(?:utsettelse|utsatt frist|utsett frist)/iu, 'postponement'],
  [/^endring/iu, 'change'],
];

/** Kind by the first word of a title or of an index heading; null when it says none. */
export function readKind(text: string): AssignmentKind | null {
  return kinds.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
}
