/** Sentences of running text, with the abbreviations and ordinals that letters are full of. */

export interface Sentence {
  text: string;
  /** Offset of its first character. */
  index: number;
}

/** A full stop, question or exclamation mark before a capital; or white space before a deadline's label (`Frist:`). */
const boundary = /[.!?][»")]?\s+(?=[«"(]?\p{Lu})|\s+(?=Frist(?:er)?\s?:)/gu;

/** Words that end in a full stop and go on: `Meld. St. 24`, `ev. Bureau`, `jf. Prop. 1. S`, `Iht. Prop. 1 S`. */
const abbreviations =
  /(?<![\p{L}.])(?:meld|st|prop(?:\. \d)?|innst|ot|prp|dok|jfr?|evt?|kap|nr|pkt|ca|ref|dvs|hhv|iht|mht|inkl?|f\.eks|bl\.a|avd)$/iu;

/** What stands before a sentence as its label: `i. Hvordan …`, `2. Introduksjon …`. */
const label = /^(?:[ivx]+|\p{L}|\d{1,2})$/u;

export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const sentence = text.slice(start, end).trim();
    if (sentence) sentences.push({ text: sentence, index: start });
  };
  for (const match of text.matchAll(boundary)) {
    const before = text.slice(start, match.index);
    if (match[0].startsWith('.') && (abbreviations.test(before) || label.test(before.trim()))) continue;
    take(match.index + match[0].length);
    start = match.index + match[0].length;
  }
  take(text.length);
  return sentences;
}
