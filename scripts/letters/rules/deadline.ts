/**
 * Deadlines (frister) in a sentence: `Frist: 1. juli 2023.`, `… oversendes departementet innen 1. mars 2023.`,
 * `Frist avklares i dialog med departementet.`; not a hearing's deadline, another agency's or an earlier assignment's.
 */
import { type DayExpression, findDays } from './day-expression.ts';

export interface SetDeadline {
  /** Offset in the sentence of the words that set the time. */
  index: number;
  /** Null where no day is fixed. */
  date: string | null;
}

/** A deadline under its own name: `Frist`, `Frister`, `Tidsfrist`, `Ny frist`; not `Fristbrudd`. */
const named = /(?<!\p{L})(?:tids|svar|leverings|leveranse|del|slutt)?frist(?:en|er|ene)?(?!\p{L})/iu;
/** A sentence that is about the deadline: `Frister avklares …`, `Ny frist 31.12.2024.`; not `Frister:` or `Frist og rapportering:` over a list. */
const namedFirst = /^(?:ny )?(?:tids|svar|leverings|leveranse)?frist(?:en|er|ene)?(?!\p{L})(?!(?: og \p{L}+)?:?\s*$)/iu;
/**
 * A time that is still to be set: `… og frist avklares nærmere i fagdialogen`, `… dialog med Helsedirektoratet om innretning og frist`,
 * `øvrige leveranser avklares i dialog med departementet`.
 */
const open =
  /(?<!\p{L})frist(?:en|er)?(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:avklar|avtal|fastsett|diskuter|drøft)\p{L}*|(?<!\p{L})(?:avklar\p{L}*|avtal\p{L}*|fastsett\p{L}*|drøft\p{L}*|dialog(?: med[^.;:]{1,60})? om)(?!\p{L})[^.;:]{0,120}(?<!\p{L})frist(?:en|er)?(?!\p{L})|(?<!\p{L})leveranser (?:avklares|avtales) i dialog/iu;
/** `får Helsedirektoratet utsatt frist …, fra utgangen av 2023 til utgangen av juni 2024`: the last day is the new one. */
const postponed = /(?<!\p{L})utsatt frist(?!\p{L})/iu;

/** Words right before a time that make it a deadline. */
const until = /(?<!\p{L})(?:inn[ae]n|senest|ved|før)\s+(?:den |\p{L}+dag )?$/iu;
/** `skal ferdigstilles i løpet av 2023`, `gjennomført i løpet av`; not `ytterligere oppdrag i løpet av året`. */
const doneWithin = /(?<!\p{L})(?:ferdigstil|gjennomfør|besvar|lever)\p{L}*\s+i\s+$/iu;
/** `planlegges ferdigstilt første halvår 2024`, `skal være ferdigstilt ila høsten 2025`. */
const doneIn = /(?<!\p{L})(?:(?:planlegges|være) ferdigstilt)\s+(?:ila\.?\s+)?$/iu;
/** `ferdigstille og publisere … i forkant av varslet ikrafttredelse … som er 1. juli 2023`. */
const doneBefore = /(?<!\p{L})(?:ferdigstil|publiser)\p{L}*\s[^.;:]{0,200}(?<!\p{L})i forkant av [^.;:]{0,120}$/iu;
/** `Det skal leveres en felles statusrapport for arbeidet 1. april 2024.`; the time ends the sentence. */
const deliveredOn = /(?<!\p{L})(?:skal leveres|skal rapportere|ber om en \p{L}*rapport)(?!\p{L})[^.;:()]{0,120}\s$/iu;

/** Deadlines of others, and of what was asked before. */
const foreign: readonly RegExp[] = [
  // `Strategien er sendt på offentlig høring, med frist i januar 2024.`
  /(?<!\p{L})høring[^.;]{0,40}(?<!\p{L})frist/iu,
  // `Direktoratet har fått frist til å ferdigstille veilederen innen utgangen av 2023.`
  /(?<!\p{L})(?:har fått|hadde) (?:\p{L}+ )?frist/iu,
  // `Oppdraget må ses i sammenheng med TB2025-103, som har frist 1.6.26.`
  /(?<!\p{L})som har frist(?!\p{L})/iu,
  // `… en bestemmelse i helsetilsynsloven § 6 som pålegger virksomheter … innen tre måneder etter …`
  /(?<!\p{L})(?:bestemmelse|lov|forskrift)\p{L}*(?!\p{L})[^.;]{0,120}(?<!\p{L})pålegger(?!\p{L})/iu,
  // `Målet vil settes før sommeren 2026.`
  /^Mål(?:et|ene)? (?:vil|skal|er)(?!\p{L})/u,
  // `Det vises til tidligere oppdrag … som skal ferdigstilles innen utgangen av 2024.`
  /^(?:det vises|departementet viser)(?!\p{L})[^.]{0,60}(?<!\p{L})til(?!\p{L})/iu,
];
/** A sentence with another agency for its subject. */
const otherSubject =
  /^(?:RHF(?:-?ene)?|De regionale helseforetakene|FHI|Folkehelseinstituttet|Bufdir|Udir|NAV|KS|Norsk helsenett|Stortinget|Regjeringen|(?:Politi|Kriminalomsorgs|Utdannings)direktoratet)(?!\p{L})/iu;
const thisAgency = /(?<!\p{L})(?:Helsedirektoratet|Hdir|direktoratet|direktoratene|etatene)(?!\p{L})/iu;

/** What a sentence sets; empty where it sets nothing. `year` is that of days without one. */
export function readDeadlines(sentence: string, year: number): SetDeadline[] {
  if (foreign.some((pattern) => pattern.test(sentence))) return [];
  if (otherSubject.test(sentence) && !thisAgency.test(sentence)) return [];
  const days = findDays(sentence, year);
  if (postponed.test(sentence)) return days.slice(-1);
  const name = named.exec(sentence);
  const after = name ? days.filter(({ index }) => index > name.index) : [];
  const fixed = after.filter(({ date, noSuchDay }) => date !== null || noSuchDay);
  if (fixed.length > 0) return [...fixed, ...openAfter(sentence, fixed.at(-1)!)];
  if (after.length > 0) return after.slice(0, 1);
  if (namedFirst.test(sentence)) return [{ index: 0, date: null }];
  const bound = days.filter((day) => isBound(sentence, day));
  return bound.length === 0 && open.test(sentence) ? [{ index: 0, date: null }] : bound;
}

/** The deadline that replaces an earlier one, from the words before its time on: `utsatt frist til ultimo 2025`; null where none does. */
export function readPostponedTo(text: string, year: number): { text: string; date: string | null } | null {
  const match = postponed.exec(text);
  const day = match && findDays(text, year).findLast(({ index }) => index > match.index);
  return match && day ? { text: text.slice(match.index, day.end), date: day.date } : null;
}

/** The rest, whose time is still to be set: `… settes til 15.6.2026, øvrige leveranser avklares i dialog med departementet`. */
const openRest =
  /[,;] (?:øvrige|resterende|andre) (?:leveranser|frister|deler)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:avklar|avtal|fastsett)\p{L}*/iu;

function openAfter(sentence: string, { end }: DayExpression): SetDeadline[] {
  const rest = openRest.exec(sentence);
  return rest && rest.index >= end ? [{ index: rest.index, date: null }] : [];
}

function isBound(sentence: string, day: DayExpression): boolean {
  const before = sentence.slice(0, day.index);
  if (isQuoted(before)) return false;
  if (day.within) return doneWithin.test(before);
  if (until.test(before) || doneIn.test(before)) return true;
  if (day.date === null) return false;
  const last = /^[.\s]*$/u.test(sentence.slice(day.end));
  return doneBefore.test(before) || (last && deliveredOn.test(before));
}

/** True inside quotation marks that are still open. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
