/** Every template of the site with a page that shows it well: small, but with all that the template can show. */

export interface Template {
  /** File under src/pages. */
  file: string;
  /** A page made from it. */
  path: string;
  /** Long by nature: a whole letter, a source or all corrections of a letter. */
  isLong?: true;
}

export const templates: Template[] = [
  { file: '404.astro', path: '/404.html' },
  { file: '[year]/[gathered].astro', path: '/2024/rapportering/' },
  { file: '[year]/avdeling/[code].astro', path: '/2024/avdeling/fha/' },
  { file: '[year]/frister.astro', path: '/2024/frister/' },
  { file: '[year]/ikke-sett-igjen.astro', path: '/2023/ikke-sett-igjen/' },
  { file: '[year]/index.astro', path: '/2025/' },
  { file: '[year]/mal/[number]/endringer.astro', path: '/2025/mal/6/endringer/' },
  { file: '[year]/mal/[number]/index.astro', path: '/2024/mal/5/' },
  { file: 'avdeling/[code]/frister.astro', path: '/avdeling/hra/frister/' },
  { file: 'avdeling/[code]/index.astro', path: '/avdeling/hra/' },
  { file: 'avdeling/index.astro', path: '/avdeling/' },
  {
    file: 'brev/[slug]/gjeldende/[supplement].astro',
    path: '/brev/tildelingsbrev-2023/gjeldende/tillegg-2023-02-06/',
    isLong: true,
  },
  { file: 'brev/[slug]/gjeldende/index.astro', path: '/brev/tildelingsbrev-2023/gjeldende/' },
  { file: 'brev/[slug]/index.astro', path: '/brev/tillegg-2023-02-06/', isLong: true },
  { file: 'brev/[slug]/kilde.astro', path: '/brev/tillegg-2023-02-06/kilde/', isLong: true },
  { file: 'brev/[slug]/rettelser.astro', path: '/brev/tildelingsbrev-2024/rettelser/', isLong: true },
  { file: 'brev/index.astro', path: '/brev/' },
  { file: 'budsjett/[year]/[chapter]/[item].astro', path: '/budsjett/2024/740/01/' },
  { file: 'budsjett/[year]/index.astro', path: '/budsjett/2024/' },
  { file: 'budsjett/index.astro', path: '/budsjett/' },
  { file: 'budsjett/kapittel/[chapter].astro', path: '/budsjett/kapittel/740/' },
  { file: 'data/index.astro', path: '/data/' },
  { file: 'frister/[year]/[month].astro', path: '/frister/2024/07/' },
  { file: 'frister/[year]/index.astro', path: '/frister/2024/' },
  { file: 'frister/index.astro', path: '/frister/' },
  { file: 'index.astro', path: '/' },
  { file: 'mal/index.astro', path: '/mal/' },
  { file: 'om/endringer.astro', path: '/om/endringer/' },
  { file: 'om/index.astro', path: '/om/' },
  { file: 'om/lisens.astro', path: '/om/lisens/' },
  { file: 'om/metode.astro', path: '/om/metode/' },
  { file: 'om/omfang.astro', path: '/om/omfang/' },
  { file: 'om/personvern.astro', path: '/om/personvern/' },
  { file: 'om/tilgjengelighet.astro', path: '/om/tilgjengelighet/' },
  { file: 'omrade/[slug].astro', path: '/omrade/beredskap/' },
  { file: 'omrade/index.astro', path: '/omrade/' },
  { file: 'oppdrag/[...path].astro', path: '/oppdrag/tb2024-07/' },
  { file: 'oppdrag/index.astro', path: '/oppdrag/' },
  { file: 'rettelser/index.astro', path: '/rettelser/' },
  { file: 'sammenlign/[years].astro', path: '/sammenlign/2024-2025/' },
  { file: 'sammenlign/index.astro', path: '/sammenlign/' },
  { file: 'sok/index.astro', path: '/sok/?q=fastlege' },
  { file: 'sok/register/index.astro', path: '/sok/register/' },
  { file: 'tema/[slug].astro', path: '/tema/tobakk/' },
  { file: 'tema/index.astro', path: '/tema/' },
  { file: 'videreforte/index.astro', path: '/videreforte/' },
];

/** Other faces of a template: an earlier ID, a restored text, an assignment without ID, a change. */
export const variants: string[] = [
  '/oppdrag/tb2021-45/',
  '/oppdrag/tb2025-6/',
  '/oppdrag/ttb2023-25/',
  '/oppdrag/tillegg-2023-06-16/1/',
];

/** More pages that their subjects are tried on, each with something that the page above lacks. */
export const faces: string[] = [
  '/2023/',
  '/2024/',
  '/2024/foringer/',
  '/2025/frister/',
  '/2023/avdeling/fha/',
  '/2025/ikke-sett-igjen/',
  '/avdeling/kta/',
  '/avdeling/fha/frister/',
  '/brev/tillegg-2023-ttb22/',
  '/budsjett/2023/',
  '/budsjett/2023/765/21/',
  '/budsjett/2023/2711/70/',
  '/budsjett/2024/701/21/',
  '/budsjett/2024/732/21/',
  '/budsjett/kapittel/714/',
  '/budsjett/kapittel/761/',
  '/2024/mal/1/',
  '/2024/mal/6/',
  '/2024/mal/9/',
  '/2024/mal/11/',
  '/2024/mal/14/',
  '/2024/mal/14/endringer/',
  '/2025/mal/7/endringer/',
  '/sammenlign/2023-2024/',
  '/brev/arsrapport-2024/',
  '/brev/tildelingsbrev-2023/',
  '/brev/tildelingsbrev-2023/gjeldende/tillegg-2023-06-16-2/',
  '/brev/tildelingsbrev-2023/gjeldende/tillegg-2023-ttb22/',
  '/brev/tillegg-2023-06-16/',
];

/** `/sok/?q=fastlege` → `sok/index.html`. */
export function fileOf(path: string): string {
  const [address = ''] = path.split('?');
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
