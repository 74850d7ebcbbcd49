import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { askInit } from '../../../src/hosts/cli/ask-init.ts';
import { planInit } from '../../../src/init/plan-init.ts';
import { readList } from '../../../src/list/read-list.ts';

const entry = (title: string): string =>
  `- [${title}](https://arxiv.org/abs/2101.0${title.length}00), Ann Berg, 2021\n`;
const LIST = `# Naps\n\n## Owls\n\n${entry('How owls nap')}${entry('When owls wake')}\n## Bats\n\n${entry('Why bats hang upside down')}`;
const PLAN = planInit({
  files: [{ path: 'README.md', list: readList(LIST) }],
  paths: ['README.md'],
  config: { entry: null, lookup: 'off' },
});
const [ENTER, DOWN, SPACE, BREAK] = ['\r', '\u001B[B', ' ', '\u0003'];

/** What is answered where these keys are pressed at one question after another, and what was shown. */
async function press(...keys: readonly (readonly string[])[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  let asked = 0;
  output.on('data', (data: Buffer) => {
    shown += String(data);
    // A question ends with its line end; then the next keys are for it.
    const questions = QUESTIONS.filter((question) => shown.includes(question)).length;
    if (questions > asked) {
      const pressed = keys[asked] ?? [ENTER];
      asked = questions;
      setImmediate(() => {
        for (const key of pressed) input.write(key);
      });
    }
  });
  const answer = await askInit(PLAN, { input, output });
  return { answer, shown };
}

const QUESTIONS = ['Which sections', 'Which answers', 'In which language'];

describe('askInit', () => {
  it('takes what was read off the list where every question is passed', async () => {
    const { answer, shown } = await press();
    expect(answer).toEqual({ sections: ['Owls', 'Bats'], required: ['title', 'paper'], language: 'en' });
    for (const said of [...QUESTIONS, 'Bats', 'in 100 % of the entries', '日本語']) expect(shown).toContain(said);
  });

  it('takes other sections, other required answers and another language', async () => {
    const { answer } = await press([SPACE, ENTER], [SPACE, ENTER], [DOWN, ENTER]);
    expect(answer).toEqual({ sections: ['Bats'], required: ['paper'], language: 'zh' });
  });

  it('is broken off with Ctrl-C', async () => {
    expect((await press([ENTER], [BREAK])).answer).toBeNull();
  });
});
