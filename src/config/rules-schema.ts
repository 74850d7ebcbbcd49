import * as z from 'zod';
import { isPattern } from '../paper/fits-pattern.ts';
import { hostSchema } from './host-schema.ts';

const MOST_FIELDS = 20;
const MOST_BOXES = 10;

const FIELD = 'the id of a field, such as year';
const field = z
  .string(FIELD)
  .max(60, FIELD)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, FIELD)
  // What every object has is no field.
  .refine((id) => !(id in Object.prototype), FIELD);
const SEVERAL_FIELDS = `the ids of at most ${MOST_FIELDS} fields, such as [year, code]`;
const severalFields = z.array(field, SEVERAL_FIELDS).min(1, SEVERAL_FIELDS).max(MOST_FIELDS, SEVERAL_FIELDS);

const YEAR = 'a year from 1900 to 2100';
const year = z.int(YEAR).min(1900, YEAR).max(2100, YEAR);
const YEARS = 'from and to under it, each a year';

const HOSTS = `names of hosts for a field, such as paper: [arxiv.org]`;

const PATTERN = 'an expression of at most 200 characters without look-around and references, as RE2 reads it';
const pattern = z.string(PATTERN).min(1, PATTERN).max(200, PATTERN).refine(isPattern, PATTERN);
const WORDS = 'what is expected in words, at most 100 characters';
const PATTERNS = 'an expression for a field, or matches and expected under it';

const LABEL = 'the words of a box in the form, at most 200 characters';
const BOXES = `the words of at most ${MOST_BOXES} boxes in the form`;
const boxes = z.array(z.string(LABEL).min(1, LABEL).max(200, LABEL), BOXES).max(MOST_BOXES, BOXES);

/** What `rules:` may hold; each may be left out. */
export const rulesSchema = z.strictObject(
  {
    required: severalFields
      .optional()
      .describe('Fields that must have a value, typed or looked up, beside those that the form requires.'),
    oneOf: z
      .array(severalFields, 'groups of fields, such as [[paper, code]]')
      .max(MOST_FIELDS, `at most ${MOST_FIELDS} groups of fields`)
      .optional()
      .describe('Groups of fields, of each of which one must have a value, such as `[[paper, code]]`.'),
    year: z
      .strictObject(
        {
          from: year.optional().describe('First year that is taken.'),
          to: year.optional().describe('Last year that is taken.'),
        },
        YEARS,
      )
      .optional()
      .describe('Years that are taken.'),
    hosts: z
      .record(field, z.array(hostSchema, HOSTS).min(1, HOSTS).max(MOST_FIELDS, HOSTS), HOSTS)
      .optional()
      .describe('For a field that holds a link, the hosts it may lead to, names below them included.'),
    patterns: z
      .record(
        field,
        z.union(
          [
            pattern,
            z.strictObject({ matches: pattern, expected: z.string(WORDS).min(1, WORDS).max(100, WORDS) }, PATTERNS),
          ],
          PATTERNS,
        ),
        PATTERNS,
      )
      .optional()
      .describe(
        'For a field, an expression that its value has to fit (RE2: no look-around, no references), perhaps with what it asks ' +
          'for in words: `{ matches, expected }`.',
      ),
    ticked: boxes.optional().describe('Words of boxes in the form that must be ticked.'),
    mention: boxes.optional().describe('Words of boxes in the form that reviewers are told of where they are ticked.'),
  },
  'keys such as required, year or hosts under it',
);
