/** A fault of the program is a message about the text that it was given; the other texts are still read. */
import { expect, it } from 'vitest';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import { Stages } from '../../scripts/letters/stages.ts';

it('turns a throw into a message with stage, place and file', () => {
  const diagnostics = new Diagnostics();
  const stages = new Stages();
  const broken = stages.run('parse', 'content/sources/brev/source.txt', diagnostics, () => {
    throw new Error('no such node');
  });
  expect(broken).toBeNull();
  expect(stages.run('parse', 'x', diagnostics, () => 7)).toBe(7);
  expect(diagnostics.lines()).toEqual([
    expect.stringMatching(
      /^content\/sources\/brev\/source\.txt fail program-fault: .*\(parse, [\w.-]+:\d+\): no such node/u,
    ),
  ]);
  expect(diagnostics.failedFiles).toEqual(['content/sources/brev/source.txt']);
});

it('messages of another run are taken over once', () => {
  const [one, other] = [new Diagnostics(), new Diagnostics()];
  for (const run of [one, other]) run.warn('source.txt', { line: 3 }, 'rule', 'the same');
  other.fail('source.txt', { line: 4 }, 'rule', 'another');
  one.adopt(other);
  one.adopt(other);
  expect(one.lines()).toEqual(['source.txt:3:1 warn rule: the same', 'source.txt:4:1 fail rule: another']);
});
