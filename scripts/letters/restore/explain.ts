/** Say in short Norwegian which rule read a word as it did. */
import type { Choice } from './choice.ts';
import type { LanguageModel } from './language-model.ts';

/** How many words before must recur for a word to count as part of known text. */
const phrase = 3;

/** `context` are the words before it; `all` the choices that it was chosen among. */
export function explain(
  choice: Choice,
  all: readonly Choice[],
  context: readonly string[],
  language: LanguageModel,
): string {
  return [...misread(choice), grounds(choice, all, context, language)].join('; ');
}

/** What was taken for what: `ø lest som e`. */
function misread({ undone }: Choice): string[] {
  const seen = undone.map(({ printed, meant }) => (printed ? `${meant} lest som ${printed}` : `${meant} falt ut`));
  return [...new Set(seen)];
}

function grounds(
  { words, evidence }: Choice,
  all: readonly Choice[],
  context: readonly string[],
  language: LanguageModel,
): string {
  if (evidence === 'split') return 'mellomrom falt ut';
  if (evidence === 'strokes') return 'strek lest som annet tegn';
  if (language.follows(words[0]!, context) >= phrase) return 'samme ordfølge i et annet brev';
  if (all.some(isPrintedWord)) return 'det trykte kunne stått, sammenhengen avgjør';
  if (evidence === 'letters') return 'ordet står i andre brev';
  if (evidence === 'list') return 'ordet står i ordlista';
  return 'sammensatt av kjente ord';
}

/** The printed form, where it is a word as well: `ber`, `mal`. */
function isPrintedWord({ undone, evidence }: Choice): boolean {
  return undone.length === 0 && (evidence === 'letters' || evidence === 'list');
}
