/**
 * A flat list as CSV for Norwegian spreadsheets: `;` between cells, UTF-8 with BOM, lines ended by CRLF. A list of values
 * is joined with ` | `, an object becomes a column for each of its fields (`area.number`), and so does a list of objects,
 * their values in the same order (`deadlines.date`: `2024-02-01 | 2024-03-15`). A list inside such a list is in the JSON
 * file only. A cell that a spreadsheet would take for a formula begins with `'`.
 */
type Item = Record<string, unknown>;

export const byteOrderMark = '\uFEFF';

export function writeCsv(items: readonly Item[]): string {
  const rows = items.map((item) => new Map(cellsOf(item, '')));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // An object that one item lacks is an empty cell there, but no column beside those of its fields.
  const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
  const fields = [...new Set(items.flatMap((item) => Object.keys(item)))];
  columns.sort((a, b) => fields.indexOf(a.split('.')[0]!) - fields.indexOf(b.split('.')[0]!));
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `${byteOrderMark}${lines.map((cells) => `${cells.map(escapeCell).join(';')}\r\n`).join('')}`;
}

function cellsOf(item: Item, before: string): [string, string][] {
  return Object.entries(item).flatMap(([name, value]): [string, string][] => {
    const column = before + name;
    if (value === null || value === undefined) return [[column, '']];
    if (Array.isArray(value)) return value.some(isItem) ? cellsOfList(value, column) : [[column, value.join(' | ')]];
    return isItem(value) ? cellsOf(value, `${column}.`) : [[column, String(value)]];
  });
}

function cellsOfList(items: readonly Item[], column: string): [string, string][] {
  const plain = items.map((item) => Object.entries(item).filter(([, value]) => !Array.isArray(value)));
  const rows = plain.map((fields) => new Map(cellsOf(Object.fromEntries(fields), `${column}.`)));
  const names = new Set(rows.flatMap((row) => [...row.keys()]));
  return [...names].map((name) => [name, rows.map((row) => row.get(name) ?? '').join(' | ')]);
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** First characters that a spreadsheet reads as a formula. */
const formulaStart = /^[=+\-@\t\r]/u;

function escapeCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
