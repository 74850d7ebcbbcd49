import { CONFIG_PATH } from '../config/config.ts';
import { HOME } from '../config/home.ts';
import type { Entry, ListFile } from '../list/list.ts';
import { codeBlock, codeSpan } from '../plan/encode.ts';
import { nameOptions } from '../sections/name-options.ts';
import type { InitPlan } from './plan-init.ts';
import { isWellLearnt, sayCount, sayCoverage, sayNumbering, sayOrder, sayPercent } from './say-learnt.ts';

/** Sections that are named; the form has all of them. */
const MOST_SECTIONS = 40;
/** Characters of an entry that is taken apart. */
const LONGEST_SAMPLE = 2000;

/** What the pull request that sets a repository up says: what was read, one entry taken apart, and what comes next. */
export function renderSetUp(plan: InitPlan, files: readonly ListFile[]): string {
  const { sections, fields } = plan;
  const entries = sections.reduce((sum, section) => sum + section.entries, 0);
  const paths = files.map(({ path }) => codeSpan(path)).join(', ');
  const more = sections.length - MOST_SECTIONS;
  const style = sayCoverage(plan);
  return [
    `I read ${paths} and wrote the form by which people can ask for a paper to be added. Nothing happens until you merge this.`,
    '### What I read',
    [
      `- ${sayCount(entries, 'entry', 'entries')} in ${sayCount(sections.length, 'section', 'sections')}:`,
      ...sections.slice(0, MOST_SECTIONS).map((section) => `  - ${codeSpan(section.name)}: ${section.entries}`),
      ...(more > 0 ? [`  - and ${more} more`] : []),
      `- ${sayNumbering(plan)}`,
      `- ${sayOrder(plan)}`,
      ...(style === null ? [] : [`- ${style}`]),
      ...(isWellLearnt(plan)
        ? []
        : [
            `- That is little. Say under \`entry\` in \`${CONFIG_PATH}\` how an entry is written ([how](${TEMPLATES})).`,
          ]),
      `- Entries show ${fields.map(({ id, share }) => `${codeSpan(id)} (${sayPercent(share)})`).join(', ')}.`,
    ].join('\n'),
    ...renderSample(files),
    '### What comes next',
    [
      '1. Look through the files. Change them on this branch as you like: once you have committed to it, I leave it alone.',
      '2. Merge this. The form then stands under “New issue”, and each issue that is filed through it gets a pull request with its entry, which one of you reviews and merges.',
      '3. When sections come, go or are renamed, I propose the change of the form. The labels that I need are made when I first need them.',
    ].join('\n'),
    'If you do not want this, close this pull request: I do not ask again. The comment `/accession init` on any issue has me propose it anew.',
  ].join('\n\n');
}

const TEMPLATES = `https://github.com/${HOME}/blob/main/docs/template.md`;

/** One entry, and what was read of it. */
function renderSample(files: readonly ListFile[]): string[] {
  const options = nameOptions(files).sort((a, b) => b.place.section.entries.length - a.place.section.entries.length);
  const [option] = options;
  if (!option) return [];
  const { file, section } = option.place;
  const textOf = ({ start, end }: Entry): string => file.list.text.slice(start, end).replace(/\s+$/, '');
  const sample = [...section.entries]
    .filter((entry) => textOf(entry).length <= LONGEST_SAMPLE)
    .sort((a, b) => shownFields(b).length - shownFields(a).length)[0];
  if (!sample) return [];
  return [
    '### One entry, taken apart',
    codeBlock(textOf(sample), 'markdown'),
    shownFields(sample)
      .map(([id, value]) => `- ${codeSpan(id)}: ${codeSpan(value)}`)
      .join('\n'),
  ];
}

function shownFields({ fields }: Entry): [id: string, value: string][] {
  return Object.entries(fields).filter(([, value]) => value !== '');
}
