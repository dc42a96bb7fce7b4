/** Citations in every form, and text fragments. */
import { describe, expect, it } from 'vitest';
import type { Cited } from '../../../src/lib/cite/cited.ts';
import { textFragment } from '../../../src/lib/cite/text-fragment.ts';
import { writeBibtex } from '../../../src/lib/cite/write-bibtex.ts';
import { fullCitation, shortCitation } from '../../../src/lib/cite/write-citation.ts';
import { writeRis } from '../../../src/lib/cite/write-ris.ts';

const dated: Cited = {
  name: 'TB2024-07',
  inSentence: 'oppdrag TB2024-07',
  key: 'tb2024-07',
  title: 'Oppfølging nasjonal tobakksstrategi',
  fullTitle: 'TB2024-07 Oppfølging nasjonal tobakksstrategi',
  author: 'Helse- og omsorgsdepartementet',
  letter: { title: 'Tildelingsbrev 2024', date: '2024-01-30', year: 2024, reference: '24/418' },
  lines: [224, 245],
  version: '0123456789ab',
  address: '/oppdrag/tb2024-07/',
};
const undated: Cited = {
  ...dated,
  name: 'Oppdrag 1 uten ID',
  inSentence: 'oppdrag 1 uten ID',
  fullTitle: dated.title,
  letter: { title: 'Tillegg', date: null, year: 2023, reference: null },
  lines: [7, 7],
};

describe('citations', () => {
  it('short: ID, letter, lines', () => {
    expect(shortCitation(dated)).toBe('TB2024-07, Tildelingsbrev 2024, linje 224–245');
  });

  it('full: who, what, where, when, which version', () => {
    expect(fullCitation(dated)).toBe(
      'Helse- og omsorgsdepartementet: «Oppfølging nasjonal tobakksstrategi», oppdrag TB2024-07. Tildelingsbrev 2024, ' +
        '30. januar 2024, ref. 24/418. Linje 224–245 i kildeteksten. Oppdragsarkivet, versjon 0123456789ab: ' +
        '/oppdrag/tb2024-07/',
    );
  });

  it('names the year of a letter that has lost its date, and no date that its title says', () => {
    expect(fullCitation(undated)).toContain('», oppdrag 1 uten ID. Tillegg, 2023. Linje 7 i kildeteksten.');
    const named = { ...dated, letter: { ...dated.letter, title: 'Tillegg, 30. januar 2024' } };
    expect(fullCitation(named).match(/30\. januar 2024/gu)).toHaveLength(1);
  });
});

describe('citations of a goal', () => {
  const goal = { ...dated, name: 'Mål 5 i 2024', inSentence: 'mål 5 i 2024', version: null };

  it('name it in the sentence, and no version where it has no file', () => {
    expect(fullCitation(goal)).toContain('», mål 5 i 2024. Tildelingsbrev 2024, 30. januar 2024, ref. 24/418.');
    for (const text of [fullCitation(goal), writeBibtex(goal), writeRis(goal)]) {
      expect(text).toContain('Oppdragsarkivet');
      expect(text).not.toMatch(/versjon|null/u);
    }
  });
});

describe('BibTeX', () => {
  it('has a field a line and one entry', () => {
    expect(writeBibtex(dated)).toBe(`@misc{tb2024-07,
  author = {{Helse- og omsorgsdepartementet}},
  title = {{TB2024-07 Oppfølging nasjonal tobakksstrategi}},
  howpublished = {Tildelingsbrev 2024},
  number = {24/418},
  year = {2024},
  month = {1},
  day = {30},
  note = {linje 224–245 i kildeteksten; Oppdragsarkivet, versjon 0123456789ab},
  language = {norwegian},
  url = {/oppdrag/tb2024-07/}
}
`);
  });

  it('leaves out what is not known', () => {
    expect(writeBibtex(undated)).not.toMatch(/month|day =|number/u);
  });

  it('keeps TeX from reading commands in a title', () => {
    const title = writeBibtex({ ...dated, fullTitle: 'A & B: 50 % {x} \\y #1 _z $2 ~ ^' })
      .split('\n')
      .find((line) => line.includes('title'));
    expect(title).toBe(
      '  title = {{A \\& B: 50 \\% \\{x\\} \\textbackslash{}y \\#1 \\_z \\$2 \\textasciitilde{} \\textasciicircum{}}},',
    );
  });
});

it('RIS: a tag a line, ended by CRLF, from TY to ER', () => {
  const lines = writeRis(dated).split('\r\n');
  expect(lines[0]).toBe('TY  - GOVDOC');
  expect(lines).toContain('TI  - TB2024-07 Oppfølging nasjonal tobakksstrategi');
  expect(lines).toContain('DA  - 2024/01/30');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
  expect(writeRis(undated)).not.toContain('DA  -');
});

describe('text fragment', () => {
  it('names the first and the last words of a text', () => {
    expect(textFragment(['En to tre fire fem seks sju åtte.', 'Midt i.', 'Siste, med-strek & mer.'])).toBe(
      ':~:text=En%20to%20tre%20fire%20fem%20seks,Siste%2C%20med%2Dstrek%20%26%20mer.',
    );
  });

  it('names a short text as a whole', () => {
    expect(textFragment(['', 'Frist: 1. juli.'])).toBe(':~:text=Frist%3A%201.%20juli.');
  });
});
