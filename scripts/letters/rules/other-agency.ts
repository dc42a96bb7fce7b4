/**
 * The agency whose letter gave an assignment that a text names, where it is another than the letter's own: «oppdrag i
 * Direktoratet for e-helse sitt tildelingsbrev for 2022 (TB2022-18)» in the letter to Helsedirektoratet for 2024. The
 * numbers of agencies run side by side, so an ID alone does not tell whose it is.
 */

/** The owner of the letter, its year, and the IDs in brackets. */
const ownedLetter =
  /(?<agency>\p{Lu}\p{L}+(?: (?:for|og) [\p{L}-]+| \p{Lu}\p{L}+)*)(?: sitt|s) tildelingsbrev for \d{4} \((?<ids>[^()]{1,80})\)/gu;

/** Null where the text does not say, or says `recipient`. */
export function readOtherAgency(text: string, id: string, recipient: string | null): string | null {
  for (const { groups } of text.matchAll(ownedLetter)) {
    const { agency = '', ids = '' } = groups ?? {};
    if (agency !== recipient && ids.includes(id)) return agency;
  }
  return null;
}
