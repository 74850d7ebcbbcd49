import type { Finding } from '../../src/check/finding.ts';
import type { InitPlan } from '../../src/init/plan-init.ts';
import type { ReadAnswer, SetUp } from '../worker/messages.ts';
import { Scroll } from './scroll.tsx';

/** Degrees that the fields' colours are spread over. */
const CIRCLE = 360;
/** Findings that are shown; the command line shows all. */
const MOST_FINDINGS = 8;
const NUMBERS: Record<InitPlan['numbering'], string> = {
  none: 'no numbers',
  'each section': 'numbered in each section',
  'whole list': 'numbered through the list',
};
const ORDER = { date: 'oldest first', 'date-desc': 'newest first', title: 'by title' };

interface Props {
  readonly read: ReadAnswer;
  readonly setUp: SetUp | null;
  readonly findings: readonly Finding[];
}

/** What was learnt from a list. */
export function Learnt({ read, setUp, findings }: Props) {
  if (read.entries === 0)
    return (
      <p role="status">
        No papers were found in it. A list has headings, and under them bullets, rows or paragraphs with links.
      </p>
    );
  const fields = [...new Set(read.sample.flatMap(({ field }) => field ?? []))];
  const colourOf = (field: string) => ({ '--hue': (fields.indexOf(field) * CIRCLE) / fields.length });
  return (
    <>
      <p role="status">
        <strong>{read.entries}</strong> {read.entries === 1 ? 'entry' : 'entries'} in{' '}
        <strong>{read.sections.length}</strong> {read.sections.length === 1 ? 'section' : 'sections'}
        {setUp &&
          `, ${NUMBERS[setUp.numbering]}, ${setUp.order ? ORDER[setUp.order.order] : 'in no order of date or title'}`}
        {setUp?.coverage &&
          setUp.coverage.of > 0 &&
          `; of ${setUp.coverage.of} entries, ${setUp.coverage.read} come out to the byte when they are written anew`}
        .
      </p>
      <details>
        <summary>The sections</summary>
        <ul>
          {read.sections.map(({ name, entries }) => (
            <li key={name}>
              {name} <small>{entries}</small>
            </li>
          ))}
        </ul>
      </details>
      <h3>An entry, taken apart</h3>
      <Scroll label="An entry, taken apart" kind="entry">
        {read.sample.map(({ text, field }, at) =>
          field === null ? (
            text
          ) : (
            <mark key={at} style={colourOf(field)} title={field}>
              {text}
            </mark>
          ),
        )}
      </Scroll>
      <ul class="legend" aria-label="Its fields">
        {fields.map((field) => (
          <li key={field}>
            <mark style={colourOf(field)}>{field}</mark>
          </li>
        ))}
      </ul>
      {findings.length > 0 && (
        <details>
          <summary>
            {findings.length} {findings.length === 1 ? 'thing' : 'things'} that you may want to mend
          </summary>
          <ul>
            {findings.slice(0, MOST_FINDINGS).map(({ line, message, fix, code }) => (
              <li key={`${line} ${code}`}>
                Line {line}: {message} {fix}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
