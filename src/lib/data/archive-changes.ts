/** What readers can do or read that they could not before, newest first. Shown on the front page and at /om/endringer/. */

export interface ArchiveChange {
  /** Day it came. */
  date: string;
  /** In plain words, Norwegian. */
  what: string;
  /** Site-relative address of the page to look at. */
  url: string;
}

export const archiveChanges: ArchiveChange[] = [
  { date: '2026-11-23', what: 'Følg et tema i en nyhetsleser, og last ned temaene som data.', url: '/tema/' },
  {
    date: '2026-11-23',
    what: 'Se hva tilleggene gjorde med tildelingsbrevet for 2023, og les det slik det gjaldt etter hvert av dem.',
    url: '/brev/tildelingsbrev-2023/gjeldende/',
  },
  { date: '2026-11-23', what: 'Se hvilke oppdrag senere brev tar opp igjen.', url: '/videreforte/' },
  {
    date: '2026-11-23',
    what: 'Se hva hvert kapittel og hver post fikk, år for år, ved siden av regnskapet.',
    url: '/budsjett/',
  },
  {
    date: '2026-11-23',
    what: 'Se hva direktoratet har fullmakt til ut over bevilgningene.',
    url: '/budsjett/2025/#fullmakter',
  },
  { date: '2026-11-23', what: 'Følg et mål fra år til år, og se hvilke ord som er endret.', url: '/mal/' },
  { date: '2026-11-23', what: 'Sammenlign to års mål side ved side.', url: '/sammenlign/' },
  { date: '2026-11-23', what: 'Se hva som mangler i arkivet.', url: '/om/omfang/' },
  { date: '2026-11-23', what: 'Brevene for 2023, 2024 og 2025 og årsrapporten for 2024 er på plass.', url: '/brev/' },
];
