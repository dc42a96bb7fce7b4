import type { LineRole } from './classify-lines.ts';
import type { Chapter } from './find-chapters.ts';
import { namedInside, namedLevel } from './outline.ts';

/** Depths of headings in reading order, and whether the layout itself names the heading's level. */
export function levelReader() {
  let chapter = '';
  let inGoal = false;
  let inIndicator = false;
  let lastNamed = 1;
  /** What stands under the heading before, where that is unnamed and named to hold some. */
  let inside: RegExp | null = null;
  return {
    get chapter() {
      return chapter;
    },
    next(role: LineRole, text: string, begun: Chapter | undefined): { depth: number; named: boolean } {
      if (role === 'chapter') {
        chapter = begun?.title ?? '';
        inGoal = false;
        inside = null;
        lastNamed = 1;
        return { depth: 1, named: true };
      }
      if (role === 'goal' || role === 'goal-part') {
        inGoal = true;
        inIndicator = false;
      }
      if (role === 'goal') return { depth: 2, named: true };
      if (role === 'goal-part') return { depth: 3, named: true };
      if (role === 'indicator') {
        inIndicator = true;
        return { depth: 4, named: false };
      }
      if (inGoal) return { depth: inIndicator ? 5 : 4, named: false };
      if (inside?.test(text)) return { depth: lastNamed + 2, named: false };
      inside = namedInside(text, chapter);
      const level = namedLevel(text, chapter);
      lastNamed = level ?? lastNamed;
      return { depth: level ?? lastNamed + 1, named: level !== null };
    },
  };
}
