/** Norwegian words for what letters do to each other. */
import type { HistoryEvent } from '../../schemas/index.ts';
import type { ChangeKind, TieEvent } from '../../schemas/letter-views.ts';

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
