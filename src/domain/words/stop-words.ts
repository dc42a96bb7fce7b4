/** Words that say nothing of what is sought, bokmål, nynorsk and English. Left out of a query that has other words. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'og i på av til for med som er skal å om en et ei at har fra den det de dei der da når hva kva hvordan korleis hvorfor kvifor ' +
    'hvem kven hvilke hvilket hvor kor man vi jeg eg du dere oss deg meg han hun seg min mitt mine mi din ditt dine sin sitt sine vår vårt våre ' +
    'ikke ikkje eller enn men også og så bare etter før ved under over mot mellom gjennom blant inn ut opp ned ' +
    'kan kunne må måtte bør burde vil ville skulle bli blir ble blitt blei være vere var vært få får fikk fått gjøre gjør gjere ' +
    'gjer gjort gi gir gitt sier seier sagt står finnes handler handlar denne dette disse desse sånn slik noe noko noen nokon alle ' +
    'alt hver kvar per pr mv osv bl a the of and in for on to by with about is are what how does do ' +
    'mye mange mykje hvilken skjedde skjer hende hendte gjelder gjeld fortell vis finn les gjerne fins finst ' +
    'brevene brevet breva brev departementet ' +
    'helsedirektoratet helsedirektoratets hdir direktoratet skrev'
  ).split(' '),
);

/** The words that say something of what is sought. */
export const tellingOf = (words: readonly string[]): string[] => words.filter((word) => !stopWords.has(word));
