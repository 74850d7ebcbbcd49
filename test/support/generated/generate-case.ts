import { buildList } from './build-list.ts';
import { type Draw, drawFrom } from './draw.ts';
import { drawFacts, drawSubject, type Facts } from './facts.ts';
import type { GeneratedCase, TrueSection } from './generated-list.ts';
import type { Shape } from './shape.ts';
import { SHAPES, type Spec } from './spec.ts';
import { strangeWord } from './words.ts';

const LABELS: Readonly<Record<string, string>> = {
  title: 'Paper title',
  authors: 'Authors',
  venue: 'Venue',
  year: 'Year',
  date: 'Date',
  paper: 'Paper link',
  code: 'Code link',
  project: 'Project page',
  name: 'Method name',
  tasks: 'Tasks',
  technique: 'Technique',
  description: 'Description',
};

/** How the entries of a spec's list are written. */
export function shapeOf({ seed, shape }: Spec): Shape {
  const make = SHAPES[shape] as (typeof SHAPES)[number];
  return make(drawFrom(seed));
}

/** The list, the paper and the issue that a spec stands for; the same spec, the same case. */
export function generateCase(spec: Spec): GeneratedCase {
  const shape = shapeOf(spec);
  const draw = drawFrom(spec.seed + 1);
  const subject = drawSubject(draw, spec.script, shape.names, spec.strange);
  const list = buildList(draw, spec, shape, subject);
  const section = list.sections[spec.target % list.sections.length] as TrueSection;
  const given = drawGiven(draw, spec, shape, {
    ...drawFacts(draw, subject, draw.chance(0.7) ? 2026 : draw.int(2013, 2025)),
    ...shape.own?.(draw),
  });
  const labels = Object.fromEntries(Object.entries(given).map(([id, value]) => [LABELS[id] ?? id, value]));
  return { list, section, given, labels, body: bodyOf(draw, section, labels) };
}

function drawGiven(draw: Draw, { way }: Spec, shape: Shape, all: Facts): Facts {
  const unasked = shape.unasked ?? [];
  const shown = [...shape.always, ...shape.often.filter(() => draw.chance(0.6))].filter((id) => !unasked.includes(id));
  const given: Record<string, string> = Object.fromEntries(shown.map((id) => [id, all[id] ?? '']));
  if (way === 'one left out') {
    const left = draw.pick(shown.filter((id) => id !== 'title' && id !== 'paper'));
    if (left !== undefined) delete given[left];
  }
  if (way === 'one more') {
    const more = draw.pick(
      ['authors', 'venue', 'year', 'code', 'project', 'description'].filter((id) => !(id in given)),
    );
    if (more !== undefined) given[more] = all[more] ?? '';
  }
  if (way === 'hostile') given.title = hostileTitle(draw, given.title ?? '');
  if (way === 'one word') given.title = strangeWord(draw, 3).replace(/^./, (first) => first.toUpperCase());
  if (way === 'a number') given.title = draw.pick(['1984', '42', '3001', '2046 and after']);
  return given;
}

function hostileTitle(draw: Draw, title: string): string {
  return draw.pick([
    `A* ${title}`,
    `${title} of snake_case_names_`,
    `Is [MASK] ${title}`,
    `${title} | ${title.slice(0, 4)}x`,
    `${title} <div> & co`,
    `#1 ${title}`,
    `${title} (part 2)`,
    `\`${title}\` in 5 steps`,
    `1. ${title}`,
    `C# and ${title} ![]()`,
    `- ${title}`,
    `<!-- ${title}`,
    `**${title}** again`,
    `From $5 to ${title}`,
  ]);
}

function bodyOf(draw: Draw, { path, group }: TrueSection, labels: Facts): string {
  const whole = draw.chance(0.5) ? path : path.slice(1);
  const answers = [
    ['Section', whole.join(' > ')],
    ...(group ? [['Sub-group', group]] : []),
    ...Object.entries(labels),
    ...(labels['Code link'] ? [] : [['Code link', '_No response_']]),
  ];
  return answers.map(([label, value]) => `### ${label}\n\n${value}\n`).join('\n');
}
