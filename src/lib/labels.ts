/** Norwegian words for the kinds that the data name in English. */
import type { Fate } from '../domain/fate.ts';
import type { AssignmentKind, CellEvent, HistoryEvent, LetterKind, LineUse, Mention } from '../schemas/index.ts';

export const letterKinds: Record<LetterKind, string> = {
  allocation: 'Tildelingsbrev',
  supplement: 'Tillegg til tildelingsbrev',
  'assignment-letter': 'Oppdragsbrev',
  letter: 'Brev',
  'annual-report': 'Årsrapport',
};

/** Null for the ordinary kind: it needs no mark. */
export const assignmentKinds: Record<AssignmentKind, string | null> = {
  assignment: null,
  clarification: 'Presisering',
  change: 'Endring',
  postponement: 'Utsettelse',
};

/** How this page's assignment relates to the one it names. */
export const relationsOut: Record<Mention['relation'], string> = {
  mentions: 'Nevner',
  clarifies: 'Presiserer',
  replaces: 'Erstatter',
  postpones: 'Utsetter',
  changes: 'Endrer',
};

/** The same relation seen from the one that is named. */
export const relationsIn: Record<Mention['relation'], string> = {
  mentions: 'Nevnt i',
  clarifies: 'Presisert i',
  replaces: 'Erstattet av',
  postpones: 'Utsatt i',
  changes: 'Endret i',
};

/** What happened to an assignment. */
export const lifeEvents: Record<HistoryEvent['event'], string> = {
  given: 'Gitt',
  clarified: 'Presisert',
  changed: 'Endret',
  postponed: 'Utsatt',
  replaced: 'Erstattet',
  'carried-over': 'Videreført',
  reported: 'Rapportert på',
};

/** What the archive knows of an assignment after its own year. */
export const fateNames: Record<Fate, { name: string; note: string }> = {
  'taken-up': {
    name: 'Tatt opp',
    note: 'videreført, presisert, endret, utsatt, erstattet eller rapportert på med nummer',
  },
  'probably-reported': { name: 'Trolig omtalt', note: 'omtalt uten nummer i en årsrapport; vår kobling' },
  mentioned: { name: 'Bare nevnt', note: 'nevnt med nummer i et senere brev, uten mer' },
  'not-found': { name: 'Ikke funnet', note: 'vi fant det ikke; omtale uten nummer kan finnes' },
};

/** What a letter does with an assignment, as the overview of later letters says it. */
export const sightings: Record<CellEvent['event'], string> = { ...lifeEvents, mentioned: 'Nevnt' };

const touching: HistoryEvent['event'][] = ['clarified', 'changed', 'postponed', 'replaced'];

/** What later letters did to an assignment's words, each once: `Utsatt`. */
export function listTouches(history: readonly { event: HistoryEvent['event']; ours?: boolean }[]): string[] {
  return touching
    .filter((name) => history.some(({ event, ours }) => event === name && !ours))
    .map((name) => lifeEvents[name]);
}

/** What became of a source line. */
export const lineUses: Record<LineUse, string> = {
  assignment: 'oppdrag',
  goal: 'mål',
  section: 'brødtekst',
  'carried-over': 'videreført oppdrag',
  budget: 'budsjett',
  calendar: 'kalender',
  report: 'rapport',
  accounts: 'regnskap',
  table: 'tabell',
  footnote: 'fotnote',
  attachment: 'vedlegg',
  letterhead: 'brevhode',
  index: 'stikkord',
  contents: 'innholdsfortegnelse',
  signature: 'underskrift',
  colophon: 'kolofon',
  'link-dump': 'løsrevne lenker',
  'page-furniture': 'sidetall og topptekst',
  conversion: 'fra konverteringen, ikke fra brevet',
  'scan-noise': 'tegn som er lest feil',
  duplicate: 'gjentatt tekst',
  blank: 'tom linje',
};

/** What the amounts of a budget table are in. */
export const budgetUnits: Record<string, string> = { '1000 NOK': 'i hele tusen kroner', NOK: 'i kroner' };

export const budgetDirections = { expenditure: 'Utgift', revenue: 'Inntekt' } as const;
