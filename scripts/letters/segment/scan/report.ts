import type { Change } from '../../reading.ts';

/** What was put back: `from` is what the source has of it, nothing where that is empty. */
export type PutBack = Pick<Change, 'from' | 'to' | 'why'>;

/** Told of each thing put right or left open while reading: line, rule, message, and what readers are told was put back. */
export type Report = (line: number, rule: string, message: string, putBack?: PutBack) => void;
