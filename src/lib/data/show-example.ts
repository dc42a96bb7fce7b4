/** An example of a field's value for a table: the first that says something, as JSON, cut to a line or two. */

const longest = 140;

export function showExample(items: readonly unknown[], field: string): string {
  const values = items.map((item) => (item as Record<string, unknown>)[field]);
  const telling = values.find((value) => !isEmpty(value)) ?? values[0];
  const text = JSON.stringify(telling) ?? '';
  return text.length <= longest ? text : `${text.slice(0, longest)} …`;
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
