/** Where the menu and the footer lead. */
import { yearUrl } from '../../domain/addresses.ts';

export interface MenuItem {
  url: string;
  title: string;
  /** Beginnings of the site-relative addresses that belong to it, where they are others than its own. */
  holds?: RegExp;
}

export interface MenuGroup {
  title: string;
  items: MenuItem[];
}

/** The ways into the archive, few enough to grasp at a glance; all that there is stands in the footer. */
export const siteMenu: MenuItem[] = [
  { url: '/#arene', title: 'År', holds: /^\/(?:\d{4}|sammenlign|brev)\//u },
  { url: '/oppdrag/', title: 'Oppdrag', holds: /^\/(?:oppdrag|videreforte)\//u },
  { url: '/mal/', title: 'Mål' },
  { url: '/tema/', title: 'Temaer', holds: /^\/(?:tema|omrade)\//u },
  { url: '/frister/', title: 'Frister', holds: /^\/(?:frister|avdeling)\//u },
  { url: '/budsjett/', title: 'Budsjett' },
];

/** Everything a reader may look for; `years` newest first. */
export function footerMenu(years: readonly number[]): MenuGroup[] {
  return [
    {
      title: 'Les',
      items: [
        ...years.map((year) => ({ url: yearUrl(year), title: String(year) })),
        { url: '/brev/', title: 'Brev og rapporter' },
        { url: '/sammenlign/', title: 'To år side om side' },
      ],
    },
    {
      title: 'Finn',
      items: [
        { url: '/oppdrag/', title: 'Oppdrag' },
        { url: '/videreforte/', title: 'Videreførte oppdrag' },
        { url: '/mal/', title: 'Mål' },
        { url: '/frister/', title: 'Frister' },
        { url: '/budsjett/', title: 'Budsjett' },
        { url: '/sok/', title: 'Søk' },
      ],
    },
    {
      title: 'Etter emne eller avdeling',
      items: [
        { url: '/tema/', title: 'Temaer' },
        { url: '/omrade/', title: 'Områder' },
        { url: '/avdeling/', title: 'Avdelinger i departementet' },
        { url: '/sok/register/', title: 'Register A–Å' },
      ],
    },
    {
      title: 'Om arkivet',
      items: [
        { url: '/om/', title: 'Hva arkivet er' },
        { url: '/om/omfang/', title: 'Hva som mangler' },
        { url: '/rettelser/', title: 'Rettelser' },
        { url: '/data/', title: 'Åpne data' },
        { url: '/om/tilgjengelighet/', title: 'Tilgjengelighet' },
        { url: '/om/personvern/', title: 'Personvern' },
      ],
    },
  ];
}

/** True where the page at a site-relative address is the item's or one below it. */
export function isUnder(address: string, { url, holds }: MenuItem): boolean {
  return holds ? holds.test(address) : address.startsWith(url);
}
