import * as z from 'zod';
import { LANGUAGES } from '../knowledge/language.ts';
import { LOOKUPS, ORDERS, PROPOSALS } from './config.ts';
import { hostSchema } from './host-schema.ts';
import { rulesSchema } from './rules-schema.ts';

/**
 * A relative path of a Markdown file that neither leaves the repository nor lies in a folder of git's or GitHub's. It is
 * written without flags, so that the published JSON Schema can hold it too.
 */
const LIST_PATH =
  /^(?!\.[gG][iI][tT])(?!.*\/\.[gG][iI][tT])(?!(?:.*\/)?\.{1,2}\/)(?!.*\/\/)[^/\\:%\p{C}][^\\:%\p{C}]*\.(?:md|MD|markdown)$/u;

/** With more wildcards matching would take too long on a hostile tree. */
const MOST_WILDCARDS = /^(?!(?:[^*]*\*+(?!\*)){3})/;

const ONE_LIST = 'the path of a Markdown file, such as README.md';
const SEVERAL_LISTS = `${ONE_LIST}, or several of them`;
/** Paths and patterns that may be written down. */
const MOST_PATHS = 50;

const listPath = z
  .string(ONE_LIST)
  .max(200, 'a path of at most 200 characters')
  .regex(LIST_PATH, ONE_LIST)
  .regex(MOST_WILDCARDS, 'at most two * or ** in a path');

const MOST_HOSTS = 20;

/** https://docs.github.com/en/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?$/;
const REVIEWER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\/[a-z0-9][a-z0-9_-]{0,99})?$/;
const MOST_NAMES = 10;

const names = (expected: string, shape: RegExp) => {
  const several = `at most ${MOST_NAMES} of them: ${expected}`;
  return z.array(z.string(expected).regex(shape, expected), several).max(MOST_NAMES, several).default([]);
};

const LABELS = {
  needsChanges: 'accession: needs changes',
  ready: 'accession: ready',
  proposed: 'accession: proposed',
  approved: 'accession: approved',
} as const;

const limit = (most: number) => {
  const expected = `a whole number from 1 to ${most}`;
  return z.int(expected).min(1, expected).max(most, expected);
};
const label = z
  .string('the name of a label, at most 50 characters')
  .min(1, 'the name of a label, at most 50 characters')
  .max(50, 'the name of a label, at most 50 characters');

/**
 * What `.github/accession.yml` may hold. The JSON Schema for editors, the page of the documentation and the parser all come
 * from here: a message says what was expected, a description what the key is for.
 */
export const configSchema = z.strictObject(
  {
    list: z
      .union(
        [
          listPath,
          z.array(listPath, SEVERAL_LISTS).min(1, SEVERAL_LISTS).max(MOST_PATHS, `at most ${MOST_PATHS} paths`),
        ],
        SEVERAL_LISTS,
      )
      .default('README.md')
      .describe(
        'Path of the list in the repository; where it has several, all their paths. Each must be a Markdown file outside ' +
          '`.git*` folders. `*` stands for any part of a name, `**` for any folders; put such a path in quotes.',
      ),
    entry: z
      .string('a template of one entry')
      .max(10_000, 'a template of at most 10000 characters')
      .optional()
      .describe('How an entry is written, as a Mustache template. Without it the style is learnt from the list.'),
    order: z
      .enum(ORDERS, `${ORDERS.slice(0, -1).join(', ')} or ${ORDERS.at(-1)}`)
      .default('auto')
      .describe(
        'Where in its section a new entry goes: `auto` follows the order that the section shows; `append` and `prepend` ' +
          'put it last or first; `date` and `date-desc` sort by date or year, `title` by title.',
      ),
    propose: z
      .enum(PROPOSALS, `${PROPOSALS.slice(0, -1).join(', ')} or ${PROPOSALS.at(-1)}`)
      .default('at once')
      .describe(
        'When there is a pull request: `at once`, or `after approval`, once somebody who may write has said `/accession approve` ' +
          'or set the label `labels.approved`. With `patch` there is none: the change stands in the comment on the issue, and the ' +
          'bot needs no write access to the code.',
      ),
    batch: z
      .boolean('true or false')
      .default(false)
      .describe(
        'Whether what may be proposed goes into one pull request, with a commit for each issue, until somebody approves it; what comes ' +
          'after that goes into the next. Not with `propose: patch`.',
      ),
    language: z
      .enum(['auto', ...LANGUAGES], `auto, ${LANGUAGES.join(', ')}`)
      .default('auto')
      .describe('The language in which the bot writes on GitHub; `auto`: that of the form.'),
    freeText: z
      .boolean('true or false')
      .default(false)
      .describe(
        'Whether an issue that was not filed through the form counts too, if it names a paper and asks for it.',
      ),
    review: z
      .boolean('true or false')
      .default(false)
      .describe(
        'Whether the bot reviews pull requests that people make by hand: their new entries only, once for each pull ' +
          'request, with suggestions that can be committed by a click.',
      ),
    lookup: z
      .enum(LOOKUPS, LOOKUPS.join(' or '))
      .default('all')
      .describe(
        'What is looked up about a paper that was asked for: nothing (`off`), papers on `arxiv`, or `all`: those with a DOI, on ' +
          'OpenReview and in the ACL Anthology too.',
      ),
    lookupHosts: z
      .array(hostSchema, `names of at most ${MOST_HOSTS} hosts`)
      .max(MOST_HOSTS, `names of at most ${MOST_HOSTS} hosts`)
      .default([])
      .describe('Hosts of publishers whose pages about papers may be read too, such as `openaccess.thecvf.com`.'),
    audit: z
      .boolean('true or false')
      .default(false)
      .describe(
        'Whether the Action keeps one issue up to date, whenever its schedule runs, with what is known elsewhere of the ' +
          'papers in the list: wrong links, withdrawn papers, preprints that have appeared.',
      ),
    newSection: z
      .union(
        [
          z.boolean('true or false'),
          z
            .string('true, false or the words of an option')
            .min(1, 'the words of an option')
            .max(100, 'words of at most 100 characters'),
        ],
        'true, false or the words of an option',
      )
      .default(false)
      .describe(
        'Whether a contributor may ask for a section that the list does not have: by the option “Another section…” of the form, or ' +
          'the one whose words stand here, with the name under `new-section`. A maintainer decides.',
      ),
    rules: rulesSchema.default({}).describe('What the list asks of each paper.'),
    limits: z
      .strictObject(
        {
          perUser: limit(1000).default(10).describe('Open proposals of one person at the same time.'),
          perRepository: limit(1000).default(50).describe('Open proposals in the repository at the same time.'),
        },
        'perUser and perRepository under it',
      )
      .default({ perUser: 10, perRepository: 50 })
      .describe('How many proposals may be open at the same time.'),
    labels: z
      .strictObject(
        {
          needsChanges: label.default(LABELS.needsChanges).describe('Put on an issue while it waits for its author.'),
          ready: label
            .default(LABELS.ready)
            .describe('With `propose: after approval`: put on an issue while it waits for an approval.'),
          proposed: label
            .default(LABELS.proposed)
            .describe('With `propose: after approval`: put on an issue while its pull request is open.'),
          approved: label
            .default(LABELS.approved)
            .describe('With `propose: after approval`: set by somebody who may write, to have it proposed.'),
        },
        'needsChanges, ready, proposed and approved under it',
      )
      .default(LABELS)
      .describe('Labels of issues. One that the repository lacks is made when it is first set.'),
    pullRequest: z
      .strictObject(
        {
          draft: z.boolean('true or false').default(false).describe('Whether pull requests are opened as drafts.'),
          labels: z
            .array(label, `at most ${MOST_NAMES} names of labels`)
            .max(MOST_NAMES, `at most ${MOST_NAMES} names of labels`)
            .default([])
            .describe('Labels that a new pull request gets.'),
          assignees: names('the name of an account', LOGIN).describe('Who a new pull request is assigned to.'),
          reviewers: names('the name of an account, or organization/team', REVIEWER).describe(
            'Who is asked to review a new pull request: accounts, and teams as `organization/team`.',
          ),
          milestone: limit(1_000_000)
            .nullable()
            .default(null)
            .describe('Number of the milestone of a new pull request, as it stands in its address.'),
        },
        'draft, labels, assignees, reviewers and milestone under it',
      )
      .default({ draft: false, labels: [], assignees: [], reviewers: [], milestone: null })
      .describe('What a pull request has from the start; what people change there later stays as they left it.'),
  },
  'keys such as “list”',
);

/** The configuration as it is written, its defaults filled in. */
export type Settings = z.output<typeof configSchema>;
