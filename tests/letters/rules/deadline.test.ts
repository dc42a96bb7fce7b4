import { describe, expect, it } from 'vitest';
import { findDays } from '../../../scripts/letters/rules/day-expression.ts';
import { readDeadlines } from '../../../scripts/letters/rules/deadline.ts';
import { splitSentences } from '../../../src/domain/sentences.ts';

describe('days', () => {
  it.each([
    ['1. mai 2023', '2023-05-01'],
    ['15 mai 2023', '2023-05-15'],
    ['28.mars 2023', '2023-03-28'],
    ['31.12. 2023', '2023-12-31'],
    ['15.09.23', '2023-09-15'],
    ['15. september', '2024-09-15'],
    ['utgangen av februar', '2024-02-29'],
    ['utgangen av mai 2025', '2025-05-31'],
    ['utgangen av 2026', '2026-12-31'],
    ['løpet av året', '2024-12-31'],
  ])('%s is %s', (text, date) => {
    expect(findDays(text, 2024).map((day) => day.date)).toEqual([date]);
  });

  it.each([
    'mars 2025',
    '1. kvartal 2025',
    'første halvår',
    'høsten 2025',
    'påske',
    'tre uker etter',
    '1. mai hvert år',
  ])('%s fixes no day', (text) => {
    expect(findDays(text, 2024).map((day) => day.date)).toEqual([null]);
  });

  it.each(['utgangen av 9. svangerskapsuke', 'i 2025', 'kap. 740.01', 'fem arbeidsdager', '31. februar 2024'])(
    '%s is no day',
    (text) => {
      expect(findDays(text, 2024).filter(({ date }) => date !== null)).toEqual([]);
    },
  );
});

describe('sentences', () => {
  it.each([
    [
      'Prioritet 1. Frist: 15. januar 2023. Omfang: Kort notat',
      ['Prioritet 1.', 'Frist: 15. januar 2023.', 'Omfang: Kort notat'],
    ],
    ['Se Meld. St. 24 (2022–2023). Frist 1. mai.', ['Se Meld. St. 24 (2022–2023).', 'Frist 1. mai.']],
    [
      'Levere et notat innen 1. mai 2023 Frist: etter avtale',
      ['Levere et notat innen 1. mai 2023', 'Frist: etter avtale'],
    ],
  ])('%s', (text, expected) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });
});

describe('deadlines', () => {
  it.each([
    ['Frist: 1. juli', ['2024-07-01']],
    ['Ny frist 31.12.2024.', ['2024-12-31']],
    ['Svarfrist: 1. juli', ['2024-07-01']],
    ['Direktoratet skal levere utkast innan 1. mars.', ['2024-03-01']],
    ['Frist avklares i dialog med departementet.', [null]],
    ['Frist for utkastet er 1.6.2024, øvrige leveranser avtales med departementet.', ['2024-06-01', null]],
    ['Frist: 30.09.25 (mandat) og (samlet rapport) 31.12.2025.', ['2025-09-30', '2025-12-31']],
    ['Direktoratet får utsatt frist fra utgangen av 2023 til utgangen av juni 2024.', ['2024-06-30']],
    ['Alle tiltak skal ferdigstilles i løpet av 2023.', ['2023-12-31']],
    ['Det skal leveres en felles statusrapport for arbeidet 1. april 2024.', ['2024-04-01']],
  ])('%s', (sentence, dates) => {
    expect(readDeadlines(sentence, 2024).map(({ date }) => date)).toEqual(dates);
  });

  it.each([
    'Strategien er sendt på offentlig høring, med frist i januar 2024.',
    'Direktoratet har fått frist til å ferdigstille veilederen innen utgangen av 2023.',
    'Det vises til tidligere oppdrag som skal ferdigstilles innen utgangen av 2024.',
    'RHF er bedt om å lede arbeidet og skal levere en rapport innen 15. september 2024.',
    'Direktoratet må påregne ytterligere oppdrag i løpet av året.',
    'Bestemmelsene opphører 1. juli 2023.',
    'Avtalen har en varighet til 31.12.2025.',
    'Vedtaket lyder: «Stortinget ber om en sak innen 1. mai 2024.»',
    'Normalt innen fem arbeidsdager.',
    'Frister:',
    'Fristbrudd og avtaleverk',
  ])('%s sets none', (sentence) => {
    expect(readDeadlines(sentence, 2024)).toEqual([]);
  });
});
