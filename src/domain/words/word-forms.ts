/**
 * Inflection of Norwegian words by rule. Used by the build and in the browser, so that both mean the same by a word.
 *
 * Only endings of inflection are taken. Pagefind's own stemmer also takes `-leg`, `-lov` and `-lig`, and so holds
 * `fastlege` and `fast`, `tobakkslov` and `tobakk` for one word.
 */

/** Endings of nouns, adjectives and verbs, nynorsk's among them. */
const endings = 'enes anes erne ene ane ens ets ers ene ar er en et es te as ne e a s t'.split(' ');
const longestFirst = [...endings].sort((a, b) => b.length - a.length);

/** So much of a word must be left before an ending; more before a single letter, or `samt` and `samer` were one word. */
const shortestStem = 3;
const shortestBefore: Record<string, number> = { a: 4, s: 4, t: 4 };

/**
 * What must stand before an ending where not everything may: `innsats` is no `innsat`, `virksomhet` no `virksomh`,
 * `forsvar` no `forsv`.
 */
const before: Record<string, RegExp> = {
  s: /[^stxziouyæøå]$/u,
  t: /[bdfgjklmnprv]$/u,
  te: /[^st]$/u,
  ne: /er$/u,
  et: /(?<!h|it)$/u,
  ets: /(?<!h|it)$/u,
  a: /[^aeiouyæøå]$/u,
  ar: /(?<!sv|u|pl|min)$/u,
};

/** Words that end in -ens of themselves. */
const endsInEns = /(?:dem|val|lis|kv|sist|pot|tend|[fv]er|evid|insid|resid)ens$/u;

/** Plurals with another vowel, also at the end of a compound: `jordmødre`. */
const irregular = Object.entries({
  mor: 'mødre',
  far: 'fedre',
  bror: 'brødre',
  datter: 'døtre',
  bok: 'bøker',
  fot: 'føtter',
  tann: 'tenner',
  kraft: 'krefter',
  mann: 'menn',
  rot: 'røtter',
});
const pluralEndings = ['', 'ne', 'ene', 'nes', 'enes'];
const irregularEnd = new RegExp(`(${irregular.map(([, plural]) => plural).join('|')})(?:e?nes?)?$`, 'u');

const singularOf = (word: string) =>
  word.replace(irregularEnd, (_, plural: string) => irregular.find(([, other]) => other === plural)![0]);

function irregularForms(word: string): string[] {
  const singular = singularOf(word);
  return irregular.flatMap(([one, many]) => {
    if (!singular.endsWith(one)) return [];
    const plural = singular.slice(0, -one.length) + many;
    return [singular, ...pluralEndings.map((ending) => plural + ending)];
  });
}

/** The part of a word that its inflected forms share: `fengsl` for fengsel, fengsler and fengslene. */
export function stemOf(word: string): string {
  const stem = dropEnding(singularOf(word));
  const noun = stem.length > shortestStem + 2 && stem.endsWith('er') ? stem.slice(0, -2) : stem;
  return noun
    .replace(/([^aeiouyæøå])\1?el$/u, '$1l')
    .replace(/([td])r$/u, '$1')
    .replace(/mm$/u, 'm');
}

function dropEnding(word: string): string {
  if (endsInEns.test(word)) return word;
  for (const ending of longestFirst) {
    const stem = word.slice(0, -ending.length);
    if (
      word.endsWith(ending) &&
      stem.length >= (shortestBefore[ending] ?? shortestStem) &&
      (before[ending]?.test(stem) ?? true)
    )
      return stem;
  }
  return word;
}

/** Endings that come after a stem that has another before it: `asylsøker` + `ne`. */
const laterEndings = ['', 'e', 'er', 'en', 'ne', 'et', 'te', 't', 's'];

/** Written forms that a word may have, the word itself first. Many do not exist: what is searched for decides. */
export function formsOf(word: string): string[] {
  const stem = stemOf(word);
  const bases = [stem];
  if (/[^aeiouyæøå]l$/u.test(stem)) bases.push(stem.replace(/l$/u, 'el'), stem.replace(/([^aeiouyæøå])l$/u, '$1$1el'));
  if (/[td]$/u.test(stem)) bases.push(`${stem}r`);
  if (stem.endsWith('m')) bases.push(`${stem}m`);
  const forms = bases.flatMap((base) => [base, ...endings.map((ending) => base + ending)]);
  forms.push(...laterEndings.map((ending) => `${stem}er${ending}`));
  forms.push(...irregularForms(word));
  return [...new Set([word, ...forms.filter((form) => stemOf(form) === stem)])];
}

const nounEndings = /(?:er)?(?:ing|else)$|n?ing$|asjon$|isjon$/u;
const shortestRoot = 4;
/** Verbs and nouns made of the same root: `rehabilitere`, `rehabilitering`; `vaksine`, `vaksinasjon`; `forske`, `forskning`. */
const derivations =
  'e er te t ing ingen inger ingene ning ningen ere erer ert erte ering eringen eringer else elsen elser asjon asjonen ende'.split(
    ' ',
  );

/** Words that may be made of the same root as a word, without its own forms. */
export function derivedFrom(word: string): string[] {
  const stem = stemOf(word);
  const root = stem.replace(nounEndings, '');
  if (root.length < shortestRoot) return [];
  const own = new Set(formsOf(word));
  return derivations.map((ending) => root + ending).filter((form) => !own.has(form));
}
