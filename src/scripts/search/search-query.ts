/** The search as the address and the form hold it. */

export interface SearchQuery {
  text: string;
  /** Field of the form → chosen value; fields without a choice are left out. */
  filters: Record<string, string>;
}

/** Form field → filter of the index. */
const indexFilters: Record<string, string> = { aar: 'year', type: 'kind', avdeling: 'department' };

export function readAddress(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of Object.keys(indexFilters)) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return { text: (params.get('q') ?? '').trim(), filters };
}

export function writeAddress({ text, filters }: SearchQuery): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const [name, value] of Object.entries(filters)) params.set(name, value);
  const search = params.toString();
  return search ? `?${search}` : location.pathname;
}

/** The same filters as the index names them. */
export function toIndexFilters(filters: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [indexFilters[name]!, value]));
}
