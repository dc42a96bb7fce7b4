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

function describeUnknown({ asked, nearest }: IdAnswer, count: number): string {
  const unknown = `Arkivet har ikke noe oppdrag med nummeret ${asked.key}.`;
  const near = nearest ? ` Det nærmeste er ${nearest.id}.` : '';
  return unknown + near + (count > 0 ? ` ${hits(count)} i teksten.` : '');
}
