/** Norwegian words that an English one may stand for. */

/** English word → Norwegian words, parted by spaces. */
export type English = Readonly<Record<string, string>>;

/** Plurals and the genitive, which readers type without its mark. */
const endings: [RegExp, string][] = [
  [/ies$/u, 'y'],
  [/s$/u, ''],
  [/es$/u, ''],
];

/** None where the word is not known as English. */
export function toNorwegian(word: string, english: English): string[] {
  const forms = [word, ...endings.map(([ending, other]) => word.replace(ending, other))];
  const known = forms.find((form) => Object.hasOwn(english, form));
  return known === undefined ? [] : english[known]!.split(' ');
}
