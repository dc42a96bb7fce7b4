/** No letter changes another: alone or among many, with faulty neighbours or new ones, it is read the same. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import { extract } from '../../scripts/letters/pipeline.ts';
import type { LetterData } from '../../src/schemas/index.ts';
import { root } from '../root.ts';

let archive = '';
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'oppdrag-'));
  cpSync(join(root, 'content/vocabulary'), join(archive, 'content/vocabulary'), { recursive: true });
});
afterEach(() => rmSync(archive, { recursive: true, force: true }));

const given = readdirSync(join(root, 'content/sources'));

function take(...slugs: string[]): void {
  for (const slug of slugs) {
    cpSync(join(root, 'content/sources', slug), join(archive, 'content/sources', slug), { recursive: true });
  }
}

function add(slug: string, text: string, settings = 'year: 2026'): void {
  const folder = join(archive, 'content/sources', slug);
  mkdirSync(folder, { recursive: true });
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'source.txt'), text);
  writeFileSync(join(folder, 'letter.yaml'), `${settings}\nsha256: ${sha256}\norigin: Departementet\nlicence: Fri\n`);
}

function read() {
  const diagnostics = new Diagnostics();
  const extraction = extract(archive, diagnostics);
  return { extraction, letters: extraction?.letters ?? [], said: diagnostics.lines({ verbose: false }) };
}

/** The letter as it is read; what ties it to others left out. */
function apart({ report: _, ...data }: LetterData) {
  const { touches: _touches, alsoIn: _alsoIn, carriedOver, ...letter } = data.letter;
  return {
    ...data,
    letter: { ...letter, carriedOver: carriedOver.map(({ references: _references, ...row }) => row) },
    goals: data.goals.map(({ previous, next, lineage, report, ...goal }) => goal),
    assignments: data.assignments.map(
      ({ references, referencedBy, history, reportPassages, budget, related, relatedBecause, lastSeen, ...own }) => own,
    ),
  };
}

function committed(slug: string) {
  return apart(JSON.parse(readFileSync(join(root, 'content/data', `${slug}.json`), 'utf8')) as LetterData);
}

const committedSlugs = readdirSync(join(root, 'content/data'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => basename(name, '.json'));

/** Letters of our own that would have a say if others had one. */
const neighbours: Record<string, string> = {
  // Words that restoring once read otherwise for having met them here.
  'brev-om-badevakt':
    'Brev om badevakt\n\nØkten varer til over jul. Rådet sørger for at temaene avklares i god tid før møtene, og at mål er satt.\n',
  // Words with hyphens that others have at a line's end.
  'brev-om-bindestrek': `Brev om bindestrek\n\n${'Lov-pålagte oppfølgings-tjenester, oppgave-fordeling, allmennlege-tjenesten, esigaretter og legepasientforholdet. '.repeat(60)}\n`,
  // A folder that stands first, and a letter that would have the name of another.
  'a-brev-med-samme-navn': [
    'Tildelingsbrev til Helsedirektoratet for 2024\n\n1 Innledning\n\nVi ønsker lykke til.\n\n2 Oppdrag\n',
    'TB2024-910\tAvd. HOD: FHA\tRåd om badeplasser\nDirektoratet skal gi råd om badeplasser.\nFrist: 1.6.2024\n',
  ].join('\n'),
};

it.each(given.filter((slug) => slug !== 'tillegg-2023-02-06'))('%s alone is read as among the others', (slug) => {
  take(slug);
  const { letters, said } = read();
  expect(said).toEqual([]);
  expect(letters.length).toBeGreaterThan(0);
  for (const data of letters) expect(apart(data)).toEqual(committed(data.letter.slug));
});

describe('with new letters', () => {
  beforeEach(() => {
    take(...given);
    cpSync(join(root, 'content/data'), join(archive, 'content/data'), { recursive: true });
    for (const [slug, text] of Object.entries(neighbours)) {
      add(slug, text, slug.startsWith('a-') ? 'year: 2024' : 'year: 2026');
    }
  });

  it('the given ones stay as they are, and a faulty one is left out and named', () => {
    add('brev-i-feil-koding', 'Råd om Ã¥ gÃ¥ pÃ¥ tur i mÃ¸rket\n');
    const { extraction, letters, said } = read();
    expect(said.filter((message) => message.includes(' fail '))).toEqual([
      expect.stringMatching(/^content\/sources\/brev-i-feil-koding\/source\.txt:1:1 fail source-garbled: /u),
    ]);
    expect(extraction?.leftOut).toEqual(['brev-i-feil-koding']);
    const bySlug = new Map(letters.map((data) => [data.letter.slug, data]));
    for (const slug of committedSlugs) expect(apart(bySlug.get(slug)!)).toEqual(committed(slug));
    expect(letters).toHaveLength(committedSlugs.length + Object.keys(neighbours).length);
    expect(bySlug.get('tildelingsbrev-2024-2')?.letter.source.document).toBe('a-brev-med-samme-navn');
  });
});

it('a letter that has been published is never dropped for a fault', () => {
  take('tillegg-2023-02-06');
  cpSync(join(root, 'content/data'), join(archive, 'content/data'), { recursive: true });
  add('brev-om-badevakt', neighbours['brev-om-badevakt']!);
  const corrections = '- line: 1\n  from: står ikke her\n  to: x\n  why: prøve\n';
  writeFileSync(join(archive, 'content/sources/tillegg-2023-02-06/corrections.yaml'), corrections);
  const { extraction, said } = read();
  expect(extraction).toBeNull();
  expect(said).toContainEqual(
    expect.stringMatching(/^content\/sources\/tillegg-2023-02-06\/source\.txt:1:1 fail correction-gone/u),
  );
});

it.each([
  ['missing', () => {}],
  ['empty', () => mkdirSync(join(archive, 'content/sources'))],
])('content/sources that is %s is a fault, and no reason to write nothing', (_name, make) => {
  make();
  const { extraction, said } = read();
  expect(extraction).toBeNull();
  expect(said).toEqual([expect.stringMatching(/^content\/sources fail sources-missing: /u)]);
});
