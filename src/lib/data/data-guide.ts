/** The lists of `data/v1`, and what each file and each of its fields means, in Norwegian, for the page /data/. */

export interface FileGuide {
  title: string;
  about: string;
  /** Meaning of each field of an item, in the order of the file. */
  fields: Record<string, string>;
}

const place = {
  letter: 'Kortnavnet til brevet opplysningen står i, som i letters.json.',
  year: 'Året brevet gjelder.',
  url: 'Siden der en leser finner det. Adressen er relativ til nettstedet.',
  line: 'Linjen i kilden, telt fra 1.',
  source: 'Kildedokumentet og første og siste linje i det.',
};

export const dataGuide = {
  letters: {
    title: 'Brev og rapporter',
    about: 'Ett innslag for hvert tildelingsbrev, tillegg, oppdragsbrev og hver årsrapport.',
    fields: {
      slug: 'Kortnavnet som de andre filene viser til.',
      kind: 'allocation er tildelingsbrev, supplement tillegg, assignment-letter oppdragsbrev, annual-report årsrapport, letter et brev som ikke sier hva det er.',
      year: place.year,
      date: 'Datoen på brevet, eller null når kilden har mistet den.',
      reference: 'Departementets saksnummer (Vår ref), eller null.',
      title: 'Tittelen på brevet.',
      sender: 'Avsender, eller null når brevet ikke sier det.',
      recipient: 'Mottaker, eller null når brevet ikke sier det.',
      ministries: 'Departementene, når brevet kommer fra flere; ellers mangler feltet.',
      signatories: 'De som har skrevet under.',
      url: place.url,
      source: `${place.source} sha256 er kontrollsummen til hele dokumentet.`,
      sections: 'Overskriftene i rekkefølge, med nummer, tittel, nivå, anker og linje.',
      attachments: 'Vedleggene, med tittel, anker og linjer.',
      carriedOver: 'Tidligere oppdrag som brevet lister opp som videreført. De er ikke nye oppdrag.',
      touches:
        'Bare tillegg: det tillegget selv sier at det rører ved i årets tildelingsbrev. id er oppdraget, section nummeret på punktet, relation er clarifies, changes, postpones, replaces, mentions eller adds (nye oppdrag og beløp), text ordene i tillegget, budget kapittel og post når tillegget gir penger.',
      alsoIn: 'Andre kilder som har det samme brevet.',
    },
  },
  goals: {
    title: 'Mål',
    about: 'Ett innslag for hvert mål (hovedmål) i tildelingsbrevene.',
    fields: {
      id: 'År og nummer.',
      letter: place.letter,
      year: place.year,
      number: 'Nummeret brevet gir målet.',
      title: 'Målet, uten «Mål 1:».',
      area: 'Kapittelet målet står i, med nummer og tittel.',
      url: place.url,
      text: 'Hele teksten om målet, som Markdown.',
      criteria: 'Vurderingskriterier. Underpunkter kommer rett etter punktet de hører til.',
      parameters: 'Styringsparametere.',
      keyFigures: 'Nøkkeltall.',
      assignments: 'Oppdragene i samme kapittel.',
      previous: 'Samme mål året før.',
      next: 'Samme mål året etter.',
      lineage: 'Hvordan vi vet det: id og grunn for hvert mål i previous og next.',
      report: 'Hvor årsrapporten svarer, eller null.',
      source: place.source,
    },
  },
  assignments: {
    title: 'Oppdrag',
    about: 'Ett innslag for hvert oppdrag, hver presisering, endring og utsettelse som et brev gir.',
    fields: {
      id: 'Nummeret slik brevet skriver det, uten mellomrom. Et oppdrag uten nummer heter etter brevet.',
      aliases: 'Andre numre i samme overskrift.',
      url: place.url,
      letter: place.letter,
      year: place.year,
      kind: 'assignment er oppdrag, clarification presisering, change endring, postponement utsettelse.',
      exempt: 'true når brevet bare nevner oppdraget, «unntatt offentlighet»; ellers mangler feltet.',
      printedId: 'Nummeret som står trykt, når det er et annet oppdrags nummer; ellers mangler feltet.',
      title: 'Tittelen, med linjene satt sammen.',
      titleAsPrinted: 'Tittelen slik kilden skriver den.',
      titleLines: 'Linjene der tittelen er trykt, når den står i brevets liste over oppdrag og ikke i overskriften.',
      departments: 'Ansvarlige avdelinger i departementet.',
      departmentsAsPrinted: 'Avdelingene slik brevet skriver dem, der det sier mer enn kodene.',
      area: 'Kapittelet oppdraget står i, med nummer og tittel.',
      goals: 'Målene i kapittelet oppdraget står i; for oppdrag i tillegg målene for området i årets tildelingsbrev.',
      text: 'Hele oppdraget, som Markdown.',
      parts: 'Deloppdrag, med merke og tekst.',
      deadlines: 'Frister: ordene i brevet, datoen eller null, delen fristen gjelder, og linjen.',
      amounts: 'Beløp i teksten, og beløpet i kroner når det er klart.',
      references:
        'Andre oppdrag som teksten nevner, og hvordan: mentions, clarifies, replaces, postpones eller changes. text er setningen som nevner det.',
      referencedBy: 'Oppdrag og brev som nevner dette, med setningen.',
      history:
        'Det som har skjedd med oppdraget, i rekkefølge, med linjen som sier det. reported betyr at årsrapporten nevner oppdraget med nummer.',
      lastSeen:
        'Det siste brevet eller den siste rapporten som gir, endrer, lister opp eller nevner oppdraget med nummer. notNamedIn er senere tildelingsbrev og årsrapporter der vi ikke fant nummeret; omtale uten nummer kan finnes. rules er det brev for senere år sier om alle oppdrag fra dette året.',
      reportPassages:
        'Avsnitt i årsrapporten som trolig handler om oppdraget, uten nummeret. Koblingen er vår: by er words der ordene i words førte dit, reader der en person har lest begge; why sier hvorfor.',
      budget:
        'Kapittel og post oppdraget henger sammen med. sure er true når brevet selv sier det, false når vi har koblet beløp og ord (words). item er null når bare kapittelet er nevnt.',
      related: 'Oppdrag om det samme, de nærmeste først. Vi har selv koblet dem.',
      relatedBecause: 'Ordene som koblet hvert av dem, i samme rekkefølge som related.',
      source: place.source,
      status:
        'Det siste brevene sier om oppdraget: en hendelse som i history; given når ingen senere brev er i arkivet; mentioned når et senere brev bare nevner det; probably-reported når bare vår egen kobling til en årsrapport finnes; not-found når vi ikke fant det, som ikke sier om arbeidet er utført.',
      probablyReported: 'reportPassages i kort form: rapporten, linjen, setningen og hvorfor.',
    },
  },
  budget: {
    title: 'Budsjett',
    about:
      'Én rad for hver rad i budsjettabellene, også når kapittel og post går igjen. Tallene er tekst, nøyaktig slik brevet skriver dem, og null der det ikke står noe tall.',
    fields: {
      letter: place.letter,
      year: place.year,
      direction: 'expenditure er utgift, revenue er inntekt (kapittel 3000 til 5999).',
      chapter: 'Kapittel. Står det bare på den første raden, gjelder det radene under.',
      item: 'Post, to siffer.',
      name: 'Navnet på posten slik det står; tomt når raden ikke har noe.',
      appropriation: 'Bevilgning.',
      allocation: 'Tildeling. I et tillegg er det den nye summen («Sum tildelt»).',
      previous: 'I et tillegg: tildelingen eller bevilgningen før endringen.',
      added: 'I et tillegg: det nye som er tildelt.',
      unit: 'Enheten tabellen oppgir: 1000 NOK er hele tusen kroner, NOK er kroner.',
      comment: 'Kommentaren til raden, eller null.',
      note: 'Det en leser må vite om raden, for eksempel at beløpet er trykt i millioner. Skrevet av oss.',
      section: 'Nummeret på punktet tabellen står i, eller null.',
      url: place.url,
      line: place.line,
    },
  },
  authorisations: {
    title: 'Fullmakter',
    about:
      'Én rad for hver rad i tabellene over bestillingsfullmakter og merinntektsfullmakter i tildelingsbrevene. Brevet for 2023 har ingen slik tabell. Fullmakter som står i løpende tekst, er ikke med. Beløpene er tekst slik de står.',
    fields: {
      letter: place.letter,
      year: place.year,
      kind: 'orders er bestillingsfullmakt: å bestille for mer enn bevilgningen. revenue er merinntektsfullmakt: å bruke mer enn bevilgningen mot like store merinntekter.',
      chapter: 'Kapittel, uten null foran.',
      chapterName: 'Navnet på kapittelet slik tabellen skriver det, eller null.',
      items: 'Poster, to siffer.',
      name: 'Navnet på posten slik det står, eller tomt.',
      limit: 'Bare orders: samlet ramme, eller null når den er trykt som en strek.',
      limitNok: 'Samlet ramme i kroner.',
      allocation: 'Bare orders: det direktoratet får av rammen, eller null når tabellen ikke sier det.',
      allocationNok: 'Direktoratets del i kroner.',
      revenueChapter: 'Bare revenue: kapittelet for inntektene.',
      revenueItems: 'Bare revenue: postene for inntektene.',
      note: 'Sier fra der det er trykt en strek. Skrevet av oss.',
      terms: 'Ordene i brevet før tabellen: det fullmakten gjelder.',
      url: place.url,
      line: place.line,
    },
  },
  calendar: {
    title: 'Kalender',
    about: 'Én rad for hver rad i styringskalenderen, årshjulet og lista over særskilt rapportering.',
    fields: {
      letter: place.letter,
      year: place.year,
      date: 'Datoen. En dag uten år er i brevets år. Null når ingen dag er fastsatt.',
      when: 'Tidspunktet slik det står, tomt når ruta er tom. Flere punkter i samme rad har samme tidspunkt.',
      sameAsAbove: 'true for et nytt punkt i raden over, som står under samme tidspunkt; ellers mangler feltet.',
      what: 'Det som skal leveres eller skje.',
      remark: 'Merknaden til raden, eller null.',
      table: 'Overskriften tabellen står under.',
      url: place.url,
      line: place.line,
    },
  },
  report: {
    title: 'Årsrapportens svar',
    about:
      'Ett innslag for hvert mål årsrapporten svarer på. Rapporten nummererer kriterier og nøkkeltall på nytt; svarene er knyttet til brevets spørsmål etter ordlyden.',
    fields: {
      goal: 'Målet, som i goals.json.',
      letter: 'Kortnavnet til årsrapporten.',
      title: 'Overskriften slik rapporten skriver den. Den kan avvike fra brevets.',
      url: place.url,
      parts: 'De faste delene av kapittelet, med tittel, anker og linjer.',
      answers:
        'Svarene. kind er criterion (vurderingskriterium) eller keyFigure (styringsparameter og nøkkeltall), list sier hvilken liste i goals.json det gjelder. asked er spørsmålet i brevet, eller null når brevet ikke har det, og subPoints underpunktene som rapporten gjentar. label er overskriften i rapporten, text hele svaret. values er tall som er trykt med år; der linjen bare har et navn og et tall, er året rapportens eget, og yearPrinted er false. Tall med samme series er det samme for flere år, slik én setning eller tabellrad har dem. Ingen tall er regnet ut.',
    },
  },
  accounts: {
    title: 'Regnskap',
    about:
      'Én rad for hvert kapittel og hver post i årsrapportens bevilgningsrapportering, i kroner. Tallene er tekst slik de står.',
    fields: {
      letter: 'Kortnavnet til årsrapporten.',
      year: 'Regnskapsåret.',
      direction: 'expenditure er utgift, revenue er inntekt.',
      table: 'Overskriften tabellen står under. Oppgjørsvirksomheten har sin egen tabell.',
      chapter: 'Kapittel, uten null foran.',
      chapterName: 'Navnet på kapittelet slik det står.',
      item: 'Post, to siffer.',
      name: 'Navnet på posten slik det står.',
      allocated: 'Samlet tildeling, eller null når cellen er tom eller en strek.',
      broughtForward: 'Overført fra året før, etter note A, eller null.',
      granted: 'Årets tildelinger, etter note A, eller null.',
      spent: 'Regnskap, eller null når cellen er tom eller en strek.',
      unit: 'NOK er kroner.',
      note: 'Sier fra der det er trykt en strek. Skrevet av oss.',
      url: place.url,
      line: place.line,
    },
  },
  corrections: {
    title: 'Rettelser',
    about: 'Hvert sted der teksten på nettstedet er vist annerledes enn i kilden.',
    fields: {
      letter: place.letter,
      line: place.line,
      from: 'Ordene i kilden.',
      to: 'Ordene som er vist.',
      kind: 'ocr er gjenopprettet etter regel, editorial er rettet av et menneske.',
      why: 'Regelen eller grunnen.',
    },
  },
  topics: {
    title: 'Temaer',
    about:
      'Ett innslag for hvert tema. Temaene står ikke i brevene: vi har koblet dem etter ordene i words. De andre filene har hele teksten til det som er nevnt her.',
    fields: {
      slug: 'Kortnavnet i adressen.',
      title: 'Navnet vi gir temaet.',
      url: place.url,
      why: 'Hva temaet omfatter.',
      words: 'Ordene vi har lett etter. En stjerne står for resten av ordet.',
      not: 'Ord som ikke er regnet med.',
      least: 'Hvor mange ganger ordene må stå i teksten til et oppdrag når ingen av dem står i tittelen.',
      years: 'Årene der brevene sier noe om temaet.',
      assignments: 'Oppdragene, som id i assignments.json.',
      goals: 'Målene som nevner temaet, som id i goals.json.',
      measures:
        'Kriterier, styringsparametere og nøkkeltall som nevner temaet: målet, listen i goals.json, og teksten.',
      budget: 'Rader i budsjett-tabellene der navnet eller kommentaren nevner temaet. Beløpet gjelder hele posten.',
      passages:
        'Avsnitt ellers i brev og rapport som nevner temaet: overskriften, den første setningen som gjør det, og linjen avsnittet i teksten begynner på.',
    },
  },
  gaps: {
    title: 'Det som mangler',
    about:
      'Ett innslag for hver nummerserie som brevene bruker eller nevner. Antallene i de andre filene gjelder bare brevene i arkivet; her står numrene som må finnes uten å være her.',
    fields: {
      id: 'Serien, med forbokstaver og år.',
      year: 'Året serien gjelder.',
      order: 'Plassen i listen, fra 1.',
      letters: 'Brevene i arkivet som gir numre i serien, og hvor mange.',
      given: 'Hvor mange numre de gir.',
      highest:
        'Det høyeste nummeret som er trykt, og brevet og linjen som gjør det. Om serien slutter der, vet vi ikke.',
      missing: 'Numrene fram til det som ingen brev i arkivet gir.',
      named: 'Numrene som brev i arkivet nevner uten at noen gir dem.',
    },
  },
} satisfies Record<string, FileGuide>;

export type ListName = keyof typeof dataGuide;

/** What has changed in version 1, newest first. Fields are only ever added. */
export const dataChanges: { date: string; what: string }[] = [
  { date: '2026-11-23', what: 'CSV-filene har fått kolonner for feltene i lister, som deadlines.date.' },
  { date: '2026-11-23', what: 'Temaer er kommet til, med ordene som har koblet dem.' },
  {
    date: '2026-11-23',
    what: 'Fullmakter (authorisations) er kommet til: bestillingsfullmakter og merinntektsfullmakter i 2024 og 2025.',
  },
  {
    date: '2026-11-23',
    what: 'Oppdrag har fått setningene som nevner dem, siste omtale, beslektede oppdrag, avsnitt i årsrapporten og budsjettposter. Tillegg sier hva de rører ved, og mål hvorfor de hører sammen.',
  },
  {
    date: '2026-11-23',
    what: 'Budsjett, kalender, årsrapportens svar og regnskap er kommet til, med JSON Schema for alle filene og CSV for de flate listene.',
  },
  { date: '2026-11-23', what: 'Første versjon: brev, mål, oppdrag, rettelser og kildelinjer.' },
];
