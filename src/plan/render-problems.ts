import { isForMaintainers, type Problem, type ProblemCode } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import type { Fields } from '../submission/submission.ts';
import type { Texts } from '../texts/texts.ts';
import { codeBlock, codeSpan, inertText } from './encode.ts';
import { sayLookedUp } from './say-looked-up.ts';
import { renderStatus } from './status-comment.ts';
import { wordsOf } from './words-of.ts';

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
 * @param said what could not be looked up
 */
export function renderProblems(
  texts: Texts,
  problems: readonly Problem[],
  pointers: Pointers,
  said: readonly Reminder[] = [],
): string {
  const { status } = texts;
  const { pull, understood } = pointers;
  const own = problems.filter((problem) => !isForMaintainers(problem));
  const others = problems.filter(isForMaintainers);
  const toDo = own.filter((problem) => waitsForAuthor(problem) && problem.code !== 'already-listed');
  return renderStatus(
    codesOf(problems),
    toDo.length > 0 ? status.toDo(own.length, pull) : status.nothingToDo(pull),
    renderRows(texts, own, pointers),
    ...(others.length > 0 ? [status.forMaintainers, renderRows(texts, others, pointers)] : []),
    ...sayLookedUp(texts, said),
    ...(understood ? renderUnderstood(texts, understood) : []),
    ...(own.some(isSettledByEdit) ? [understood?.formLink ? status.orEditHint : status.editHint] : []),
  );
}

/** What no edit of the issue settles. */
const ELSEWHERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['already-proposed', 'turned-down']);

/** What a comment settles, or an issue of another kind. */
const BY_COMMENT: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'already-listed',
  'listed-elsewhere',
  'similar-title',
  'withdrawn-paper',
]);

/** Whether it is for whoever filed an issue to settle a problem. */
export function waitsForAuthor({ code }: Problem): boolean {
  return !ELSEWHERE.has(code);
}

function isSettledByEdit({ code }: Problem): boolean {
  return !ELSEWHERE.has(code) && !BY_COMMENT.has(code);
}

/** The comment while the repository's own configuration, or its list, is at fault. */
export function renderMaintainersProblems(
  texts: Texts,
  problems: readonly Problem[],
  at: 'configuration' | 'list',
): string {
  const { brokenList, brokenConfig, newSection, lookAgain } = texts.status;
  const isToDecide = problems.every(({ code }) => code === 'new-section');
  return renderStatus(
    codesOf(problems),
    isToDecide ? newSection : at === 'list' ? brokenList : brokenConfig,
    renderRows(texts, problems, null),
    lookAgain,
  );
}

/** The codes of the problems, for whoever reads the comment by machine. */
function codesOf(problems: readonly Problem[]): string {
  return `<!-- accession:problems ${problems.map(({ code }) => code).join(' ')} -->`;
}

function renderRows(texts: Texts, problems: readonly Problem[], pointers: Pointers | null): string {
  return problems
    .map((problem) => {
      const { message, fix } = wordsOf(texts, problem);
      const see = renderSee(texts, problem, pointers);
      return `- ${inertText(message)}${see}\n  **→** ${inertText(fix)}${renderExample(texts, problem)}`;
    })
    .join('\n');
}

/** As a block in the item of its problem. */
function renderExample({ status }: Texts, { example }: Problem): string {
  if (example === undefined) return '';
  const block = codeBlock(example, 'yaml').replace(/^/gm, '  ');
  return ` ${status.example}\n\n${block}`;
}

function renderSee({ status }: Texts, { see }: Problem, pointers: Pointers | null): string {
  if (!see || !pointers) return '';
  return ` ${'pull' in see ? status.seePull(see.pull) : status.showEntry(pointers.lineUrl(see.path, see.line))}`;
}

/** Longest value shown, and most characters spent on links: GitHub takes comments of at most 65,536. */
const LONGEST_SHOWN = 200;
const MOST_LINKS = 40_000;

function renderUnderstood({ status }: Texts, { papers, labels, choices, formLink }: Understood): string[] {
  const [paper] = papers;
  if (!paper) return formLink ? [status.openForm(formLink({}))] : [];
  if (papers.length > 1) return [status.foundPapers, renderPapers(status, papers, choices, formLink)];
  const rows = Object.entries(paper).map(([id, value]) => `- ${codeSpan(labels[id] ?? id)}: ${shown(value)}`);
  const chosen = choices.flatMap((id) => (paper[id] ? [[shown(paper[id]), codeSpan(labels[id] ?? id)] as const] : []));
  const link = formLink ? [status.openFilledForm(formLink(paper), chosen)] : [];
  return [status.understood, rows.join('\n'), ...link];
}

function renderPapers(
  status: Texts['status'],
  papers: readonly Fields[],
  choices: readonly string[],
  formLink: Understood['formLink'],
): string {
  let left = MOST_LINKS;
  return papers
    .map((paper) => {
      const link = formLink?.(paper) ?? '';
      left -= link.length;
      const name = shown(paper.title ?? paper.name ?? paper.paper ?? paper.code ?? '');
      const chosen = choices.flatMap((id) => (paper[id] ? [shown(paper[id])] : []));
      return `- ${link === '' || left < 0 ? name : status.openFormFor(name, link, chosen)}`;
    })
    .join('\n');
}

function shown(value: string): string {
  const line = [...value.slice(0, 2 * LONGEST_SHOWN)];
  return codeSpan(line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN).join('')}…` : value);
}
