/**
 * Imports go down only, from floor to floor, in all code. A room is a folder; rooms of one floor do not know each other
 * (the subjects inside collections, components and lib do), and other rooms meet the reading of letters through its face,
 * scripts/letters/index.ts.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './root.ts';

/** From the top down; a file imports from its own room or from a floor below. */
const floors: RegExp[] = [
  /^scripts\/(?:bench\/|build\.ts|start\.ts|dev\.ts)/u,
  /^scripts\/dev\//u,
  /^scripts\/build-site\.ts/u,
  /^scripts\/(?:extract|restore|generate|index-site|check-site|count|complete-lock|check-changed|render-pages)\.ts/u,
  /^scripts\/(?:search|cards)\//u,
  /^scripts\/checks\//u,
  /^scripts\/collections\//u,
  /^scripts\/letters\/(?:write-data|restore-anew)\.ts/u,
  /^scripts\/letters\/pipeline\.ts/u,
  /^scripts\/letters\/stages\.ts/u,
  /^scripts\/letters\/index\.ts/u,
  /^scripts\/letters\/(?:resolve|validate)\//u,
  /^scripts\/letters\/ledger\//u,
  /^scripts\/letters\/archive\.ts/u,
  /^scripts\/letters\/parse\//u,
  /^scripts\/letters\/formats\//u,
  /^scripts\/letters\/segment\/segment\.ts/u,
  /^scripts\/letters\/segment\/constructs\//u,
  /^scripts\/letters\/segment\/(?!flow\/|lines\/|profile\.ts|wording\.ts)/u,
  /^scripts\/letters\/segment\/flow\//u,
  /^scripts\/letters\/segment\/lines\//u,
  /^scripts\/letters\/segment\/(?:profile|wording)\.ts/u,
  /^scripts\/letters\/restore\//u,
  /^scripts\/letters\/read\//u,
  /^scripts\/letters\/layout\//u,
  /^scripts\/letters\/rules\//u,
  /^scripts\/letters\/reading\.ts/u,
  /^scripts\/text\//u,
  /^scripts\/(?:diagnostics|replace-folder|serve|stop-with-npm|made)\.ts/u,
  /^scripts\/inputs-hash\.ts/u,
  /^astro\.config\.mjs/u,
  /^src\/pages\//u,
  /^src\/components\/(?!frame\/)/u,
  /^src\/layouts\//u,
  /^src\/components\/frame\//u,
  /^src\/(?:scripts\/|content\.config\.ts)/u,
  /^src\/lib\//u,
  /^src\/markdown\//u,
  /^src\/domain\//u,
  /^src\/schemas\//u,
];

const floorOf = (file: string) => floors.findIndex((pattern) => pattern.test(file));
const roomOf = (file: string) => floors[floorOf(file)]?.exec(file)?.[0];

/** What of the letters' insides others may see: the face, and for the commands that extract, the pipeline. */
const facesOfLetters = /^scripts\/letters\/(?:index|pipeline|restore-anew|write-data)\.ts$/u;

const files = globSync(['scripts/**/*.ts', 'src/**/*.{ts,astro}', 'astro.config.mjs'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const importsOf = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const found = [...text.matchAll(/(?:from|import) '(\.[^'?]+)/gu)];
    return [file, found.map(([, to = '']) => posix.join(dirname(file), to))] as const;
  }),
);

describe('imports', () => {
  it('finds the code', () => {
    expect(files.length).toBeGreaterThan(600);
    expect(importsOf.get('scripts/letters/pipeline.ts')).toContain('scripts/letters/read/read-source.ts');
  });

  it.each(files)('%s imports only what stands below it', (file) => {
    const own = floorOf(file);
    expect(own, `${file} belongs to no floor`).toBeGreaterThanOrEqual(0);
    const strays = importsOf
      .get(file)!
      .filter((target) => !target.endsWith('.css') && floorOf(target) <= own && roomOf(target) !== roomOf(file));
    expect(strays).toEqual([]);
  });

  it('src imports nothing from scripts', () => {
    const strays = files
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) => importsOf.get(file)!.filter((target) => target.startsWith('scripts/')));
    expect(strays).toEqual([]);
  });

  it('other rooms meet the letters through their face', () => {
    const strays = files
      .filter((file) => !/^scripts\/(?:letters|bench)\//u.test(file))
      .flatMap((file) => importsOf.get(file)!.map((target) => ({ file, target })))
      .filter(({ target }) => target.startsWith('scripts/letters/') && !facesOfLetters.test(target));
    expect(strays).toEqual([]);
  });
});
