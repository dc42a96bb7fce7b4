/** Norwegian words for the kinds that the data name in English. */
import type { AssignmentKind, HistoryEvent, LetterKind, LineUse, Mention } from '../schemas/index.ts';
import type { ChangeKind, TieEvent } from '../schemas/letter-views.ts';

export const letterKinds: Record<LetterKind, string> = {
  allocation: 'Tildelingsbrev',
  supplement: 'Tillegg til tildelingsbrev',
  'assignment-letter': 'Oppdragsbrev',
  'annual-report': 'Årsrapport',
};

/** Null for the ordinary kind: it needs no mark. */
export const assignmentKinds: Record<AssignmentKind, string | null> = {
  assignment: null,
  clarification: 'Presisering',
  change: 'Endring',
  postponement: 'Ny frist',
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

/** What happened to an assignment, before the name of the letter it happened in. */
export const eventsIn: Record<Exclude<HistoryEvent['event'], 'given'>, string> = {
  clarified: 'Presisert i',
  changed: 'Endret i',
  postponed: 'Utsatt i',
  replaced: 'Erstattet i',
  'carried-over': 'Videreført i',
  reported: 'Rapportert på i',
};

/** What a passage of a supplement does to the letter of its year. */
export const changeLabels: Record<ChangeKind, string> = {
  added: 'Lagt til',
  clarified: 'Presisert',
  changed: 'Endret',
  postponed: 'Utsatt',
  replaced: 'Erstattet',
  money: 'Ny tildeling',
  general: 'Ikke knyttet til ett punkt',
};

/** The same, seen from the supplement, before the place in the letter. */
export const changesOut: Record<ChangeKind, string> = {
  added: 'Nytt oppdrag under',
  clarified: 'Presiserer',
  changed: 'Endrer',
  postponed: 'Utsetter',
  replaced: 'Erstatter',
  money: 'Ny tildeling på',
  general: 'Gjelder',
};

/** What a letter does to another: the verb, and what it does it to, for one and for several. */
export const tieEvents: Record<TieEvent, [does: string, one: string, many: string]> = {
  added: ['gir', 'nytt oppdrag', 'nye oppdrag'],
  clarified: ['presiserer', 'oppdrag', 'oppdrag'],
  changed: ['endrer', 'oppdrag', 'oppdrag'],
  postponed: ['utsetter', 'oppdrag', 'oppdrag'],
  replaced: ['erstatter', 'oppdrag', 'oppdrag'],
  money: ['gir', 'ny tildeling', 'nye tildelinger'],
  general: ['har', 'tekst uten fast punkt i brevet', 'tekster uten fast punkt i brevet'],
  'carried-over': ['viderefører', 'oppdrag', 'oppdrag'],
  reported: ['rapporterer på', 'oppdrag', 'oppdrag'],
  answered: ['svarer på', 'mål', 'mål'],
};

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
  'link-dump': 'løsrevne lenker',
  'page-furniture': 'sidetall og topptekst',
  duplicate: 'gjentatt tekst',
  blank: 'tom linje',
};
