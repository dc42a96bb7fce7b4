/**
 * Headings of the letter: `2.1.2 Oppdrag`, `Mål 5: Pasienter …`, `Vurderingskriterier:`, `Mandat for tiltaket …`.
 *
 * A number makes a heading only when it can follow the last one: `2.1 Departementet foretar …` inside 5.3.2 can not.
 */
import type { HeadingPlace } from '../../reading.ts';

/** `2.1.2 Oppdrag`: no dot after the number, a capital, no sentence's end. */
const sectionPattern = /^(\d{1,2}(?:\.\d{1,2}){0,3}) +(\p{Lu}.*[^\s.:;,])$/u;
/** How many numbers may be missing between two headings, should some be lost. */
const widestGap = 5;

export interface NumberedHeading {
  number: string;
  parts: number[];
}

export function readSection(text: string, last: readonly number[] | null): NumberedHeading | null {
  const [, number] = sectionPattern.exec(text) ?? [];
  if (!number) return null;
  const parts = number.split('.').map(Number);
  return mayFollow(parts, last ?? [0]) ? { number, parts } : null;
}

/** True for a later heading in a numbered outline, with room for lost ones between. */
function mayFollow(next: readonly number[], last: readonly number[]): boolean {
  const at = next.findIndex((part, place) => part !== last[place]);
  if (at < 0 || at > last.length) return false;
  const step = (next[at] ?? 0) - (last[at] ?? 0);
  return step > 0 && step <= widestGap && next.slice(at + 1).every((part) => part > 0 && part <= widestGap);
}

/** `Mål 5: Pasienter, brukere …` */
const goalPattern = /^Mål (\d{1,2})\s?[:.]\s*(\S.*)$/u;

export function readGoal(text: string): { number: number; title: string } | null {
  const [, number, title] = goalPattern.exec(text) ?? [];
  return number && title ? { number: Number(number), title } : null;
}

type GoalPart = Extract<HeadingPlace, { role: 'goal-part' }>['part'];

const goalParts: Readonly<Record<string, GoalPart>> = {
  vurderingskriterier: 'criteria',
  styringsparametere: 'parameters',
  styringsparametre: 'parameters',
  nøkkeltall: 'keyFigures',
};

export function readGoalPart(text: string): GoalPart | null {
  return goalParts[text.replace(/:$/u, '').toLowerCase()] ?? null;
}

/** `Tidligere gitte oppdrag som ikke er ferdigstilt` */
const earlierPattern = /^Tidligere gitte oppdrag(?: som ikke er ferdigstilt)?:?$/u;

export function isEarlierHeading(text: string): boolean {
  return earlierPattern.test(text);
}

/** `Mandat for tiltaket …`, `Vedlegg 1 …`: a line of its own that is no sentence. */
const attachmentPattern = /^(?:Mandat for|Vedlegg)\s.{1,140}[^\s.:;,]$/u;

export function isAttachmentTitle(text: string): boolean {
  return attachmentPattern.test(text);
}
