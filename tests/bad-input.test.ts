/** Bad input: a clear message with file and line, and nothing written. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Diagnostics } from '../scripts/diagnostics.ts';
import { extract } from '../scripts/letters/pipeline.ts';
import { replaceFolder } from '../scripts/replace-folder.ts';
import { root } from './root.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oppdrag-'));
  mkdirSync(join(folder, 'content/vocabulary'), { recursive: true });
  const departments = readFileSync(join(root, 'content/vocabulary/departments.yaml'));
  writeFileSync(join(folder, 'content/vocabulary/departments.yaml'), departments);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const yamlFor = (text: string | Buffer) =>
  `year: 2024\nsha256: ${hashOf(text)}\norigin: Helse- og omsorgsdepartementet\nlicence: Offentlig dokument\n`;

function addSource(slug: string, text: string | Buffer, files: Record<string, string> = {}): void {
  const at = join(folder, 'content/sources', slug);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'source.txt'), text);
  writeFileSync(join(at, 'letter.yaml'), yamlFor(text));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(at, name), content);
}

function messages(): string[] {
  const diagnostics = new Diagnostics();
  const extraction = extract(folder, diagnostics);
  expect(extraction).toBeNull();
  return diagnostics.lines();
}

const letter = readFileSync(join(root, 'content/sources/tildelingsbrev-2024/source.txt'), 'utf8');

describe('bad input', () => {
  it('an empty source', () => {
    addSource('tomt', ' \n\n');
    expect(messages()).toEqual([expect.stringMatching(/^content\/sources\/tomt\/source\.txt fail source-empty: /u)]);
  });

  it('a source that is missing', () => {
    addSource('borte', 'x');
    rmSync(join(folder, 'content/sources/borte/source.txt'));
    expect(messages()).toEqual([expect.stringContaining('borte/source.txt fail source-missing')]);
  });

  it('a source that is not UTF-8, at its line', () => {
    addSource('latin', Buffer.from('Mål\nnøkkeltall\n', 'latin1'));
    expect(messages()).toEqual([expect.stringContaining('latin/source.txt:1:1 fail source-encoding')]);
  });

  it('a source that is not the text as received', () => {
    addSource('endret', letter, { 'letter.yaml': yamlFor('another text') });
    expect(messages()).toEqual([expect.stringContaining(`Unexpected sha256 ${hashOf(letter)}`)]);
  });

  it('YAML that cannot be read, at its line', () => {
    addSource('yaml', letter, { 'letter.yaml': 'year: 2024\norigin: [unclosed\n' });
    expect(messages()[0]).toMatch(/yaml\/letter\.yaml:[23]:\d+ fail settings: Unexpected YAML/u);
  });

  it('settings of the wrong type, at their line', () => {
    addSource('type', letter, { 'letter.yaml': `${yamlFor(letter).replace('year: 2024', 'year: tjuefire')}` });
    expect(messages()).toEqual([expect.stringMatching(/type\/letter\.yaml:1:\d+ fail settings: year: /u)]);
  });

  it('a correction whose words are not on its line', () => {
    addSource('rettet', letter, { 'corrections.yaml': '- line: 9\n  from: finnes ikke\n  to: x\n  why: prøve\n' });
    expect(messages()).toEqual([
      expect.stringContaining('rettet/source.txt:9:1 fail correction-gone'),
      expect.stringContaining('rettet/source.txt:1:1 info letter-read'),
    ]);
  });

  it('an ID given twice names both lines', () => {
    addSource('dobbel', letter.replace('TB2024-09\t', 'TB2024-08\t'));
    const said = messages().filter((message) => message.includes('duplicate-id'));
    expect(said).toEqual([
      expect.stringMatching(
        /dobbel\/source\.txt:\d+:1 fail duplicate-id: Unexpected second TB2024-08, first at .*source\.txt:247/u,
      ),
    ]);
  });
});

describe('replaceFolder', () => {
  it('leaves the old folder when writing fails', () => {
    const target = join(folder, 'data');
    replaceFolder(target, (aside) => writeFileSync(join(aside, 'a'), '1'));
    const failing = () =>
      replaceFolder(target, (aside) => {
        writeFileSync(join(aside, 'a'), '2');
        throw new Error('full disk');
      });
    expect(failing).toThrow('full disk');
    expect(readFileSync(join(target, 'a'), 'utf8')).toBe('1');
    expect(existsSync(`${target}.tmp`)).toBe(false);
  });
});
