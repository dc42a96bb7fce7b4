/** Restoring, rule by rule: each pair is a line of the 2025 letter as printed and as the letter must have read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreLines } from '../../../scripts/letters/restore/restore-lines.ts';
import { lexicon } from '../../read-text.ts';

const restore = (...lines: string[]) => restoreLines(lines, lexicon());
const restored = (...lines: string[]) => restore(...lines).lines.join('\n');

describe('restoreLines', () => {
  it.each([
    [
      'words',
      'Helsedirektoratet skal felge opp Bo trygt hjemme-reformen',
      'Helsedirektoratet skal følge opp Bo trygt hjemme-reformen',
    ],
    [
      'one word in three spellings',
      'maloppndelse miloppnaelse méaloppnéelse',
      'måloppnåelse måloppnåelse måloppnåelse',
    ],
    ['capitals', '@konomiske og administrative konsekvenser', 'økonomiske og administrative konsekvenser'],
    ['compounds', 'Forbruksstatistikken og tilbakemeldingssloyfer', 'Forbruksstatistikken og tilbakemeldingssløyfer'],
    [
      'a letter that fell out',
      'jf. TB2023-30. Mileplsplan og konkretisering',
      'jf. TB2023-30. Milepælsplan og konkretisering',
    ],
    [
      'signs for å',
      'om 4 ivareta, for & jobbe, bes om a starte, for d sikre',
      'om å ivareta, for å jobbe, bes om å starte, for å sikre',
    ],
    ['1 for i', 'involveres 1 arbeidet, 1 2025 og i1 kommunene', 'involveres i arbeidet, i 2025 og i kommunene'],
    ['a year joined to i', 'prioritere folgende 12025:', 'prioritere følgende i 2025:'],
    ['words joined', 'Bidrairevisjon av Nasjonal strategi', 'Bidra i revisjon av Nasjonal strategi'],
    [
      'ber and bør',
      'Det ber spesifiseres. Vi ber om at arbeidet ber vurderes.',
      'Det bør spesifiseres. Vi ber om at arbeidet bør vurderes.',
    ],
    ['for and før', 'faste meter for og etter, og for utgangen av', 'faste møter før og etter, og før utgangen av'],
    [
      'a closing quote',
      'et nasjonalt digitalt «visningshjemy, jf. oppdrag',
      'et nasjonalt digitalt «visningshjem», jf. oppdrag',
    ],
    ['a closing quote read twice', 'det vil si «egenandelery»/utgifter', 'det vil si «egenandeler»/utgifter'],
    ['acronyms', 'innenfor EQS, utenfor EU/E@S-land', 'innenfor EØS, utenfor EU/EØS-land'],
    [
      'Roman numerals',
      'Vedlegg Il — Fullmakter, vedlegg I1I, Vedlegg | —',
      'Vedlegg II — Fullmakter, vedlegg III, Vedlegg I —',
    ],
    ['I after a full stop', 'egne strategimeter. | strategimetene vil', 'egne strategimøter. I strategimøtene vil'],
    ['circulars', 'helt eller delvis rundskriv 1-3/2017.', 'helt eller delvis rundskriv I-3/2017.'],
    ['a label', '¢) Vurdere a utarbeide', 'c) Vurdere å utarbeide'],
  ])('reads %s', (_name, printed, meant) => {
    expect(restored(printed).toLowerCase()).toBe(meant.toLowerCase());
  });

  it.each([
    'Det er satt av 1 mill. kroner over kap. 732, post 21 og 1 mill. kroner over kap. 760.21 til',
    'Frist: 15. mars for oppdrag 4; 15. november 2025 for oppdrag 1-3',
    'utgifter for leger i del 1 av spesialistutdanningen',
    'skal ses i sammenheng med plan for rehabilitering se punkt a.',
    'a. Risiko, b) Status, c. Identifiserte gap',
    '(Unntatt offentlighet, jf. Offl. § 22, 2. ledd)',
    '2711.70 Spesialisthjelp 3031100',
    '10. okt. Virksomhetsrapport, kl. 9:30-11:30.',
    'for European Observatory on Health Systems and Policies.',
    'innenfor EU4Health, HL7, LIS1-stillinger, ICD-11 og SNOMED CT',
    'arbeidet med MyHealth@EU, helsenorge.no og TB-2024-62',
    'dirft av kampanjen, rekruttterings- og overordnende',
    'e Omfanget, o Antall',
  ])('leaves %s', (line) => {
    expect(restore(line)).toEqual({ lines: [line], changes: [], unsure: [] });
  });

  it('repairs each half of a word cut by a line end in its place', () => {
    expect(restored('arbeid med palog-', 'gingslesning for allmennleger')).toBe(
      'arbeid med pålog-\ngingsløsning for allmennleger',
    );
    expect(restored('gode kost-', 'og maltidsvaner')).toBe('gode kost-\nog måltidsvaner');
  });

  it('lets what stands on the next line decide', () => {
    expect(restored('interkommunalt samarbeid. Det ber', 'spesifiseres om tilbudet')).toContain('Det bør\n');
    expect(restored('leveres senest en virkedag for', '', 'publisering av statistikken')).toContain('virkedag før\n');
  });

  it('leaves a day without its full stop, and lists it', () => {
    const { lines, unsure } = restore('Dette kan gjøres etter leveransen 1 mai.');
    expect(lines).toEqual(['Dette kan gjøres etter leveransen 1 mai.']);
    expect(unsure).toEqual([{ line: 1, word: '1', readings: ['1', 'i'] }]);
  });

  it.each([
    ['og oppfelging', 'oppfelging', 'ø lest som e; ordet står i andre brev'],
    ['der det ligger til rette for & benytte', '&', 'å lest som &; samme ordfølge i et annet brev'],
    ['Arbeidet ber vurderes', 'ber', 'ø lest som e; det trykte kunne stått, sammenhengen avgjør'],
    ['og tilbakemeldingssloyfer', 'tilbakemeldingssloyfer', 'ø lest som o; sammensatt av kjente ord'],
    ['og fastsld', 'fastsld', 'å lest som d; ordet står i ordlista'],
    ['folgende 12025', '12025', 'mellomrom falt ut'],
    ['benyttes i1 arbeidet', 'i1', 'strek lest som annet tegn'],
  ])('says of %s what was misread and how the word is known', (line, from, why) => {
    expect(restore(line).changes.find((change) => change.from === from)).toMatchObject({ line: 1, why });
  });

  it('keeps lines, and records each difference, whatever the text', () => {
    const line = fc.array(
      fc.constantFrom(
        'pa',
        '&',
        '4',
        '1',
        'felge',
        'é',
        '«',
        '»',
        ' ',
        '  ',
        '-',
        '\t',
        '|',
        '¢)',
        'İ',
        '12025',
        '@',
        'y',
        '.',
      ),
    );
    fc.assert(
      fc.property(fc.array(line.map((parts) => parts.join(''))), (lines) => {
        const { lines: shown, changes } = restoreLines(lines, lexicon());
        expect(shown).toHaveLength(lines.length);
        const changed = new Set(changes.map((change) => change.line));
        lines.forEach((raw, at) => {
          expect(changed.has(at + 1)).toBe(shown[at] !== raw);
        });
      }),
    );
  });
});
