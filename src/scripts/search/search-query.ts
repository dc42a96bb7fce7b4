/** The search as the address and the form hold it. */

/** Fields of the filter form. */
export const filterNames = ['aar', 'type', 'avdeling', 'omrade', 'tema', 'frist'] as const;

export type FilterName = (typeof filterNames)[number];

/** Field → chosen value; fields without a choice are left out. */
export type Filters = Partial<Record<FilterName, string>>;

export const orders = ['treff', 'dato', 'nummer'] as const;

/** Best match, newest letter, or ID first. */
export type Order = (typeof orders)[number];

export interface SearchQuery {
  text: string;
  filters: Filters;
  order: Order;
}

export function readAddress(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  const order = orders.find((one) => one === params.get('sorter')) ?? 'treff';
  return { text: (params.get('q') ?? '').trim(), filters, order };
}

/** `?q=…` with the filters, or nothing for an empty search. */
export function writeAddress({ text, filters, order }: SearchQuery): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  if (order !== 'treff') params.set('sorter', order);
  const search = params.toString();
  return search ? `?${search}` : '';
}
