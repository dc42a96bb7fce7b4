/** Passages in nynorsk are told from bokmål, all of them and no other. */
import { expect, test } from 'vitest';
import { isNynorsk } from '../../src/domain/words/is-nynorsk.ts';
import { letterRenderer } from '../../src/markdown/letter-processor.ts';
import { archive } from '../collections/archive.ts';

test('in five documents, TB2023-61 and kap. 575 of the letter for 2024 are in nynorsk', () => {
  const found = archive.letters.flatMap(({ letter, body }) =>
    body
      .filter(({ markdown }) => (markdown.startsWith('|') ? markdown.split(/[|\n]+/u) : [markdown]).some(isNynorsk))
      .map(({ lines }) => `${letter.slug} ${lines[0]}`),
  );
  const lines2024 = [1244, 1248, 1252, 1256, 1258, 1260, 1266, 1270, 1272, 1276, 1280, 1284];
  expect(found).toEqual(['tildelingsbrev-2023 1737', ...lines2024.map((line) => `tildelingsbrev-2024 ${line}`)]);
});

test.each([
  'Helsedirektoratet skal følge opp fastlegene og allmennlegene i kommunene.',
  'Det vises til Folkehelsemeldinga og til Meld. St. 28 Gode bysamfunn med små skilnader.',
  'European Observatory on Health Systems and Policies',
  '',
])('not nynorsk: %s', (text) => {
  expect(isNynorsk(text)).toBe(false);
});

test('a sentence in nynorsk within a text in bokmål: TTB2023-25 quotes a white paper (line 4005), and no other does', async () => {
  const processor = letterRenderer('/');
  const found: string[] = [];
  for (const { letter, body } of archive.letters) {
    for (const { markdown, lines } of body) {
      const { code } = await processor.render(markdown);
      for (const [, words] of code.matchAll(/<span lang="nn">(.*?)<\/span>/gsu)) {
        found.push(`${letter.slug} ${lines[0]} ${words}`);
      }
    }
  }
  expect(found).toEqual([
    'tillegg-2023-ttb22 4001 Regjeringa vil sikre at det blir utarbeidd gode verktøy og rettleiarar til skuleeigarar og skular som etablerer skulematordningar.',
  ]);
});
