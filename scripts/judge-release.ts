/** What is known of a release that is about to be made. */
export interface ReleaseFacts {
  readonly name: string;
  readonly version: string;
  readonly lockVersion: string;
  /** As `package.json` has it. */
  readonly repository: string;
  readonly changelog: string;
  /** Tags under which the Action is named in what users copy. */
  readonly actionTags: readonly string[];
  readonly isAppPublic: boolean;
  /** What git would commit, `undefined` where it could not be asked. */
  readonly changes: string | undefined;
  /** Tags of the published repository, `undefined` where it could not be asked. */
  readonly tags: readonly string[] | undefined;
  /** What npm has under the name. */
  readonly published:
    | 'nobody'
    | 'unknown'
    | { readonly versions: readonly string[]; readonly repository: string | null };
}

/** One thing that a release needs. */
export interface ReleaseRemark {
  readonly state: 'good' | 'lacks' | 'unseen';
  readonly text: string;
}

/** What a release has, what it lacks, and what cannot be seen from outside. */
export function judgeRelease(facts: ReleaseFacts): ReleaseRemark[] {
  const { name, version, lockVersion, changelog, actionTags, changes, tags, isAppPublic } = facts;
  const is = (good: boolean, text: string, lacking: string): ReleaseRemark =>
    good ? { state: 'good', text } : { state: 'lacks', text: lacking };
  const unseen = (text: string): ReleaseRemark => ({ state: 'unseen', text });
  const major = `v${version.split('.')[0]}`;
  const others = [...new Set(actionTags)].filter((tag) => tag !== major);
  return [
    is(/^\d+\.\d+\.\d+$/.test(version), `Version ${version}.`, `Version “${version}” is not of the form 1.2.3.`),
    is(
      lockVersion === version,
      'package-lock.json has the same version.',
      `package-lock.json has version ${lockVersion}: run npm install.`,
    ),
    is(
      new RegExp(`^## ${version.replaceAll('.', '\\.')}(?:\\s|$)`, 'm').test(changelog),
      `CHANGELOG.md has a section for ${version}.`,
      `CHANGELOG.md has no section “## ${version}”: rename “Unreleased”.`,
    ),
    is(
      actionTags.length > 0 && others.length === 0,
      `Users are told to use the Action as @${major}.`,
      `Users are told to use the Action as @${others.join(', @') || '…'}, and this release moves @${major}: run npm run schema.`,
    ),
    changes === undefined
      ? unseen('Whether all is committed: git did not answer.')
      : is(changes === '', 'All is committed.', 'Something is not committed.'),
    tags === undefined
      ? unseen(`Whether the tag v${version} is taken: ${facts.repository.replace(/^git\+/, '')} did not answer.`)
      : is(!tags.includes(`v${version}`), `The tag v${version} is free.`, `The tag v${version} is there already.`),
    npmRemark(facts),
    unseen(
      `Whether npm trusts release.yml of this repository to publish ${name} (npmjs.com → the package → Settings → Trusted publisher).`,
    ),
    unseen('Whether the App is registered on GitHub under a public page; app.yml is what it is created from.'),
    ...(isAppPublic
      ? []
      : [
          unseen(
            'Whether the project’s own App is public: one that is created from app.yml is for the account that creates it.',
          ),
        ]),
  ];
}

function npmRemark({ name, version, repository, published }: ReleaseFacts): ReleaseRemark {
  if (published === 'unknown')
    return { state: 'unseen', text: `Whether the name ${name} is free on npm: it did not answer.` };
  if (published === 'nobody')
    return {
      state: 'good',
      text: `The name ${name} is free on npm. Its first version has to be published by a person: a package that is not there trusts nobody.`,
    };
  if (published.repository !== repository)
    return {
      state: 'lacks',
      text: `The name ${name} is somebody else’s on npm (${published.repository ?? 'no repository'}).`,
    };
  return published.versions.includes(version)
    ? { state: 'lacks', text: `${name} ${version} is on npm already.` }
    : { state: 'good', text: `The name ${name} is ours on npm, and has no ${version} yet.` };
}
