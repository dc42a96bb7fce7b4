/** What a search tells its reader, also through a screen reader. */
import type { IdAnswer } from './find-by-id.ts';
import type { FullTextAnswer } from './full-text.ts';

const hits = (count: number) => `${count} treff`;

export function describe(text: string, id: IdAnswer | null, { count, loose }: FullTextAnswer): string {
  if (id?.found) {
    const others = Math.max(0, count - (id.rest ? 0 : 1));
    return others > 0 ? `Fant ${id.found.id}, og ${others} andre steder.` : `Fant ${id.found.id}.`;
  }
  if (id) return describeUnknown(id, count);
  if (count === 0) return `Ingen treff på «${text}».`;
  if (loose) return `Ingen treff på nøyaktig «${text}». Viser ${hits(count)} på lignende ord.`;
  return `${hits(count)} på «${text}».`;
}

function describeUnknown({ asked }: IdAnswer, count: number): string {
  const unknown = `Arkivet har ikke noe oppdrag med nummeret ${asked.key}.`;
  return count > 0 ? `${unknown} Det er ${hits(count)} i teksten.` : unknown;
}

/** For an unknown ID: a link to the nearest known one, to stand after the message. */
export function nearestLink(id: IdAnswer | null, base: string): (Node | string)[] {
  if (!id?.nearest) return [];
  const link = document.createElement('a');
  link.className = 'ds-link';
  link.href = base.replace(/\/$/u, '') + id.nearest.url;
  link.textContent = id.nearest.id;
  return [' Det nærmeste er ', link, '.'];
}
