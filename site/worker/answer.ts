import { checkList } from '../../src/check/check-list.ts';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { planInit } from '../../src/init/plan-init.ts';
import { allEntries } from '../../src/list/list.ts';
import { readLists } from '../../src/list/read-list.ts';
import { sayPlacing } from '../../src/plan/say-placing.ts';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';
import { nameOptions } from '../../src/sections/name-options.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { PULL } from '../../src/texts/en/pull.ts';
import { excerptOf } from './excerpt-of.ts';
import type { Answers, Draft, Question, ReadAnswer, SetUp } from './messages.ts';
import { renderMarkdown } from './render-markdown.ts';
import { takeApart } from './take-apart.ts';

const PATH = 'README.md';
/** Entries of which one is shown. */
const FIRST = 50;

/** Answers a question of the page. Everything happens here, in the browser: nothing is sent anywhere. */
export function answer(question: Question): Answers[Question['kind']] {
  switch (question.kind) {
    case 'read':
      return read(question.list);
    case 'check':
      return checkList({ files: readLists([{ path: PATH, text: question.list }]), template: null, form: null });
    case 'set-up':
      return setUp(question.list);
    case 'draft':
      return draft(question.list, question.setUp, question.answers);
  }
}

function read(text: string): ReadAnswer {
  const body = text.replace(/^\uFEFF/, '');
  const files = readLists([{ path: PATH, text }]);
  const sections = nameOptions(files).map(({ name, place }) => ({ name, entries: place.section.entries.length }));
  const entries = files.flatMap(({ list }) => allEntries(list));
  // Of the first ones the one that says most: all of them need not be read for it.
  const sample = entries
    .slice(0, FIRST)
    .toSorted((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length)[0];
  return {
    entries: entries.length,
    sections,
    sample: sample ? takeApart(body.slice(sample.start, sample.end).trimEnd(), sample.fields) : [],
    sampleHtml: sample ? renderMarkdown(excerptOf(body, sample.start, sample.end)) : '',
  };
}

function setUp(text: string): SetUp | null {
  const config = parseConfig(null, null, { update: null, remove: null });
  if (!config.ok) return null;
  const files = readLists([{ path: PATH, text }]);
  const plan = planInit({ files, paths: [PATH], config: config.value });
  const textOf = (path: string): string => plan.files.find((file) => file.path === path)?.text ?? '';
  const form = parseForm(textOf(FORM_PATH));
  if (!form.ok) return null;
  const { numbering, order, coverage } = plan;
  return {
    files: plan.files,
    form: form.value,
    formText: textOf(FORM_PATH),
    config: textOf(CONFIG_PATH),
    numbering,
    order,
    coverage,
  };
}

function draft(list: string, { form, formText, config }: SetUp, answers: Fields): Draft {
  // As GitHub writes the body of an issue from a form.
  const issue = form.fields
    .map(({ id, label }) => `### ${label}\n\n${answers[id]?.trim() || '_No response_'}`)
    .join('\n\n');
  const made = preview({ list, issue, config, form: formText });
  if (!made.ok) return { ok: false, problems: made.problems };
  const before = new Set(readEntries(list).map(({ start, end }) => list.slice(start, end)));
  const added = readEntries(made.text).find(({ start, end }) => !before.has(made.text.slice(start, end)));
  return {
    ok: true,
    html: added ? renderMarkdown(excerptOf(made.text, added.start, added.end)) : '',
    diff: made.diff,
    number: made.number,
    section: made.section.join(' > '),
    remarks: [
      ...sayPlacing({ pull: PULL }, made.place),
      ...made.notes.map(({ message }) => message),
      ...made.reminders,
    ],
  };
}
