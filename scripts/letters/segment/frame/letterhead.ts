/**
 * Lines of a letterhead, wherever a conversion has put them: the recipient's address, `Deres ref`, `Vår ref` and `Dato` with
 * their values, the ministry's name and address column.
 *
 * Takes: the lines of a letter. Guarantees: a line that goes on with the letter's own words after the date keeps them.
 */

import { readDate } from '../../../../src/domain/date.ts';
import { months } from '../../../../src/domain/months.ts';
import type { SourceLine } from '../../reading.ts';
import { columnOf } from './address-column.ts';
import { wordsOfLine } from './line-words.ts';
import { ministriesAlone } from './senders.ts';
import { nameAlone } from './title.ts';

export interface Letterhead {
  lines: number[];
  reference: string | null;
  date: string | null;
  recipient: string | null;
  ministries: string[];
  /** Words of a letterhead's line that are the letter's, by the line's number. */
  rests: Map<number, string>;
}

const day = String.raw`\d{1,2}\.? ?(?:${months.join('|')}|\d{1,2}\.) ?\d{4}`;
const labels = /^(?:(?:(?:Deres|Dykkar|Vår|Vårt) ref(?:eranse)?|Saks?(?:nr|nummer)?)\.?:?\s*)+(?:Dato:?)?\s*$/iu;
const referenceLine =
  /^(?:(?:Deres|Dykkar) ref(?:eranse)?\.?:?\s*)?(?:(?:Vår ref(?:eranse)?|Saks?(?:nr|nummer)?)\.?:?\s*)?(\d{2,4}\/\d{1,6}(?:-\d*)?)(?:\s+(?:Dato:?\s+)?(?<date>.*\d{4}))?$/iu;
const dateLine = new RegExp(String.raw`^(?:(?:Dato|Oslo|Utsendt|Sendt)[:,]?(?: den)?\s+)(${day})(?:\s+(\S.*))?$`, 'iu');
const dateAlone = new RegExp(`^(?:den )?${day}$`, 'iu');
/** Words that a date stands after in a sentence, which a line may break there. */
const inSentence = /(?<!\p{L})(?:innen|senest|den|fra|til|av|per|før|etter|ved|og|på|i)$/iu;
const address = /^(?<name>\p{Lu}[^\d,]*?),? (?:Postboks|Pb\.?|Boks) \d+.*\d{4} \p{Lu}[\p{L} ]+$/u;
const addressPart = /^(?:(?:Postboks|Pb\.?|Boks) \d+(?: [\p{Lu}\d][\p{L} .\d]*)?|\d{4} \p{Lu}[\p{L} ]+)$/u;
const ministry = /^(?:DET KONGELI[GC]E\s*)?((?:\p{Lu}[\p{Lu}-]*[ ,]*(?:OG )?)+DEPARTEMENT)(?:ET)?$/u;
/** In place of a recipient, in a letter to several. */
const toSeveral = /^Ifølge liste$/iu;
const kingdom = /^DET KONGELI[GC]E$/u;
const addressedTo = /^Til:? (\p{Lu}[^.:;]{2,80})$/u;
const street = /^\p{Lu}[\p{L} .]* \d{1,4} ?[A-Z]?$/u;
/** Lines from one label to the next value. */
const near = 6;
/** Lines at the start of a text among which a letterhead without labels stands. */
const top = 12;

export function readLetterhead(lines: readonly SourceLine[], free: (n: number) => boolean): Letterhead {
  const written = lines.filter(({ n, text }) => text.trim() && free(n));
  const words = written.map(({ text }) => wordsOfLine(text));
  const head: Letterhead = {
    lines: [...columnOf(lines)],
    reference: null,
    date: null,
    recipient: null,
    ministries: [],
    rests: new Map(),
  };
  let label = -near;
  for (const [at, text] of words.entries()) {
    const { n } = written[at]!;
    const take = () => head.lines.push(n);
    const isNear = at - label < near;
    const dated = dateLine.exec(text);
    const referred = referenceLine.exec(text);
    const addressee = address.exec(text);
    const printed = ministry.exec(text);
    if (labels.test(text) || (/^Dato:?$/iu.test(text) && isNear)) {
      label = at;
      take();
    } else if (dated && (isNear || at < near * 5)) {
      head.date ??= readDate(dated[1]!);
      if (dated[2]) head.rests.set(n, dated[2]);
      take();
    } else if (referred && (isNear || at < top || /ref|sak/iu.test(text))) {
      head.reference ??= referred[1]!;
      head.date ??= readDate(referred.groups?.date ?? '');
      label = at;
      take();
    } else if (dateAlone.test(text) && (isNear || (at < top && !inSentence.test(words[at - 1] ?? '')))) {
      head.date ??= readDate(text);
      take();
    } else if (addressee) {
      head.recipient ??= addressee.groups!.name!.trim();
      take();
    } else if (addressPart.test(text)) {
      takeName(head, written, words, at);
      take();
    } else if (addressedTo.test(text) && at < top) {
      head.recipient ??= addressedTo.exec(text)![1]!;
      take();
    } else if (ministriesAlone(text).length > 0 && at < top) {
      head.ministries.push(...ministriesAlone(text));
      take();
    } else if (kingdom.test(text) || toSeveral.test(text)) take();
    else if (printed) {
      head.ministries.push(sentenceCase(`${printed[1]}ET`));
      take();
    }
  }
  head.lines = [...new Set(head.lines)].sort((a, b) => a - b);
  return head;
}

/** The name above an address, with the street between them. */
function takeName(head: Letterhead, written: readonly SourceLine[], words: readonly string[], at: number): void {
  const first = street.test(words[at - 1] ?? '') ? at - 2 : at - 1;
  const name = words[first] ?? '';
  if (
    head.lines.includes(written[first]?.n ?? 0) ||
    !nameAlone.test(name) ||
    name.length > 60 ||
    ministriesAlone(name).length > 0
  )
    return;
  head.recipient ??= name;
  for (const line of written.slice(first, at)) head.lines.push(line.n);
}

const sentenceCase = (text: string) => `${text.slice(0, 1)}${text.slice(1).toLowerCase()}`.replace(/\s+/gu, ' ').trim();
