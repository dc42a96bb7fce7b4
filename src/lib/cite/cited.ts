/** What a citation names, whatever its form. */
import type { LineRange } from '../../schemas/index.ts';

export interface Cited {
  /** `TB2024-07`, `Oppdrag 1 uten ID`. */
  name: string;
  /** Key for reference managers: `tb2024-07`, `tillegg-2023-ttb22-1`. */
  key: string;
  title: string;
  /** The title with its ID before it, where it has one. */
  titleWithId: string;
  author: string;
  letter: { title: string; date: string | null; year: number; reference: string | null };
  /** Lines of the source document it stands on. */
  lines: LineRange;
  /** First digits of the SHA-256 of its Markdown file: another version has other words. */
  version: string;
  /** Of its page: full where the host is known, else the path. */
  address: string;
}
