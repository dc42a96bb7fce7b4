/**
 * A flat list as CSV for Norwegian spreadsheets: `;` between cells, UTF-8 with BOM, lines ended by CRLF. A list of values
 * is joined with ` | `, an object becomes a column for each of its fields (`area.number`), a list of objects is left out:
 * it is in the JSON file. A cell that a spreadsheet would take for a formula begins with `'`.
 */
type Item = Record<string, unknown>;

export const byteOrderMark = '\uFEFF';

export function writeCsv(items: readonly Item[]): string {
  const rows = items.map((item) => new Map(cellsOf(item, '')));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `${byteOrderMark}${lines.map((cells) => `${cells.map(escapeCell).join(';')}\r\n`).join('')}`;
}

function cellsOf(item: Item, before: string): [string, string][] {
  return Object.entries(item).flatMap(([name, value]): [string, string][] => {
    const column = before + name;
    if (value === null || value === undefined) return [[column, '']];
    if (Array.isArray(value)) return value.some(isItem) ? [] : [[column, value.join(' | ')]];
    return isItem(value) ? cellsOf(value, `${column}.`) : [[column, String(value)]];
  });
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** First characters that a spreadsheet reads as a formula. */
const formulaStart = /^[=+\-@\t\r]/u;

function escapeCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
