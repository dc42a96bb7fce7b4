/** Corrections grouped as readers want them: those by a person one by one, those by rule word by word. */
import type { Correction } from '../../schemas/index.ts';

/** One word as printed and as shown, with every line where it was restored so. */
export interface RestoredWord {
  from: string;
  to: string;
  why: string;
  lines: number[];
}

export function groupRestored(corrections: readonly Correction[]): RestoredWord[] {
  const groups = new Map<string, RestoredWord>();
  for (const { from, to, why, line, kind } of corrections) {
    if (kind !== 'ocr') continue;
    const key = JSON.stringify([to, from, why]);
    const group = groups.get(key) ?? { from, to, why, lines: [] };
    if (group.lines.at(-1) !== line) group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => order(a).localeCompare(order(b), 'nb'));
}

const order = ({ to, from }: RestoredWord) => `${to} ${from}`;
