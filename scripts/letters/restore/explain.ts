/** Say in Norwegian why a word was read as it was. */
import type { Choice } from './choices.ts';

export function explain(printed: string, choice: Choice): string {
  return `${printed} ${choice.evidence}`;
}
