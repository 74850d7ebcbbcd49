import { describe, expect, it } from '@jest/globals';
import { parseForm } from '../../src/submission/parse-form.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';
import { readBoxes } from '../../src/submission/read-boxes.ts';

const FORM = parseForm(`body:
  - { type: input, id: title, attributes: { label: Paper title } }
  - { type: checkboxes, id: before, attributes: { label: Before, options: [{ label: It is reviewed }, { label: I wrote it }] } }
  - { type: checkboxes, id: tasks, attributes: { label: Tasks, options: [{ label: Vision }, { label: Speech }] } }
`);
const BODY = `### Paper title

Naps

### Before

- [X] It is reviewed
- [ ] I wrote it

### Tasks

- [x] Vision
- [] Speech
`;

function read(ticked: readonly string[]) {
  if (!FORM.ok) throw new Error(JSON.stringify(FORM.problems));
  return readBoxes(parseIssueBody(BODY, { form: FORM.value }), BODY, { ticked }, FORM.value);
}

describe('readBoxes', () => {
  it('gives what was ticked, and takes a question of nothing but such boxes for no value', () => {
    const { papers, ticked } = read(['It is reviewed', 'I wrote it']);
    expect(ticked).toEqual(['It is reviewed', 'Vision']);
    expect(papers).toEqual([{ title: 'Naps', tasks: 'Vision' }]);
  });

  it('leaves a question with another box a value', () => {
    expect(read(['It is reviewed']).papers).toEqual([{ title: 'Naps', before: 'It is reviewed', tasks: 'Vision' }]);
  });

  it('leaves everything as it is where there is no rule for boxes', () => {
    const submission = read([]);
    expect(submission.ticked).toBeUndefined();
    expect(submission.papers).toEqual([{ title: 'Naps', before: 'It is reviewed', tasks: 'Vision' }]);
  });
});
