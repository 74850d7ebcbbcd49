import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** One rule broken in one file. */
export interface Violation {
  readonly path: string;
  readonly rule: string;
}

/** Folders that may touch the world. Everything else in `src/` is pure. */
const WORLDLY = new Set(['github', 'lookup', 'queue', 'hosts']);

/** What reaches the network, the disk, the process or a log. */
const WORLDLY_MODULE =
  /^(?:@octokit\/|probot$|@probot\/|pino$|undici$|ioredis$|bullmq$|p-queue$|node:(?!url$|util$|buffer$|crypto$))/;

/** What gives another value at another time or place. */
const WORLDLY_GLOBAL =
  /(?<![\w.$'"`/])(?:process|Date|performance|fetch|setTimeout|setInterval|setImmediate|console|XMLHttpRequest|WebSocket)(?![\w$:'"`])|\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/;

/** The pipeline: a folder may import the ones before it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  submission: ['knowledge'],
  paper: ['knowledge', 'submission'],
  metadata: ['knowledge', 'submission', 'paper'],
  markdown: [],
  judge: ['knowledge', 'submission', 'paper'],
  entry: ['knowledge', 'submission', 'paper'],
  list: ['knowledge', 'submission', 'paper', 'markdown', 'entry'],
  sections: ['knowledge', 'submission', 'paper', 'markdown', 'entry', 'list'],
  numbering: ['entry', 'judge', 'list'],
  slot: ['knowledge', 'submission', 'paper', 'entry', 'list', 'sections', 'numbering'],
  companions: ['knowledge', 'entry', 'judge', 'list', 'sections', 'numbering'],
  edit: ['knowledge', 'submission', 'paper', 'entry', 'judge', 'list', 'sections', 'numbering', 'slot'],
  config: ['knowledge', 'submission', 'paper', 'entry', 'list', 'sections'],
  texts: ['knowledge', 'submission', 'slot'],
  plan: [
    'texts',
    'knowledge',
    'submission',
    'paper',
    'entry',
    'list',
    'sections',
    'numbering',
    'slot',
    'companions',
    'edit',
    'config',
    'metadata',
  ],
};

/** What an address or a venue is: what reading a text needs before there is a paper. */
const BEFORE_PAPER = /^src\/paper\/(?:link-key|link|find-venue|clean-text)\.ts$/;

/** Parsers that read lists and entries; whoever judges what they gave must not share their mistakes. */
const READERS = /^(?:remark|mdast|micromark|unified|unist)/;

/** Files that start something instead of exporting it, and the one that exports everything. */
const MAINS = new Set([
  'src/index.ts',
  'src/hosts/server.ts',
  'src/hosts/cli.ts',
  'src/hosts/cli/replay/replay-worker.ts',
  'src/hosts/action.ts',
]);

/** Files that hold several of a kind and are named after what these do together. */
const FAMILIES = new Set(['src/plan/encode.ts']);

const LONGEST_FILE = 250;

/** Every rule of the house that a file of `src/` breaks. */
export function findViolations({ path, text }: SourceFile): Violation[] {
  const folder = folderOf(path);
  const code = withoutComments(text);
  const imports = importsOf(code);
  const broken: string[] = [];

  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(posix.basename(path))) broken.push('file names are kebab-case');
  if (text.split('\n').length - 1 > LONGEST_FILE) broken.push(`a file has at most ${LONGEST_FILE} lines`);
  if (/^export default\b|\bas default\b/m.test(code)) broken.push('exports are named');
  if (!MAINS.has(path) && !FAMILIES.has(path) && !exportsOf(code).some((name) => isNamedAfter(name, path)))
    broken.push('a file is named after something it exports');
  if (folder === 'judge')
    for (const module of imports.filter((name) => READERS.test(name))) broken.push(`judge/ does not import ${module}`);
  if (!WORLDLY.has(folder)) {
    for (const module of imports) if (WORLDLY_MODULE.test(module)) broken.push(`${folder}/ does not import ${module}`);
    const global = WORLDLY_GLOBAL.exec(withoutTexts(code))?.[0];
    if (global) broken.push(`${folder}/ does not use ${global}`);
  }
  for (const target of imports.filter((module) => module.startsWith('.'))) {
    const file = posix.join(posix.dirname(path), target);
    const other = folderOf(file);
    if (folder === 'submission' && BEFORE_PAPER.test(file)) continue;
    if (!mayImport(folder, other)) broken.push(`${folder}/ does not import from ${other}/`);
  }
  return broken.map((rule) => ({ path, rule }));
}

/** `src/entry/template.ts` → `entry`, `src/propose.ts` → `src`. */
function folderOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('src/') ? 'src' : path);
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'hosts' || from === 'github') return to !== 'hosts' || from === 'hosts';
  // The words for problems stand at the root, and everybody uses them; the story there uses the whole pipeline.
  if (to === 'src') return true;
  if (from === 'src') return !WORLDLY.has(to);
  if (from === 'queue') return false;
  if (from === 'lookup') return to in MAY_IMPORT;
  return MAY_IMPORT[from]?.includes(to) ?? !WORLDLY.has(to);
}

/** Modules that a file imports or exports from, types and dynamic imports included. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"]+)\1/g)].map(([, , module]) => module as string);
}

/** Names that a file exports. */
function exportsOf(code: string): string[] {
  const declared = code.matchAll(
    /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm,
  );
  const listed = code.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [
    ...[...declared].map(([, name]) => name as string),
    ...[...listed].flatMap(([, names = '']) => names.split(',').map((name) => name.trim().split(/\s+/).at(-1) ?? '')),
  ];
}

/**
 * Whether a name and a file share a word: `read-list.ts` goes with `readList`, `status-comment.ts` with `STATUS_MARKER`,
 * `venues.ts` with `Venue`.
 */
function isNamedAfter(name: string, path: string): boolean {
  const letters = name.replaceAll('_', '').toLowerCase();
  const words = posix.basename(path, '.ts').toLowerCase().split('-');
  return words.some((word) => word.length >= SHORTEST_WORD && letters.includes(word.replace(/(?:ies|y|s)$/, '')));
}

const SHORTEST_WORD = 3;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{},(])\/\/[^\n]*/g, '$1');
}

function withoutTexts(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''").replace(/`(?:[^`\\$]|\\.|\$(?!\{))*`/g, "''");
}

/** Files of `src/` that import each other in a circle, be it for types alone, as the circle's paths. */
export function findCircles(files: readonly SourceFile[]): string[][] {
  const edges = new Map(
    files.map(({ path, text }) => {
      const targets = importsOf(withoutComments(text)).filter((module) => module.startsWith('.'));
      return [path, targets.map((target) => posix.join(posix.dirname(path), target))] as const;
    }),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return circles;
}

/** The rooms of the reading: who reads one after the other should find one word for one thing. */
const READING = /^src\/(?:markdown|knowledge|entry|list|sections|numbering|slot|companions|edit|judge)\//;

/** Names that functions of several files of the reading have, each with these files. */
export function findNamesakes(files: readonly SourceFile[]): [name: string, paths: readonly string[]][] {
  const paths = new Map<string, string[]>();
  for (const { path, text } of files.filter(({ path }) => READING.test(path)))
    for (const name of new Set(functionsOf(withoutComments(text)))) paths.set(name, [...(paths.get(name) ?? []), path]);
  return [...paths].filter(([, where]) => where.length > 1);
}

/** Functions that stand for themselves in a file, exported or not. */
function functionsOf(code: string): string[] {
  const found = code.matchAll(/^(?:export )?(?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?[(<])/gm);
  return [...found].map(([, declared, arrow]) => (declared ?? arrow) as string);
}
