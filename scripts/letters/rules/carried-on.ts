/**
 * Sentences of an assignment that say that earlier ones still run: `tidligere gitte oppdrag om … (TB2023-25), … (TB2023-26) og …
 * (TB2022-33) som skal ferdigstilles`. They are exceptions from what a letter says of all assignments of a year.
 */

/** The earlier assignments may be named between, in one sentence. */
const stillRunning =
  /(?<!\p{L})(?:tidligere gitte|pågående) oppdrag(?!\p{L})[^.:;]{0,300}(?<!\p{L})som (?:skal (?:ferdigstilles|videreføres|fullføres)|fortsatt gjelder)(?!\p{L})/iu;

/** True where a sentence that names assignments carries them on. */
export function carriesOn(sentence: string): boolean {
  return stillRunning.test(sentence);
}
