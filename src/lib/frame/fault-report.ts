/** A message about a fault in the text: what it concerns, its lines, and where it is shown. */
import { citedAddress, siteName } from './site.ts';

export interface FaultPlace {
  /** `TB2024-07 Oppfølging …`, or a letter's name. */
  what: string;
  /** `linje 224–246 i tildelingsbrev-2024/source.txt`, where lines are known. */
  lines?: string;
  /** Site-relative address. */
  address: string;
}

export interface FaultReport {
  /** The message as far as we can write it. */
  text: string;
  /** Where to send it, ready to open; null where the site names no address. */
  href: string | null;
}

/**
 * `template` is the setting FAULT_ADDRESS: an address with `{emne}` and `{tekst}` where subject and message go, such as
 * `mailto:arkiv@example.org?subject={emne}&body={tekst}`. Without it there is only the text to copy.
 */
export function faultReport({ what, lines, address }: FaultPlace, template = process.env.FAULT_ADDRESS): FaultReport {
  const text = [what, lines, citedAddress(address)].filter(Boolean).join('\n');
  if (!template) return { text, href: null };
  const subject = encodeURIComponent(`Feil i ${siteName}: ${what}`);
  const message = encodeURIComponent(`${text}\n\nDette er feil:\n`);
  return { text, href: template.replace('{emne}', () => subject).replace('{tekst}', () => message) };
}
