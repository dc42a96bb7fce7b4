/**
 * The sentence of a passage that says what is asked or given: `Helsedirektoratet bes om å forlenge …`, `… utsettes
 * oppdraget inntil videre`, `Helsedirektoratet tildeles 8,5 mill. kroner.` Words that a passage quotes are another's.
 */
import type { RootContent } from 'mdast';
import { splitSentences } from '../../../src/domain/sentences.ts';
import type { ChangeKind } from '../../../src/schemas/letter-views.ts';
import { passagesOf } from '../../text/passages.ts';

/** What the kind of passage itself says it does. */
const doing: Partial<Record<ChangeKind, RegExp>> = {
  clarified: /(?<!\p{L})(?:justeres|endres)(?!\p{L})/u,
  changed: /(?<!\p{L})(?:justeres|endres)(?!\p{L})/u,
  postponed: /(?<!\p{L})utsettes(?!\p{L})/u,
  money: /(?<!\p{L})tildeles(?!\p{L})/u,
};

const asking = /(?<!\p{L})(?:ber|bes)(?!\p{L})|(?<!\p{L})(?:får|gis)(?!\p{L}).{0,60}(?:i oppdrag|i oppgave)(?!\p{L})/u;

const binding = /(?<!\p{L})skal(?!\p{L})/u;

/** Plain, word for word; the first sentence where none tells; empty for a passage without text. */
export function tellingSentence(nodes: readonly RootContent[], kind: ChangeKind): string {
  const texts = nodes.flatMap(passagesOf).filter((passage) => passage.kind === 'text');
  const own = texts.flatMap(({ cells }) => cells).filter((text) => !text.startsWith('«'));
  const sentences = own.flatMap(splitSentences).map(({ text }) => text);
  const patterns = [doing[kind], asking, kind === 'general' ? undefined : binding];
  const told = patterns.map((pattern) => pattern && sentences.find((sentence) => pattern.test(sentence)));
  return told.find(Boolean) ?? sentences[0] ?? '';
}
