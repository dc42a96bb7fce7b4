/** Words of a line without what marks it or parts its cells: `## **Tildelingsbrev 2026**` → `Tildelingsbrev 2026`. */
export function wordsOfLine(text: string): string {
  return text
    .replace(/[\f|]/gu, ' ')
    .replace(/^\s*#{1,6}\s+/u, '')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/(?<!\\)(?:\*\*|__|[*_](?=\S)|(?<=\S)[*_])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
