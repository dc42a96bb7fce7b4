/** What a citation names, whatever its form. */
import type { LineRange } from '../../schemas/index.ts';
import { siteName } from '../frame/site-name.ts';

export interface Cited {
  /** `TB2024-07`, `Oppdrag 1 uten ID`, `Mål 5 i 2024`. */
  name: string;
  /** The same within a sentence, with what it is: `oppdrag TB2024-07`. */
  inSentence: string;
  /** Key for reference managers: `tb2024-07`, `tillegg-2023-ttb22-1`, `mal-2024-5`. */
  key: string;
  title: string;
  /** The title with its ID or number before it, where it has one. */
  fullTitle: string;
  author: string;
  letter: { title: string; date: string | null; year: number; reference: string | null };
  /** Lines of the source document it stands on. */
  lines: LineRange;
  /** First digits of the SHA-256 of its Markdown file: another version has other words. Null where it has no file. */
  version: string | null;
  /** Of its page: full where the host is known, else the path. */
  address: string;
}

/** `Oppdragsarkivet, versjon 76755af7f846`. */
export function citedSite({ version }: Cited): string {
  return version === null ? siteName : `${siteName}, versjon ${version}`;
}
