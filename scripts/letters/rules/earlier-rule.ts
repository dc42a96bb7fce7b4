/**
 * What a letter says of all assignments of an earlier year: `Oppdrag fra 2023 eller tidligere utgår i sin helhet …`,
 * `Oppdrag gitt i 2022 som ikke er ferdigstilt … skal gjennomføres …`.
 */
import { splitSentences } from '../../../src/domain/sentences.ts';

export interface EarlierRule {
  /** Year of the assignments; also of all before it where `orEarlier`. */
  year: number;
  orEarlier: boolean;
  /** The sentence. */
  text: string;
}

const opening = /^oppdrag (?:fra|gitt i) (?<year>20\d\d)(?<earlier> eller tidligere)?(?!\d)/iu;

export function findEarlierRules(text: string): EarlierRule[] {
  return splitSentences(text).flatMap((sentence) => {
    const groups = opening.exec(sentence.text)?.groups;
    return groups ? [{ year: Number(groups.year), orEarlier: Boolean(groups.earlier), text: sentence.text }] : [];
  });
}
