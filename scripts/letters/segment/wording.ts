/**
 * The words by which letters say what a line is, in Bokmål and Nynorsk, each with what it looks like in print. A letter
 * that says it in another way is taught here, and nowhere else.
 */

/** `Tildelingsbrev 2026`, `Supplerende tildelingsbrev nr. 2`, `Oppdragsdokument til …`, `Statsbudsjettet 2023 - …`. */
export const titleWords =
  /(?<!\p{L})(?:tildelingsbrev|oppdragsdokument|oppdragsbrev|statsbudsjettet \d{4} ?[-–]|(?:revidert|supplerande|supplerende) (?:oppdrag|tildeling)|tillegg til |tilleggs(?:brev|oppdrag))/iu;

/** What sort of letter its title says that it is; the first that fits. */
export const kindWords = [
  [/tillegg|suppler[ea]nde|revidert/iu, 'supplement'],
  [/oppdragsdokument|oppdragsbrev/iu, 'assignment-letter'],
  [/tildelingsbrev|statsbudsjettet/iu, 'allocation'],
] as const;

/** Headings over the assignments of a supplement; the kind is that of the assignments below. */
export const groupWords = [
  [
    /^presisering(?:er|ar)?(?: og endring(?:er|ar)?)? av (?:tidligere|tidlegare) (?:gitte |gjevne )?oppdrag:?$/iu,
    'clarification',
  ],
  [/^endring(?:er|ar)? (?:av|i) (?:tidligere|tidlegare) (?:gitte |gjevne )?oppdrag:?$/iu, 'change'],
  [
    /^(?:nye|andre|øvrige|særskilte|særlige) (?:oppdrag|tildelinger|tildelingar)(?: eller presisering.*)?:?$/iu,
    'assignment',
  ],
  [/^(?:ny(?:e)? )?(?:tildeling(?:er|ar)?|løyving(?:er|ar)?|bevilgning(?:er)?):?$/iu, 'assignment'],
] as const;

/** `Oppdrag:` alone: a label over the assignment below it. */
export const assignmentLabel = /^(?:nye? )?oppdrag:?$/iu;

/** Headings of a goal's lists. */
export const goalPartWords = [
  [/^vurderingskriteri(?:er|e|um|ar|a)(?: for måloppnåelse)?:?$/iu, 'criteria'],
  [/^(?:styringsparamet(?:ere?|re|rar|er)|resultatkrav):?$/iu, 'parameters'],
  [/^(?:nøkkeltal[l]?|indikator(?:er|ar)):?$/iu, 'keyFigures'],
] as const;

/** `Mål 5: …`, `Hovedmål 2 – …`, `Delmål 1.2: …`, `Resultatmål 3. …`. Groups: number, title. */
export const goalWords =
  /^(?:hoved|hovud|del|resultat|effekt|bruker|brukar)?mål (?:nr\.? ?)?(\d{1,2}(?:\.\d{1,2})?)\s?(?:[:.–-]\s*|\s+)(\p{Lu}.*)$/iu;

/** The sentence that a list of goals completes: `… med sikte på å nå følgende hovedmål:`. */
export const goalListLead =
  /(?<!\p{L})(?:(?:hoved|hovud|resultat)?mål(?:a|ene|et)?|følg[je]+nde mål)(?: for \d{4}| for \p{L}+)?(?: er)?(?: \(\d{4}\))?:$/iu;

/** `Avd. HOD: FHA`, `Ansvarlig avdeling i HOD: DIG`, `Eieravdeling HOD: SHA`. */
export const departmentLabel =
  /^(?:(?:ansvarl[ie]g|ansv\.|eier|eigar) ?)?avd(?:eling|\.)? ?(?:i )?(?:HOD|departementet)? ?: ?/iu;

/** The same in mid-line, after the deadline. */
export const departmentInLine = /\s+(?=Ansvarl[ie]g avdeling(?: i)? (?:HOD|departementet) ?:)/u;

/** `Oppdrag unntatt offentlighet`, `(unntatt offentlighet)`: named, not printed. */
export const exemptWords = /(?<!\p{L})(?:unntatt|unnateke|unntatte|unnatatt) (?:fra |frå )?offentl[ie]g(?:het|heit)/iu;

/** `Frist: …`, also when a conversion has made it a heading. */
export const deadlineLine = /^(?:ny |endelig |tentativ |svar)?frist(?:en|er|ar)?(?!\p{L})(?! og rapportering)/iu;

/** A heading that is the beginning of a sentence which the list below it completes: `Norsk helsenett SF skal:`. */
export const leadIn = /(?<!\p{L})(?:skal|bes om å|bedes|vert bedne? om å|må|bør|om å|å):$/iu;

/** `Vedlegg 1 …`, `Vedlegg: …`, `Mandat for …`. */
export const attachmentWords = /^(?:vedlegg(?: (?:nr\.? ?)?[\dIVX]{1,4})?(?:\s*[:–—-]\s*|\s+)\S|mandat for \S)/iu;

export const contentsWords = /^(?:innhold|innhald)(?:sfortegnelse|sliste)?:?$/iu;

/** `Med hilsen`, `Med vennlig hilsen`, `Med helsing`. */
export const greetingWords = /^med (?:vennlig |venleg )?(?:hilsen|helsing),?$/iu;

/** Heads of a calendar's date column, and of the column beside it. */
export const dateHeads = /^(?:når|dato|tid|tidspunkt|tidsfrist|frist|måned|månad)$/iu;

/** `Tidligere gitte oppdrag som ikke er ferdigstilt`. */
export const earlierWords =
  /^(?:tidligere|tidlegare) (?:gitte|gjevne) oppdrag(?: som ikk?j?e er (?:ferdigstilt|ferdigstilte|fullført))?:?$/iu;

/** What the ministry's short name in labels stands for. */
export const ministriesByShortName: Readonly<Record<string, string>> = {
  HOD: 'Helse- og omsorgsdepartementet',
};
