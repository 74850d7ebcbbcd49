import { CONFIG_PATH } from '../../config/config.ts';
import type { InitPlan } from '../../init/plan-init.ts';

/** What was learnt from a list, for whoever sets it up. */
export function describeInit(list: string, plan: InitPlan): string {
  const { sections, fields, numbering, order } = plan;
  const entries = sections.reduce((sum, section) => sum + section.entries, 0);
  if (entries === 0)
    return `${list}: no entries were found. Write one or two into it, or describe one under “entry” in ${CONFIG_PATH}.`;
  return [
    `${list}: ${count(entries, 'entry', 'entries')} in ${count(sections.length, 'section', 'sections')}.`,
    ...sections.map((section) => `  ${String(section.entries).padStart(5)}  ${section.name}`),
    `Numbers: ${NUMBERS[numbering]}.`,
    `Order: ${order === null ? 'none by date or title; a new entry goes where the list has grown' : `${ORDER[order.order]}, in ${percent(order.share)} of the neighbours`}.`,
    ...style(plan),
    'Fields:',
    ...fields.map(({ id, share }) => `  ${percent(share).padStart(6)} ${id}`),
  ].join('\n');
}

/** What is left to do for whoever has set a list up. */
export function describeNextSteps({ labels }: InitPlan): string {
  const names = labels.map((label) => `“${label}”`);
  return [
    '',
    'Next:',
    '  1. Look through the files, commit them and push them to the default branch.',
    `  2. Create the labels ${names.slice(0, -1).join(', ')} and ${names.at(-1)} (Issues → Labels → New label).`,
    '  3. Settings → Actions → General: allow GitHub Actions to create pull requests.',
    '  4. File an issue with the form and watch the pull request come.',
    '  5. Run accession check, as you ran init: it names what in the list itself wants mending.',
  ].join('\n');
}

const NUMBERS = { none: 'none', 'each section': 'in each section', 'whole list': 'through the list' };
const ORDER = { date: 'oldest first', 'date-desc': 'newest first', title: 'by title' };

function style({ coverage, template }: InitPlan): string[] {
  const shown = template === null ? [] : template.source.split('\n').map((line) => `  | ${line}`.trimEnd());
  if (coverage === null) return [`Style: as “entry” in ${CONFIG_PATH} says.`, ...shown];
  const { read, of } = coverage;
  if (of === 0) return [];
  const isKnown = read * 2 >= of;
  return [
    `Style: of ${count(of, 'entry', 'entries')}, ${read} come out to the byte when they are written anew.`,
    ...(template === null
      ? []
      : [`Entries are written like this (${template.read} of ${template.of} that were looked at):`, ...shown]),
    ...(isKnown ? [] : [`That is little: describe an entry under “entry” in ${CONFIG_PATH} (docs/template.md).`]),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
