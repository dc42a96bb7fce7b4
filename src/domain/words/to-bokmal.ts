/** Bokmål spellings that a nynorsk word may stand for. */

/** Endings that follow a rule: `fagarbeidarar`, `avhengigheit`, `pårørande`. */
const endings: [RegExp, string][] = [
  [/jar(?:ar|ane)$/u, 'ere'],
  [/ar(?:ar|ane)$/u, 'ere'],
  [/aren$/u, 'eren'],
  [/ar$/u, 'er'],
  [/heit(?:er|ene|a|en)?$/u, 'het'],
  [/leg(e|t)?$/u, 'lig$1'],
  [/j?ande$/u, 'ende'],
  [/j(?:er|e|ar)?$/u, 'er'],
  [/ast$/u, 'est'],
];

/** A piece so short is only replaced where a word begins. */
const shortest = 4;

/** Nynorsk pieces with their bokmål. */
export type Nynorsk = readonly (readonly [nynorsk: string, bokmal: string])[];

/** Many do not exist: what is searched for decides. The word itself is not among them. */
export function toBokmal(word: string, pairs: Nynorsk): string[] {
  const replaced = pairs.reduce((text, [nynorsk, bokmal]) => replacePiece(text, nynorsk, bokmal), word);
  const single = pairs.map(([nynorsk, bokmal]) => replacePiece(word, nynorsk, bokmal));
  const bases = [word, replaced, ...single];
  const ended = bases.flatMap((base) => endings.map(([ending, other]) => base.replace(ending, other)));
  return [...new Set([...bases, ...ended])].filter((spelling) => spelling !== word);
}

function replacePiece(word: string, nynorsk: string, bokmal: string): string {
  if (nynorsk.length < shortest) return word.startsWith(nynorsk) ? bokmal + word.slice(nynorsk.length) : word;
  return word.replaceAll(nynorsk, bokmal);
}
