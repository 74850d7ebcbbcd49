import { isForMaintainers, type Problem, type ProblemCode } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import { codeBlock, codeSpan, inertText } from './encode.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { renderStatus } from './status-comment.ts';

/** What the answer to a submission with problems may point at. */
export interface Pointers {
  /** An open pull request that waits for the answer. */
  readonly pull: number | null;
  /** Address of a line of a file. */
  readonly lineUrl: (path: string, line: number) => string;
  /** What was read of an issue that is no form, `null` where it is one. */
  readonly understood: Understood | null;
}

/** What was read of an issue that did not come through the form. */
export interface Understood {
  readonly papers: readonly Fields[];
  /** What people call the fields, by id. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of the fields whose answers are chosen from a list, which no link fills in. */
  readonly choices: readonly string[];
  /** A link that opens the form with these answers in it, `null` where the repository has no form. */
  readonly formLink: ((answers: Fields) => string) | null;
}

/**
 * The comment while something is missing or wrong; what only maintainers can mend is said apart.
 *
 * @param said what could not be looked up, in sentences
 */
export function renderProblems(problems: readonly Problem[], pointers: Pointers, said: readonly string[] = []): string {
  const { pull, understood } = pointers;
  const own = problems.filter((problem) => !isForMaintainers(problem));
  const others = problems.filter(isForMaintainers);
  const one = own.length === 1;
  const count = one ? 'One thing stands' : `${own.length} things stand`;
  return renderStatus(
    codesOf(problems),
    pull === null ? `${count} in the way of a pull request:` : `#${pull} is held. ${count} in its way:`,
    renderRows(own, pointers),
    ...(others.length > 0 ? ['For the maintainers of this list:', renderRows(others, pointers)] : []),
    ...sayLookedUp(said),
    ...(understood ? renderUnderstood(understood) : []),
    ...(own.some(helpsToEdit)
      ? [
          understood?.formLink
            ? 'Or edit this issue (“Edit” in the issue’s menu). I look again at once.'
            : 'Edit this issue to correct it (“Edit” in the issue’s menu). I look again at once.',
        ]
      : []),
  );
}

/** What no edit of the issue settles. */
const ELSEWHERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['already-proposed', 'turned-down']);

/** Whether whoever filed an issue can settle a problem by editing it. */
export function helpsToEdit({ code }: Problem): boolean {
  return !ELSEWHERE.has(code);
}

/** The comment while the repository's own configuration, or its list, is at fault. */
export function renderMaintainersProblems(problems: readonly Problem[], at: 'configuration' | 'list'): string {
  const what =
    at === 'list' ? 'the list or its configuration has to be mended' : 'the configuration of this list cannot be read';
  return renderStatus(
    codesOf(problems),
    `Nothing is wrong with this issue: ${what}, so nothing can be proposed yet. For the maintainers:`,
    renderRows(problems, null),
    'I look again when this issue or the default branch changes.',
  );
}

/** The codes of the problems, for whoever reads the comment by machine. */
function codesOf(problems: readonly Problem[]): string {
  return `<!-- accession:problems ${problems.map(({ code }) => code).join(' ')} -->`;
}

function renderRows(problems: readonly Problem[], pointers: Pointers | null): string {
  return problems
    .map(
      (problem) =>
        `- ${inertText(problem.message)}${renderSee(problem, pointers)}\n  **→** ${inertText(problem.fix)}${renderExample(problem)}`,
    )
    .join('\n');
}

/** As a block in the item of its problem. */
function renderExample({ example }: Problem): string {
  if (example === undefined) return '';
  const block = codeBlock(example, 'yaml').replace(/^/gm, '  ');
  return ` For example:\n\n${block}`;
}

function renderSee({ see }: Problem, pointers: Pointers | null): string {
  if (!see || !pointers) return '';
  return 'pull' in see ? ` See #${see.pull}.` : ` [Show the entry](${pointers.lineUrl(see.path, see.line)})`;
}

/** Longest value shown, and most characters spent on links: GitHub takes comments of at most 65,536. */
const LONGEST_SHOWN = 200;
const MOST_LINKS = 40_000;

function renderUnderstood({ papers, labels, choices, formLink }: Understood): string[] {
  const [paper] = papers;
  if (!paper) return formLink ? [`[Open the form](${formLink({})}): it asks for what is needed.`] : [];
  if (papers.length > 1) return ['These are the papers that I found:', renderPapers(papers, choices, formLink)];
  const rows = Object.entries(paper).map(([id, value]) => `- ${codeSpan(labels[id] ?? id)}: ${shown(value)}`);
  const chosen = choices.flatMap((id) =>
    paper[id] ? [`choose ${shown(paper[id])} as ${codeSpan(labels[id] ?? id)}`] : [],
  );
  const steps = [`[Open the form with this filled in](${formLink?.(paper)})`, ...chosen].join(', ');
  const link = formLink ? [`${steps}, and close this issue.`] : [];
  return ['What I understood:', rows.join('\n'), ...link];
}

function renderPapers(papers: readonly Fields[], choices: readonly string[], formLink: Understood['formLink']): string {
  let left = MOST_LINKS;
  return papers
    .map((paper) => {
      const link = formLink?.(paper) ?? '';
      left -= link.length;
      const name = shown(paper.title ?? paper.name ?? paper.paper ?? paper.code ?? '');
      const chosen = choices.flatMap((id) => (paper[id] ? [` and choose ${shown(paper[id])}`] : [])).join('');
      return link === '' || left < 0 ? `- ${name}` : `- ${name}: [open the form with it filled in](${link})${chosen}`;
    })
    .join('\n');
}

function shown(value: string): string {
  const line = [...value.slice(0, 2 * LONGEST_SHOWN)];
  return codeSpan(line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN).join('')}…` : value);
}
