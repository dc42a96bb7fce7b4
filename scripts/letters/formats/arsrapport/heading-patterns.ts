/** What headings of a report look like. They carry no marks: only words, position and the repeated ones tell them. */

/** The first part of every goal's section; the line before it is the goal. */
export const firstGoalPart = 'Status og utvikling på målområdet';

/** The parts of a goal's section. Key figures, parameters and criteria stand under the second and the fourth. */
const goalParts = [
  firstGoalPart,
  'Styringsindikatorer',
  'Sentrale aktiviteter',
  'Sentrale aktiviteter i direktoratet',
  'Måloppnåelse',
];

export function isGoalPart(text: string): boolean {
  return goalParts.includes(text);
}

/** A goal is one sentence without its full stop; a paragraph that ends the goal before is not. */
const goalTitle = /^\p{Lu}[^.!?:]*$/u;
const longestGoal = 200;

export function isGoalTitle(text: string): boolean {
  return goalTitle.test(text) && text.length <= longestGoal;
}

/** «Nøkkeltall 1: …», «Vurderingskriterie 2: …», «Styringsparameter 3 …», however long: some hold a whole criterion. */
export const indicator = /^(?:Nøkkeltall|Styringsparameter|Vurderingskriteri(?:e|um)) \d{1,2}\b/u;

/**
 * «Tabell 2-1 Kjønnfordeling …», «Tabell 7-1Nøkkeltall 2024», «Figur 3 …»: a caption, not a heading; nor a paragraph that
 * begins with one («Tabell 2-5 Kjøp av konsulenttjenester viser … i 2024. Regnskapsførte …»).
 */
export const caption = /^(?:Tabell \d{1,2}-\d{1,2}|Figur \d{1,2})(?=\D|$)(?!.*\.(?: \p{Lu}|$))/u;
export const figureCaption = /^Figur \d{1,2}(?=\D|$)/u;

/** An agency by its kind: `Helsedirektoratet`, `Folkehelseinstituttet`, `Statens vegvesen`. */
const agency = String.raw`(?:Statens )?\p{L}*(?:[Dd]irektoratet|[Ii]nstituttet|[Tt]ilsynet|[Ee]taten|[Vv]erket|[Rr]ådet|vegvesen)`;
/** A headline of the leader's account: one sentence on what the agency does, «Helsedirektoratet forvalter lover …». */
const taskHeadline = new RegExp(String.raw`^(?=\p{Lu})${agency} \p{Ll}[^.!?]*\.?$`, 'u');
const longestHeadline = 160;

export function isTaskHeadline(text: string): boolean {
  return taskHeadline.test(text) && text.length <= longestHeadline;
}

/** A name and years with a sentence after it on the same line: «Nasjonal handlingsplan … 2020–2029 Det er startet …». */
const fusedHeading = /^(\p{Lu}[^.,:;]{8,100} (?:19|20)\d{2}[–-](?:19|20)\d{2}) (\p{Lu}\p{Ll}* .+)$/u;

/** The two halves of a heading that the conversion ran together with its paragraph, or null. */
export function splitFused(text: string): [heading: string, paragraph: string] | null {
  const match = fusedHeading.exec(text);
  return match ? [match[1]!, match[2]!] : null;
}

const capital = /^\p{Lu}/u;
/** Stops that end a sentence or part it, and a colon with words after it: «Antall anmeldelser: 5». */
const sentenceMark = /[.,;?!]$|[.!?] \p{Lu}|:\s*\S|\*\*/u;
/** A sentence with the agency, a pronoun or a time in front, not «Helsedirektoratets brukerråd» or «Helfo». */
const openingSubject = new RegExp(String.raw`^(?=\p{Lu})(?:De[nt]?|Denne|Dette|Disse|I|Vi|${agency}) [\p{Ll}\d]`, 'u');
const finiteVerb = /\s(?:ble|blir|er|fikk|får|har|inngår|kan|skal|var|vil)\s/u;
const longestSentence = 100;
const longestPhrase = 180;
const longestLabel = 40;

/** True for words that can stand as a heading: a phrase without a final stop; a short one may end with a colon. */
export function isHeadingPhrase(text: string): boolean {
  if (!capital.test(text) || sentenceMark.test(text) || openingSubject.test(text)) return false;
  if (text.endsWith(':')) return text.length <= longestLabel;
  return text.length <= longestSentence || (text.length <= longestPhrase && !finiteVerb.test(text));
}
