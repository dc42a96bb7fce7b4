/** However a reader writes it: IDs inside a sentence, dates, hyphens, whole questions, and text pasted from a letter. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSearch, openSearch } from '../../scripts/bench/search/open-search.ts';

let search: OpenSearch;

beforeAll(async () => {
  search = await openSearch(inject('site'));
});

async function find(query: string): Promise<string[]> {
  const { results } = await search.ask(query);
  return results.map(({ result }) => search.table.results[result]!.url);
}

const items = [2025, 2024, 2023].map((year) => `/budsjett/${year}/714/21/`);
const july = ['/oppdrag/tb2023-05/', '/oppdrag/tb2023-13/', '/oppdrag/tb2023-15/', '/oppdrag/ttb2023-06/'];
const fifthGoals = ['/2025/mal/5/', '/2024/mal/5/', '/2023/mal/5/'];

describe('IDs', () => {
  it.each([
    ['2024-34', ['/oppdrag/tb2024-34/']],
    ['oppdrag 34 i 2024', ['/oppdrag/tb2024-34/']],
    ['TB 2024-34 frist', ['/oppdrag/tb2024-34/']],
    ['2024-34 frist', ['/oppdrag/tb2024-34/']],
    ['hva skjedde med TB2023-14?', ['/oppdrag/tb2023-14/', '/oppdrag/ttb2023-25/']],
    ['(TB2024-07).', ['/oppdrag/tb2024-07/']],
    ['«TB2024-07»', ['/oppdrag/tb2024-07/']],
    ['"tb 2024-34"', ['/oppdrag/tb2024-34/']],
    ['TB2023-14 og TB2024-34', ['/oppdrag/tb2023-14/', '/oppdrag/tb2024-34/']],
    ['TB2023-14, 2024-34', ['/oppdrag/tb2023-14/', '/oppdrag/tb2024-34/']],
  ])('%s', async (query, first) => {
    expect((await find(query)).slice(0, first.length)).toEqual(first);
  });

  it('with nothing but an ID asked for, no other year or deadline is listed', async () => {
    expect(await find('TB 2024-34 frist')).toEqual(['/oppdrag/tb2024-34/']);
  });

  it('the name of a series and a year is all of its assignments', async () => {
    const results = await find('tb2024');
    expect(results).toHaveLength(92);
    expect(results.every((url) => url.startsWith('/oppdrag/tb2024-'))).toBe(true);
  });

  it('words beside an ID find the page that names it: TTB2023-25 clarifies TB2023-14', async () => {
    const [asked, clarifies] = await find('presisering av TB2023-14');
    expect([asked, clarifies]).toEqual(['/oppdrag/tb2023-14/', '/oppdrag/ttb2023-25/']);
  });
});

describe('facts', () => {
  it.each([
    ['mål 5', fifthGoals],
    ['Mål nr. 5?', fifthGoals],
    ['mal 5 2024', ['/2024/mal/5/']],
    ['kapittel 714', ['/budsjett/2025/714/21/']],
    ['714.21', items],
    ['714 21', items],
    ['post 21 kap 714', items],
    ['hva sier kap. 714, post 21?', items],
    ['kapitel 714 post 21 i 2024', ['/budsjett/2024/714/21/']],
    ['tillegg 22', ['/brev/tillegg-2023-ttb22/']],
    ['tillegg nr. 8', ['/brev/tillegg-2023-ttb08/']],
    ['tillegg 6. februar 2023', ['/brev/tillegg-2023-02-06/']],
    ['tildelingsbrevet for 2024', ['/brev/tildelingsbrev-2024/']],
    ['årsrapporten for 2024', ['/brev/arsrapport-2024/']],
    ['aarsrapport 2024', ['/brev/arsrapport-2024/']],
    ['frist 1.7.2023', july],
    ['01.07.23', july],
    ['1. juli 2023', july],
    ['juli 2023', july],
    ['2023-07-01', july],
    ['hvilke oppdrag har frist 1. juli 2023?', july],
    ['frist 15/5 2023', ['/oppdrag/tb2023-38/', '/oppdrag/tb2023-57/', '/oppdrag/ttb2023-11/']],
    ['når er fristen for årsrapporten i 2024', ['/brev/tildelingsbrev-2024/']],
  ])('%s', async (query, first) => {
    expect((await find(query)).slice(0, first.length)).toEqual(first);
  });

  it('a part of a year is its months: TB2024-12 is due 1 April 2024', async () => {
    expect(await find('frist 2. kvartal 2024')).toContain('/oppdrag/tb2024-12/');
    expect(await find('innen våren 2024')).toContain('/oppdrag/tb2024-12/');
    expect(await find('innen høsten 2024')).not.toContain('/oppdrag/tb2024-12/');
  });

  it('a department goes by its name as by its code', async () => {
    const byCode = await find('KTA 2024');
    expect(byCode.length).toBeGreaterThan(20);
    expect(await find('Kommunetjenesteavdelingen 2024')).toEqual(byCode);
  });
});

describe('words', () => {
  it.each([
    ['e-helse', 'ehelse'],
    ['E-HELSE', 'e helse'],
    ['covid-19', 'covid19'],
    ['skole-mat', 'skolemat'],
    ['SKOLEMAT?', 'skolemat'],
    ['hva sier brevene om skolemat', 'skolemat'],
    ['jordmødre', 'jordmor'],
  ])('%s is read as %s', async (query, other) => {
    expect((await find(query)).slice(0, 5)).toEqual((await find(other)).slice(0, 5));
  });

  it.each([
    ['ung kan 4', '/oppdrag/tb2024-10/'],
    ['ventetisløftet', '/oppdrag/tb2025-43/'],
    ['pårørendetrategien', '/oppdrag/tb2024-40/'],
    ['masseskadehendelser', '/oppdrag/tb2024-59/'],
    ['ressurskrevjande tenester', '/brev/tildelingsbrev-2024/'],
    ['quality indicators nutrition', '/oppdrag/tb2024-88/'],
    ['psykologhjelp kap 2711', '/budsjett/2025/2711/71/'],
  ])('%s', async (query, expected) => {
    expect((await find(query)).slice(0, 3)).toContain(expected);
  });
});

describe('sentences pasted from a letter', () => {
  it.each([
    [
      'skal også utarbeide et forslag til hvordan kvinners mulighet til å amme i arbeidstiden kan kartlegges, jf. Folkehelsemeldingen.',
      '/oppdrag/tb2024-01/',
    ],
    // A page ends inside it.
    [
      'Arbeidet skal Side 12 skje i samarbeid med Nasjonalt senter for mat, helse og fysisk aktivitet',
      '/oppdrag/tb2023-14/',
    ],
    // As the text was read, before its letters were restored.
    ['Programmet skal bidra til ekt bruk av kunnskapsbasert metodikk og tiltak hos akterer med', '/oppdrag/tb2025-3/'],
    // It names another assignment, which is not the page that holds it.
    [
      'Helsedirektoratet skal gjennomføre tiltakene i Nasjonalt velferdsteknologiprogram i tråd med TTB2021-59 basert på erfaringene med programmet',
      '/oppdrag/tb2023-39/',
    ],
    ['«Frist for oversendelse av prosjektplan til departementet settes til 3. juli.»', '/brev/tillegg-2023-06-16/'],
  ])('%s', async (sentence, expected) => {
    expect((await find(sentence))[0]).toBe(expected);
  });
});
