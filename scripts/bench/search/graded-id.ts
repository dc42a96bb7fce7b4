/** Address of a result → the id that graded queries call it by; the address itself where they have none. */
import type { SearchResult } from '../../search/search-results.ts';

export function gradedIds(results: readonly SearchResult[]): Map<string, string> {
  return new Map(results.map((result) => [result.url, gradedId(result)]));
}

function gradedId({ url, kind, code, year }: SearchResult): string {
  switch (kind) {
    case 'oppdrag':
    case 'tidligere oppdrag':
      return code.split(' ')[0]!;
    case 'mål':
      return `goal:${code}`;
    case 'rapport':
      return code ? `report:${code}` : url;
    case 'budsjett':
      return `budget:${year}-${code.replace('.', '-')}`;
    case 'brev':
      return url.startsWith('/brev/tildelingsbrev-') ? `letter:${year}` : url;
    default:
      return url;
  }
}
