/**
 * Who writes to whom, in a letter that has lost its head: `I dette tildelingsbrevet meddeles Stortingets budsjettvedtak og Helse- og
 * omsorgsdepartementets styringssignaler for Helsedirektoratet for 2025.`
 */
export interface Opening {
  ministry: string;
  agency: string;
}

const sentence =
  /tildelingsbrev(?:et)?(?!\p{L})[^.]{0,160}?(?<=^| )(?<ministry>\p{Lu}\p{Ll}*(?:- og \p{Ll}*)?departementet)s? (?:styringssignal|mål|føring|ramme)\p{L}* (?:for|til) (?<agency>\p{Lu}[\p{L} -]{3,60}?) (?:for|i) (?:budsjettåret )?20\d\d/u;

/** Null where no paragraph says it. */
export function readOpening(texts: readonly string[]): Opening | null {
  for (const text of texts) {
    const { ministry, agency } = sentence.exec(text)?.groups ?? {};
    if (ministry && agency) return { ministry, agency };
  }
  return null;
}
