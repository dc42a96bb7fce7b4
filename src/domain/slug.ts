/** What addresses are written in: lower-case ASCII. */

/** `Særskilte oppdrag – 2024` → `saerskilte-oppdrag-2024`. Empty text gives `x`. */
export function slugify(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/å/gu, 'a')
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return ascii || 'x';
}

/** Keeps the whole words that fit in `limit` characters of a slug. */
export function shorten(slug: string, limit = 60): string {
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}
