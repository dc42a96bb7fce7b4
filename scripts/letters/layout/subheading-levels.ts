/**
 * Levels of headings without a number, which print does not tell: items of the budget stand under their chapter, what is
 * said of an item under it, and what follows a heading that stands right above another one under that.
 *
 *     Øremerkede bevilgninger            0
 *       Kap. 714, post 21                1   names its item: no headings under it
 *       Kap. 575 Ressurskrevende …       1
 *         Post 60 Toppfinansiering …     2
 *           Mål for ordningen            3
 *     Disposisjonsplan                   0   no chapter: the chapters are over
 */

/** `Kap. 500, post 21 …` and, under a chapter, `Post 60 …`. */
const chapterPattern = /^Kap\. ?\d/u;
const itemPattern = /^Post \d/u;
const itemNamed = /(?<!\p{L})post \d/iu;

/** What a heading right above another one holds: the chapters that follow, or all that follows. */
type Group = 'chapters' | 'all' | null;

/**
 * A reader of one run of headings in order. It takes a heading's words and those of the heading right below it, null where
 * text stands between; it gives how much deeper than the run's own level the heading stands.
 */
export function subheadingLevels(): (text: string, below?: string | null) => number {
  let group: Group = null;
  let chapter = 0;
  let item = 0;
  return (text, below = null) => {
    const outer = group ? 1 : 0;
    if (chapterPattern.test(text)) {
      chapter = itemNamed.test(text) ? 0 : 1;
      item = 0;
      return outer;
    }
    if (itemPattern.test(text)) {
      item = 1;
      return outer + chapter;
    }
    if (chapter + item > 0) return outer + chapter + item;
    if (group === 'all') return 1;
    group = below === null ? null : chapterPattern.test(below) ? 'chapters' : 'all';
    return 0;
  };
}
