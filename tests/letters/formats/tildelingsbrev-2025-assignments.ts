/**
 * Every assignment of the 2025 letter as a person reads it: number, departments, goal, lines of source.txt, title.
 * `NAV` is printed NAYV.
 */
const table = `
1 | FHA | 1 | 195-220 | Sykdomsbyrde og forebyggingspotensial
2 | FHA | 2 | 257-265 | Vaksinasjonsprogram for voksne og risikogrupper
3 | FHA | 2 | 267-289 | Nasjonalt program for rusforebyggende arbeid blant barn og unge
4 | KTA SHA FHA | 2 | 291-304 | Innsats innen alkoholområdet — forebyggings- og behandlingsreformen for rusfeltet
5 | KTA | 2 | 306-332 | Plan for gjennomføring av tiltak i Forebyggings- og behandlingsreformen for rusfeltet mv.
6 | KTA | 2 | 334-366 | Opptrappingsplan mot vold og overgrep mot barn og vold i nære relasjoner
7 | KTA | 2 | 368-383 | Felles faglig rammeverk for barn og unge i risiko for å skade andre
8 | FHA | 2 | 385-394 | Oppdatert vurdering av samfunnsøkonomiske kostnader ved tobakksbruk
9 | FHA | 2 | 396-407 | Mindreåriges tilgang på alkohol, tobakk og e-sigaretter
10 | FHA | 2 | 409-418 | Produksjon av e-sigaretter mv.
11 | FHA | 2 | 419-428 | Innføring av forbud mot markedsføring av usunn mat og drikke rettet mot barn
12 | FHA | 2 | 430-446 | Revidering av forskrift om tilskudd til frivillig rusmiddelforebyggende og spillavhengighetsforebyggende innsats
13 | FHA | 2 | 448-468 | Råd for skjermbruk og helse for barn og unge og deres foresatte
14 | SHA | 3 | 491-501 | Redusere sosiale forskjeller i deltakelse i kreftscreeningprogrammet
15 | SHA | 3 | 503-508 | Gjennomgang av screeningprogrammene
16 | FHA | 3 | 510-518 | Kommunikasjon - minoritetshelse
17 | SHA | 3 | 519-529 | Samarbeid om tjenester til innsatte i norske fengsler
18 | KTA SHA FHA DIG | 4 | 565-574 | Opptrappingsplan for psykisk helse — digitale verktøy psykisk helse
19 | KTA | 4 | 576-585 | Opptrappingsplan for psykisk helse — psykisk helse- og rusarbeid i kommunene
20 | KTA | 4 | 587-604 | Bo trygt hjemme-reformen
21 | SHA | 4 | 606-685 | Helse og barnevern
22 | KTA | 4 | 687-730 | Rehabilitering og habilitering
23 | SHA | 4 | 732-754 | Utredning om forutsetninger for medikamentell abort utenfor sykehus
24 | KTA | 4 | 756-774 | Utredning av tiltak for gode vedtaksprosesser
25 | KTA | 4 | 776-790 | Økt mat- og ernæringskompetanse i tjenestene
26 | KTA | 4 | 792-855 | Kunnskap om kvalitet i tjenestene til eldre
27 | HRA | 4 | 857-864 | Tvangsregelverk — psykisk helsevern barn
28 | SHA | 4 | 865-896 | Sansetap
29 | SHA | 4 | 898-920 | Kjønnsperspektiv i faglige råd og retningslinjer
30 | HRA | 4 | 921-937 | Helsehjelp til personer uten fast opphold
31 | HRA | 4 | 939-948 | Pasientreiser
32 | SHA | 4 | 950-958 | Ferdigstille felles retningslinje for Statens barnehus
33 | KTA | 4 | 959-970 | Vurdering av hvorvidt midlene til ACT, FACT og FACT ung skal innlemmes i rekrutterings- og samhandlingstilskuddet
34 | KTA | 4 | 972-994 | Allmennlegetjenesten
35 | KTA | 4 | 996-1008 | Tannhelse
36 | KTA | 4 | 1010-1039 | Kartlegging av logoped- og audiopedagogtilbudet
37 | SHA | 5 | 1086-1110 | Evaluering av utskrivningsprosessen
38 | KTA | 5 | 1112-1124 | Læring og mestring
39 | SHA | 5 | 1126-1144 | Etablere et nasjonalt kompetansenettverk for arbeid og helse
40 | SHA | 5 | 1146-1159 | Utkast til oppdatert hjernehelsestrategi
41 | KTA | 6 | 1182-1196 | Bistand til kommunal planlegging av helse- og omsorgstjenester
42 | KTA | 6 | 1198-1209 | Brukererfaringsundersøkelse legevakt
43 | SHA | 7 | 1230-1257 | Ventetidsløftet
44 | KTA | 7 | 1259-1290 | Utredning av kommunalt akutt døgntilbud
45 | SHA | 7 | 1292-1303 | Mottak av eCall
46 | SHA | 7 | 1305-1315 | Nasjonale retningslinjer om bidrag i arbeid med aldersbestemmelse
47 | HRA | 7 | 1317-1332 | Helseforskning
48 | DIG | 7 | 1334-1347 | Tverrsektoriell informasjonsutveksling med NAV og andre myndighetsaktører
49 | DIG | 7 | 1349-1369 | Informasjonsforvaltning, kodeverk og terminologi
50 | SHA | 7 | 1371-1379 | NPR - rapportering i psykisk helsevern og tverrfaglig spesialisert rusbehandling (TSB)
51 | DIG | 7 | 1381-1391 | Felles legemiddelgrunndata
52 | DIG | 7 | 1393-1413 | Fosterforeldres tilgang til helseopplysninger
53 | KTA | 7 | 1420-1425 | Vurdere virkemiddelbruk
54 | ADA | 8 | 1435-1450 | Forebyggende sikkerhet for økt motstandsdyktighet
55 | KTA | 9 | 1486-1495 | Fremtidsrettet og attraktiv spesialistutdanning i allmennmedisin
56 | SHA | 9 | 1497-1513 | Vurdering av turnustjeneste for fysioterapeuter, ortopediingeniører og kiropraktorer
57 | SHA | 9 | 1520-1537 | Forbedring av prosesser som ligger til grunn for godkjenning av utenlandsk utdannet helsepersonell
58 | SHA | 9 | 1539-1554 | Innretning på læringsmålshåndteringen i legers spesialistutdanning
59 | KTA | 9 | 1556-1565 | Revidere vedtekter til fond for videre- og etterutdanning til kiropraktorer
60 | KTA | 9 | 1567-1569 | Rekrutteringsprogram
61 | DIG | 10 | 1607-1719 | Digital samhandling
62 | DIG | 10 | 1720-1737 | Helseteknologiordningen
63 | DIG | 10 | 1739-1761 | Digitalt helsekort for gravide
64 | DIG KTA | 10 | 1763-1781 | Alvorlig sykt barn
65 | DIG | 10 | 1783-1805 | MyHealth@EU
66 | SHA | 10 | 1807-1816 | Inkludere informasjon om kliniske studier i EPJ og gjøre automatiske uttrekk av dataene for rapporteringsformål
67 | KTA DIG | 10 | 1818-1856 | Digital foreldrestøtte
68 | SHA | 11 | 1885-1890 | Kostnadsberegninger laboratorierefusjon
69 | SHA | 11 | 1892-1902 | Digital hjemmeoppfølging
70 | SHA | 11 | 1904-1916 | Egenandeler blåresept
71 | DIG | 12 | 1943-1966 | Læringspunkter fra Helseplattformen
72 | SHA | 12 | 1968-1980 | Videreutvikling av statistikk om tilgjengelighet
`;

export interface ExpectedAssignment {
  id: string;
  departments: string[];
  goal: string;
  lines: [number, number];
  title: string;
}

export const expectedAssignments: ExpectedAssignment[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [number = '', departments = '', goal = '', lines = '', title = ''] = row.split(' | ');
    const [first = 0, last = 0] = lines.split('-').map(Number);
    return {
      id: `TB2025-${number}`,
      departments: departments.split(' '),
      goal: `2025-${goal}`,
      lines: [first, last],
      title,
    };
  });
