/**
 * The words by which letters say what a line is, in Bokmål and Nynorsk, each with what it looks like in print. A letter
 * that says it in another way is taught here, and nowhere else.
 */

/** Prepositions, conjunctions, auxiliaries and articles: neither a sentence nor a heading ends in one. */
const openWords: ReadonlySet<string> = new Set(
  (
    'og eller men samt at å som om for fra til av på i med ved mot under over mellom etter før uten enn per innen innenfor ' +
    'gjennom blant skal vil kan må bør bes er har ble blir den det de der en et ei hvordan hvilke hvilken hvilket herunder ' +
    'inkludert dette denne disse'
  ).split(' '),
);

/** True when the last word of a text leaves it open. */
export const endsInOpenWord = (text: string) => openWords.has(/(\p{L}+)\s*$/u.exec(text)?.[1]?.toLowerCase() ?? '');

/** `Tildelingsbrev 2026`, `Supplerende tildelingsbrev nr. 2`, `Oppdragsdokument til …`, `Statsbudsjettet 2023 - …`. */
export const titleWords =
  /(?<!\p{L})(?:tildelingsbrev|oppdragsdokument|oppdragsbrev|oppdrag til \p{Lu}|statsbudsjettet \d{4} ?[-–]|(?:revidert|supplerande|supplerende) (?:oppdrag|tildeling)|(?<!^i )tillegg til |tilleggs(?:brev|oppdrag))/iu;

/** The same as all of a line, above a letter of a bundle: `Tillegg til tildelingsbrev`, `Supplerende tildelingsbrev nr. 2 Helsedirektoratet`, `Statsbudsjettet 2023 - kap. 740 …`. */
export const bundledTitle = new RegExp(
  [
    String.raw`^(?:(?:Tillegg(?: nr\.? ?\d+)? til|Supplerende|Supplerande|Revidert) t|T)ildelingsbrev(?: nr\.? ?\d+)?(?:,? (?:for )?\d{4})?(?: (?:(?:til|for|[-–]) )?\p{Lu}[\p{L} -]{2,60}?)?(?: (?:for )?\d{4})?$`,
    String.raw`^Oppdragsdokument(?: for)? \d{4}(?: (?:(?:til|for|[-–]) )?\p{Lu}[\p{L} -]{2,60})?$`,
    String.raw`^Statsbudsjettet \d{4} ?[-–] ?\p{L}`,
  ].join('|'),
  'u',
);

/** What sort of letter its title says that it is; the first that fits. */
export const kindWords = [
  [/tillegg|suppler[ea]nde|revidert/iu, 'supplement'],
  [/oppdragsdokument|oppdragsbrev|^oppdrag til /iu, 'assignment-letter'],
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

/** Chapters that stand beside the assignments, never in one. */
export const chapterWords =
  /^(?:økonomi|budsjett(?:tildeling|et)?|tildeling(?:er)?(?: av midler)?|midler|rammer|rapportering|styringsdialog|fullmakter|administrative forhold|avslutning|videre dialog|bevilgning(?:er)?|løyving(?:ar)?):?$/iu;

/** `Oppdrag:` alone: a label over the assignment below it. */
export const assignmentLabel = /^(?:nye? )?oppdrag:?$/iu;

/** A section whose own headings are the assignments, in a letter that gives them no IDs: `4 Oppdrag`, `Nye oppdrag`. */
export const assignmentSection =
  /^(?:(?:nye|særskilte|særlige|særskilde|øvrige|andre|konkrete) )?oppdrag(?: i| for)?(?: \d{4})?:?$/iu;

/** Headings of a goal's lists. */
export const goalPartWords = [
  [/^(?:vurderingskriteri(?:er|e|um|ar|a)|kriteri(?:er|um|ar))(?: for måloppnåelse)?:?$/iu, 'criteria'],
  [/^(?:styringsparamet(?:ere?|re|rar|er)|resultatkrav):?$/iu, 'parameters'],
  // Also as a machine reads it: `Nakkeltall`.
  [/^(?:n(?:[øoea]|oe)kkeltal[l]?|indikator(?:er|ar)):?$/iu, 'keyFigures'],
] as const;

/** `Mål 5: …`, `Hovedmål 2 – …`, `Delmål 1.2: …`, `Resultatmål 3. …`. Groups: number, title. */
export const goalWords =
  /^(?:hoved|hovud|del|resultat|effekt|bruker|brukar)?mål (?:nr\.? ?)?(\d{1,2}(?:\.\d{1,2})?)\s?(?:[:.–-]\s*|\s+)(\p{Lu}.*)$/iu;

/** The sentence that a list of goals completes: `… med sikte på å nå følgende hovedmål:`. */
export const goalListLead =
  /(?<!\p{L})(?:(?:hoved|hovud|resultat)?mål(?:a|ene|et)?|følg[je]+nde mål)(?: for \d{4}| for \p{L}+)?(?: er)?(?: \(\d{4}\))?:$/iu;

/** `Avd. HOD: FHA`, `Ansvarlig avdeling i HOD: DIG`, `Eieravdeling HOD: SHA`, `Avdeling: KAR`, `Ansvarlige avdelinger: …`. */
export const departmentLabel =
  /^(?:ansvarl[ie]ge? ?|ansv\. ?|eier|eigar)?avd(?:eling(?:er|ar|a|en)?|\.)?(?: ?(?:i )?(?:[A-ZÆØÅ]{2,4}|departementet))? ?: ?/iu;

/** The same in mid-line, after the deadline. */
export const departmentInLine =
  /\s+(?=Ansvarl[ie]ge? avdeling(?:er|ar)?(?: i)?(?: (?:[A-ZÆØÅ]{2,4}|departementet))? ?:)/u;

/** `Oppdrag unntatt offentlighet`, `(unntatt offentlighet)`: named, not printed. */
export const exemptWords = /(?<!\p{L})(?:unntatt|unnateke|unntatte|unnatatt) (?:fra |frå )?offentl[ie]g(?:het|heit)/iu;

/** `Frist: …`, also when a conversion has made it a heading. */
export const deadlineLine = /^(?:ny |endelig |tentativ |svar)?frist(?:en|er|ar)?(?!\p{L})(?! og rapportering)/iu;

/** A heading that is the beginning of a sentence which the list below it completes: `Norsk helsenett SF skal:`, `Prosjektet
 * bør svare ut:`. */
export const leadIn = /(?<!\p{L})(?:(?:skal|bes|må|bør)(?: \p{L}+){0,3}|bedes|vert bedne? om å|om å|å):$/iu;

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

/** Heads of a table of assignments: its ID, its title, its department, its deadline. */
export const assignmentHeads = [
  [/^(?:oppdrags?-?)?(?:id|nr\.?|nummer)$/iu, 'id'],
  [/^(?:oppdrag|tittel|oppgave|oppgåve|tiltak|omtale|beskrivelse)$/iu, 'title'],
  [/^(?:ansvarl[ie]g )?(?:avd\.?|avdeling)(?: i \p{Lu}+)?$/iu, 'department'],
  [/^(?:leverings)?frist$/iu, 'deadline'],
] as const;

/** Heads of a table of goals. */
export const goalHeads = [
  [/^(?:nr\.?|nummer|mål nr\.?)$/iu, 'number'],
  [/^(?:(?:hoved|hovud|resultat)?mål)$/iu, 'title'],
  [/^(?:vurderings)?kriteri(?:er|um|ar)$/iu, 'criteria'],
  [/^styringsparamet\p{L}+$/iu, 'parameters'],
  [/^(?:nøkkeltall?|indikator(?:er|ar)?)$/iu, 'keyFigures'],
] as const;

/** `(i 1 000 kroner)`, `(alle tall i hele tusen)`: the unit of a table beside it. */
export const unitWords = /^\((?:i|alle tal[l]?(?: i)?|beløp i) [^()]{3,30}\)$/iu;

/** What the ministry's short name in labels stands for. */
export const ministriesByShortName: Readonly<Record<string, string>> = {
  HOD: 'Helse- og omsorgsdepartementet',
};

/** `Deloppdrag 2: Rekvireringsrett`, a line of its own over a part of an assignment. */
export const partWords = /^del(?:oppdrag)? \d{1,2}:/iu;

/** `Deloppdraget skal gjennomføres i samarbeid med …`: a paragraph that goes on with the part above it. */
export const samePart = /^(?:dette )?deloppdraget(?!\p{L})/iu;
