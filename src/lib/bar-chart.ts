/** Where the bars of a small chart of figures over the years stand. */

export interface Bar {
  year: number;
  /** As printed. */
  value: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle of the bar, for its two labels. */
  middle: number;
}

export interface BarChart {
  width: number;
  height: number;
  /** Where the bars stand; they begin at nought. */
  baseline: number;
  bars: Bar[];
}

const barWidth = 34;
/** Room for the widest label. */
const step = 64;
const widest = 560;
const top = 20;
const baseline = 100;
const height = 120;

/** Bars stand as far apart as their years; where that would be too wide, side by side. `points` in order of year. */
export function barChart(points: readonly { year: number; value: string; amount: number }[]): BarChart {
  const most = Math.max(...points.map(({ amount }) => amount)) || 1;
  const years = points.map(({ year }) => year);
  const nearest = Math.min(...years.slice(1).map((year, at) => year - (years[at] ?? year)));
  const toScale = years.map((year) => ((year - (years[0] ?? year)) / nearest) * step);
  const places = (toScale.at(-1) ?? 0) + step <= widest ? toScale : years.map((_, at) => at * step);
  const bars = points.map(({ year, value, amount }, at): Bar => {
    const middle = round((places[at] ?? 0) + step / 2);
    const barHeight = round((amount / most) * (baseline - top));
    return {
      year,
      value,
      x: middle - barWidth / 2,
      y: round(baseline - barHeight),
      width: barWidth,
      height: barHeight,
      middle,
    };
  });
  return { width: round((places.at(-1) ?? 0) + step), height, baseline, bars };
}

const round = (value: number) => Math.round(value * 10) / 10;
