/** Names of the parts of a page, read off their anchors. */

/** `a` → `del a`, `tb2024-07-a` → `del a`, `del-1` → `del 1`, `delleveranse-1` → `delleveranse 1`. */
export function partName(anchor: string): string {
  const own = /(?:^|-)((?:del|delleveranse)-[a-z0-9]+|[a-z]+)$/u.exec(anchor)?.[1] ?? anchor;
  return own.startsWith('del') ? own.replaceAll('-', ' ') : `del ${own}`;
}

/** First part of the anchor of a goal's item → what such an item is called. */
export const goalItemNames = {
  kriterium: 'Vurderingskriterium',
  parameter: 'Styringsparameter',
  nokkeltall: 'Nøkkeltall',
} as const;

/** `a` → `Del a`, `kriterium-2` → `Vurderingskriterium 2`; null for a heading's anchor: its words are its name. */
export function placeName(anchor: string): string | null {
  const [kind = '', ...number] = anchor.split('-');
  if (kind in goalItemNames) return [goalItemNames[kind as keyof typeof goalItemNames], ...number].join(' ');
  const isPart = /^(?:[a-z]|del(?:leveranse)?-\d[a-z0-9-]*)$/u.test(anchor);
  return isPart ? partName(anchor).replace(/^d/u, 'D') : null;
}
