/** The ways into the archive, in the order of the menu. */
export const siteMenu = [
  { url: '/#arene', title: 'År' },
  { url: '/oppdrag/', title: 'Oppdrag' },
  { url: '/mal/', title: 'Mål' },
  { url: '/frister/', title: 'Frister' },
  { url: '/tema/', title: 'Temaer' },
  { url: '/avdeling/', title: 'Avdelinger' },
  { url: '/budsjett/', title: 'Budsjett' },
  { url: '/brev/', title: 'Brev' },
  { url: '/sok/', title: 'Søk' },
  { url: '/om/', title: 'Om' },
];

/** What else there is, in the footer. */
export const footerMenu = [
  { url: '/om/', title: 'Om nettstedet' },
  { url: '/omrade/', title: 'Områder' },
  { url: '/data/', title: 'Åpne data' },
];
