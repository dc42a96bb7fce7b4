/** Words side by side that search takes for one: a phrase of the synonyms, or a compound typed apart. */
import { stemOf } from './word-forms.ts';

/** So many words may be one phrase. */
export const longestPhrase = 4;

/** Letters between the parts of a compound. */
export const compoundLinks = ['', 's', 'e'];

/** The stems of the words in one: the index knows a phrase so. */
export const phraseKey = (words: readonly string[]) => words.map(stemOf).join('');
