/**
 * Words as a reading without Norwegian letters may have left them: `Nøkkeltall` is met as Nokkeltall, Nekkeltall and
 * Nakkeltall, and, once restored, as itself. All patterns of this layout that hold æ, ø or å are made here.
 */

/** What æ, ø and å may be printed as, themselves included. */
const printedAs: Record<string, string> = {
  å: '(?:å|a|é|&|4|d|i)',
  ø: '(?:ø|oe|eo|o|e|g|a|é|@|Q|0)',
  æ: '(?:æ|ae|ee|ce|e|a|z|@)',
};

/** Regular expression source that matches a word whether or not its Norwegian letters have been restored. */
export function tolerant(word: string): string {
  return [...word]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const forms = printedAs[lower];
      if (!forms) return letter;
      return letter === lower ? forms : `(?:${forms}|${letter}|[OA/@E])`;
    })
    .join('');
}
