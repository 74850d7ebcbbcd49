import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package of which something is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly author: string;
  /** The licence as the package brings it, and what it demands to be passed on beside it; `null` where it brings none. */
  readonly text: string | null;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** Under these licences a bundle may be passed on together with their texts. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'Unlicense']);

/**
 * The packages of which something went into bundles, as esbuild's metafile tells it, by name and version.
 *
 * @throws Error where one of them is under a licence that has not been thought of
 */
export function collectLicences(root: string, metafiles: readonly Metafile[]): readonly BundledPackage[] {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap((path) => folderOf(path) ?? [])),
  );
  const all = [...folders].map((folder) => readPackage(join(root, folder)));
  const unknown = all.filter(({ licence }) => !licence.split(/ OR |[()]/).some((one) => ALLOWED.has(one)));
  if (unknown.length > 0)
    throw new Error(`Of these a bundle may not hold anything: ${unknown.map((one) => `${one.name} (${one.licence})`)}`);
  const byKey = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** `node_modules/a/node_modules/@b/c/index.js` → `node_modules/a/node_modules/@b/c`. */
function folderOf(path: string): string | null {
  return (
    /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replace(/^[\w-]+:/, '').replaceAll(sep, '/'))?.[1] ?? null
  );
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file) && !/\.(?:js|ts|json)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    name,
    version,
    licence: license?.type ?? license ?? licenses?.[0]?.type ?? 'none',
    author: typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`),
    text: texts.length === 0 ? null : texts.join('\n\n'),
  };
}

/** Without these lines, which differ, the texts of most are the same. */
const COPYRIGHT = /^\s*(?:Copyright\b|\(c\)|©).*$/gim;

/** Texts for packages that bring none, as https://spdx.org/licenses/ has them. */
const TEXTS: Readonly<Record<string, string>> = {
  MIT: readFileSync(new URL('../LICENSE', import.meta.url), 'utf8').trim(),
  ISC: `ISC License

Copyright (c)

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

/**
 * The notice that goes along with a bundle: each licence once, and above it whose it is.
 *
 * @throws Error where a package brings no text, and its licence is none of which one is known
 */
export function renderNotice(packages: readonly BundledPackage[]): string {
  const groups = new Map<string, { readonly text: string; readonly of: string[] }>();
  for (const { name, version, licence, author, text: own } of packages) {
    const text = own ?? withAuthor(TEXTS[licence], author);
    if (text === null) throw new Error(`${name} brings no text of its licence, ${licence}`);
    const copyrights = [...text.matchAll(COPYRIGHT)].map(([line]) => line.trim());
    const body = text
      .replace(COPYRIGHT, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    const key = body
      .replace(/\s+/g, ' ')
      .replace(/^[^.]{0,40}licen[cs]e\)? /i, '')
      .toLowerCase();
    const group = groups.get(key) ?? { text: body, of: [] };
    group.of.push([`${name} ${version} (${licence})`, ...copyrights.map((line) => `    ${line}`)].join('\n'));
    groups.set(key, group);
  }
  const parts = [...groups.values()].map(({ text, of }) => `${of.join('\n')}\n\n${text}\n`);
  return `What others wrote is in here too, under these licences.\n\n${parts.join(`\n${'='.repeat(80)}\n\n`)}`;
}

function withAuthor(text: string | undefined, author: string): string | null {
  return text?.replace(/^Copyright .*$/m, () => `Copyright (c) ${author}`) ?? null;
}
