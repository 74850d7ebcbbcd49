import { describe, expect, it } from '@jest/globals';
import { checkForm } from '../../src/check/check-form.ts';
import { readLeftOut, writeLeftOut } from '../../src/config/left-out.ts';
import { updateForm } from '../../src/config/update-form.ts';
import { planInit } from '../../src/init/plan-init.ts';
import { readLists } from '../../src/list/read-list.ts';
import { parseForm } from '../../src/submission/parse-form.ts';

const entry = (title: string): string => `- [${title}](https://arxiv.org/abs/2101.0${title.length}00), 2021\n`;
const LIST = `# Naps\n\n## Owls\n\n${entry('How owls nap')}\n## # Bats: “big”\n\n${entry('Why bats hang')}\n## Bears\n\n${entry('When bears wake')}`;

describe('sections that a form leaves out', () => {
  it.each([[[]], [['Owls']], [['Owls', '# Bats: “big”', '- x']]])('are read back: %j', (names) => {
    expect([...readLeftOut(`name: Form\n${writeLeftOut(names)}`)]).toEqual(names);
    expect([...readLeftOut(`name: Form\r\n${writeLeftOut(names).replaceAll('\n', '\r\n')}`)]).toEqual(names);
  });

  it('are neither missed by check nor added to the form', () => {
    const lists = [{ path: 'README.md', text: LIST }];
    const files = readLists(lists, null);
    const text =
      planInit({
        files,
        paths: ['README.md'],
        config: { entry: null },
        choices: { sections: ['Owls'] },
      }).files[0]?.text ?? '';
    const form = parseForm(text);
    if (!form.ok) throw new Error('The form cannot be read');
    expect(form.value.fields.find(({ id }) => id === 'section')?.options).toEqual(['Owls']);
    expect(checkForm(files, { path: 'f.yml', text, form: form.value })).toEqual([]);
    expect(updateForm({ form: text, lists, template: null })).toMatchObject({ text, added: [] });
    const grown = [{ path: 'README.md', text: `${LIST}\n## Swifts\n\n${entry('Where swifts rest')}` }];
    const updated = updateForm({ form: text, lists: grown, template: null });
    expect(updated).toMatchObject({ added: ['Swifts'], removed: [] });
    expect(readLeftOut(updated?.text ?? '')).toEqual(readLeftOut(text));
  });
});
