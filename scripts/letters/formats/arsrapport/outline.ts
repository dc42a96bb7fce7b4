/**
 * How deep the unnumbered headings outside the goals stand. Nothing in the text shows it, so the layout's own
 * headings, most of them set by the rules for state agencies' annual reports, are named here by chapter. A heading that
 * is not named stands one deeper than the last one that is.
 */
import { isTaskHeadline } from './heading-patterns.ts';

interface ChapterOutline {
  chapter: RegExp;
  /** Level by pattern, first match wins. Chapters are level 1. */
  levels: [pattern: RegExp, level: number][];
  /** Headings that stand under an unnamed one, as long as no other comes between. */
  under?: [heading: RegExp, inside: RegExp][];
}

/** Also tells the chapter in which headlines are whole sentences. */
export const leadersAccount = /\bberetning$/u;
export const annualAccounts = /^Årsregnskap/u;

const outlines: ChapterOutline[] = [
  { chapter: leadersAccount, levels: [[/^Leders forord$/u, 2]] },
  {
    chapter: /^Introduksjon til virksomheten/u,
    levels: [
      [/^Omtale av /u, 2],
      [/^Redegjørelse om likestilling/u, 2],
      [/brukerråd$/u, 2],
      [/^Internasjonalt arbeid$/u, 2],
      [/^Nøkkeltall om virksomheten$/u, 2],
      [/^Fellesføringer$/u, 2],
      [/departementets føringer$/u, 2],
    ],
  },
  {
    chapter: /^Styring og kontroll/u,
    levels: [
      [/^Overordnet vurdering/u, 2],
      [/^Nærmere omtale/u, 2],
    ],
  },
  {
    chapter: annualAccounts,
    levels: [
      [/^Ledelseskomm?entar/u, 2],
      [/^Prinsippnote/u, 2],
      [/^Bevilgningsrapportering \d/u, 2],
      [/^Oppstilling av /u, 2],
      [/^(?:Formål|Bekreftelse|Vurdering av vesentlige forhold|Revisjonsordning)$/u, 3],
      [/^Note (?:\d{1,2}|[A-Z])\b/u, 3],
      [/^Årets tildeling/u, 4],
    ],
    under: [
      [
        /^Avgitte belastningsfullmakter$/u,
        /^(?:Andre mottakere|Inntektskapitler$|Avgitte belastningsfullmakter til )/u,
      ],
    ],
  },
  {
    chapter: /^Etat.{0,3}styrers vurdering/u,
    levels: [
      [/^(?:Helfo|Pasient- og brukerombud)$/u, 2],
      [/^Tjenesteområde /u, 3],
      [/^(?:Utvikling og omstilling|Måloppnåelse) i \d{4}$/u, 3],
      [/^(?:Behandling av klagesaker|Styring og kontroll i virksomheten)$/u, 3],
      [/^Om Helfo sitt arbeid/u, 3],
    ],
  },
];

/** What stands under an unnamed heading, null where nothing is named. */
export function namedInside(heading: string, chapter: string): RegExp | null {
  const outline = outlines.find((one) => one.chapter.test(chapter));
  return outline?.under?.find(([pattern]) => pattern.test(heading))?.[1] ?? null;
}

/** The level that the layout gives a heading of a chapter, null where it names none. */
export function namedLevel(heading: string, chapter: string): number | null {
  if (leadersAccount.test(chapter) && isTaskHeadline(heading)) return 2;
  const outline = outlines.find((one) => one.chapter.test(chapter));
  return outline?.levels.find(([pattern]) => pattern.test(heading))?.[1] ?? null;
}
