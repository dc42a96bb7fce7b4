/** A share card as SVG: what it is, its title, where it is from, and the name of the site. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { cardSize } from '../../src/lib/frame/share-card.ts';
import { siteName } from '../../src/lib/frame/site-name.ts';
import type { Weight } from './fonts.ts';
import { setTitle } from './set-title.ts';

export interface Card {
  /** Above the title: `Mål 5 · 2024`. */
  kind: string;
  title: string;
  /** Below it: where it is from. */
  facts: string;
}

const { width, height } = cardSize;
const margin = 88;
const blue = '#0062ba';
const ink = '#1b2430';
const grey = '#4a5563';

const titleRoom = {
  width: width - 2 * margin,
  sizes: [
    { size: 72, lines: 3 },
    { size: 58, lines: 4 },
    { size: 46, lines: 5 },
  ],
  weight: 'semibold' as const,
};

/** Lines of facts beyond this are cut: they are no more than a letter's name and a date. */
const factsRoom = { width: width - 2 * margin, sizes: [{ size: 30, lines: 2 }], weight: 'regular' as const };

export function drawCard({ kind, title, facts }: Card): string {
  const shown = setTitle(title, titleRoom);
  const below = setTitle(facts, factsRoom);
  const top = 190;
  const titleEnd = top + shown.size * 0.8 + (shown.lines.length - 1) * shown.size * 1.2;
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
      x('rect', { width, height, fill: '#ffffff' }),
      x('rect', { width: 20, height, fill: blue }),
      line(kind, { y: 128, size: 34, weight: 'semibold', fill: blue }),
      ...shown.lines.map((text, at) =>
        line(text, {
          y: top + shown.size * 0.8 + at * shown.size * 1.2,
          size: shown.size,
          weight: 'semibold',
          fill: ink,
        }),
      ),
      ...below.lines.map((text, at) =>
        line(text, { y: titleEnd + 66 + at * 42, size: below.size, weight: 'regular', fill: grey }),
      ),
      ...mark(margin, height - 96),
      line(siteName, { left: margin + 64, y: height - 62, size: 32, weight: 'semibold', fill: ink }),
    ]),
  );
}

interface Setting {
  /** Pixels from the left; the margin where nothing is said. */
  left?: number;
  /** Baseline. */
  y: number;
  size: number;
  weight: Weight;
  fill: string;
}

function line(text: string, { left = margin, y, size, weight, fill }: Setting) {
  const fontWeight = weight === 'semibold' ? 600 : 400;
  const place = { x: left, y: Math.round(y), fill };
  return x('text', { ...place, 'font-family': 'Inter', 'font-size': size, 'font-weight': fontWeight }, text);
}

/** The mark of public/favicon.svg. */
function mark(left: number, top: number) {
  const stroke = { fill: 'none', stroke: '#ffffff', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return [
    x('g', { transform: `translate(${left} ${top}) scale(1.45)` }, [
      x('rect', { width: 32, height: 32, rx: 6, fill: blue }),
      x('path', { ...stroke, d: 'M9 8h14M9 14h14M9 20h9', 'stroke-width': 2.6 }),
      x('path', { ...stroke, d: 'M20.5 23.2l2 2 4-4.4', 'stroke-width': 2.2 }),
    ]),
  ];
}
