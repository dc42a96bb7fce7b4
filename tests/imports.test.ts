/**
 * Imports go down only: pipeline → stages → formats → rules and layout → src/schemas. Stages never import each other's
 * insides, and src never imports from scripts.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './read-text.ts';

/** Lower number is higher up; a file imports from its own folder or from further down. */
const layers: [RegExp, number][] = [
  [/^scripts\/letters\/(?:pipeline|write-data)\.ts$/u, 1],
  [/^scripts\/letters\/(?:resolve|validate)\//u, 2],
  [/^scripts\/letters\/(?:ledger\/|archive\.ts$)/u, 3],
  [/^scripts\/letters\/parse\//u, 4],
  [/^scripts\/letters\/formats\//u, 5],
  [/^scripts\/letters\/segment\/segment\.ts$/u, 5.1],
  [/^scripts\/letters\/segment\/constructs\//u, 5.2],
  [/^scripts\/letters\/segment\/flow\//u, 5.4],
  [/^scripts\/letters\/segment\/lines\//u, 5.5],
  [/^scripts\/letters\/segment\/(?:profile|wording)\.ts$/u, 5.6],
  [/^scripts\/letters\/segment\//u, 5.3],
  [/^scripts\/letters\/restore\//u, 6],
  [/^scripts\/letters\/read\//u, 7],
  [/^scripts\/letters\/rules\//u, 8],
  [/^scripts\/letters\/(?:layout\/|reading\.ts$)/u, 9],
  [/^scripts\/(?:diagnostics|replace-folder)\.ts$/u, 10],
  [/^src\/schemas\//u, 11],
];

const layerOf = (file: string) => layers.find(([pattern]) => pattern.test(file))?.[1];

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/gu)].map(([, to = '']) =>
    relative(root, join(root, dirname(file), to)).replaceAll('\\', '/'),
  );
}

describe('imports', () => {
  const files = globSync('scripts/letters/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

  it('finds the stages', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(importsOf('scripts/letters/pipeline.ts')).toContain('scripts/letters/read/read-source.ts');
  });

  it.each(files)('%s imports only what stands below it', (file) => {
    const own = layerOf(file);
    expect(own, `${file} belongs to no layer`).toBeDefined();
    for (const target of importsOf(file)) {
      const sameFolder = dirname(target).startsWith(dirname(file)) || dirname(file).startsWith(dirname(target));
      const below = (layerOf(target) ?? 0) > (own ?? 0);
      expect(below || (sameFolder && layerOf(target) === own), `${file} imports ${target}`).toBe(true);
    }
  });

  it('src imports nothing from scripts', () => {
    for (const file of globSync('src/**/*.{ts,astro}', { cwd: root })) {
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/from '[^']*scripts\/(?!search)/u);
    }
  });
});
