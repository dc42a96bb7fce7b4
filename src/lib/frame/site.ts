/** Name and addresses of the site itself. */

export { siteName } from './site-name.ts';

export const siteSummary =
  'Alle mål og oppdrag i brevene fra Helse- og omsorgsdepartementet til Helsedirektoratet, år for år.';

/** Puts the base path in front of a site-relative address: `/om/` → `/base/om/`. Other addresses stay. */
export function withBase(address: string): string {
  return address.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/u, '') + address : address;
}

/** Full address of a page, for canonical links. */
export function fullAddress(address: string): string {
  return new URL(withBase(address), import.meta.env.SITE).href;
}

/** Address as a citation prints it: full where the host is set (SITE_URL), else the path, which the browser completes. */
export function citedAddress(address: string): string {
  return process.env.SITE_URL ? fullAddress(address) : withBase(address);
}

/** Where paper says that a page is: its address, or without a host the path, said to be one. */
export function printedPlace(address: string): string {
  return process.env.SITE_URL ? fullAddress(address) : `Siden ligger på ${withBase(address)} på nettstedet.`;
}
