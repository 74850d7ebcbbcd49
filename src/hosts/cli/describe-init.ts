import { CONFIG_PATH } from '../../config/config.ts';
import type { InitPlan } from '../../init/plan-init.ts';
import { isWellLearnt, sayCount, sayCoverage, sayNumbering, sayOrder, sayPercent } from '../../init/say-learnt.ts';

/** What was learnt from a list, for whoever sets it up. */
export function describeInit(list: string, plan: InitPlan): string {
  const { sections, fields } = plan;
  const entries = sections.reduce((sum, section) => sum + section.entries, 0);
  if (entries === 0)
    return `${list}: no entries were found. Write one or two into it, or describe one under “entry” in ${CONFIG_PATH}.`;
  return [
    `${list}: ${sayCount(entries, 'entry', 'entries')} in ${sayCount(sections.length, 'section', 'sections')}.`,
    ...sections.map((section) => `  ${String(section.entries).padStart(5)}  ${section.name}`),
    sayNumbering(plan),
    sayOrder(plan),
    ...style(plan),
    'Fields:',
    ...fields.map(({ id, share }) => `  ${sayPercent(share).padStart(6)} ${id}`),
  ].join('\n');
}

/** What is left to do for whoever has set a list up. */
export function describeNextSteps(): string {
  return [
    '',
    'Next:',
    '  1. Look through the files, commit them and push them to the default branch.',
    '  2. Settings → Actions → General: allow GitHub Actions to create pull requests.',
    '  3. File an issue with the form and watch the pull request come. Labels are made when they are first needed.',
    '  4. Run accession check, as you ran init: it names what in the list itself wants mending.',
  ].join('\n');
}

function style(plan: InitPlan): string[] {
  const { coverage, template } = plan;
  const shown = template === null ? [] : template.source.split('\n').map((line) => `  | ${line}`.trimEnd());
  if (coverage === null) return [`Style: as “entry” in ${CONFIG_PATH} says.`, ...shown];
  const said = sayCoverage(plan);
  if (said === null) return [];
  return [
    said,
    ...(template === null
      ? []
      : [`Entries are written like this (${template.read} of ${template.of} that were looked at):`, ...shown]),
    ...(isWellLearnt(plan)
      ? []
      : [`That is little: describe an entry under “entry” in ${CONFIG_PATH} (docs/template.md).`]),
  ];
}
