import type { Draft } from '../worker/messages.ts';
import { Scroll } from './scroll.tsx';

interface Props {
  readonly draft: Draft | null;
  /** Ids of the questions, beside which their own problems stand. */
  readonly shown: readonly string[];
}

/** What would be proposed: the entry as GitHub shows it, and the diff; or what stands in the way. */
export function Result({ draft, shown }: Props) {
  return (
    <div class="result" aria-live="polite">
      {draft === null ? (
        <p>Fill in the form, as somebody with a paper would: the entry appears here while you type.</p>
      ) : draft.ok ? (
        <>
          <p>
            {draft.number === null ? 'A new entry' : `Entry ${draft.number}`} in <strong>{draft.section}</strong>.
          </p>
          <div class="markdown-body" dangerouslySetInnerHTML={{ __html: draft.html }} />
          <Diff text={draft.diff} />
          <ul>
            {draft.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>Not yet. What the contributor would be asked:</p>
          <ul>
            {draft.problems.map(({ field, message, fix, code }) => (
              <li key={`${field} ${code}`}>
                {shown.includes(field ?? '') ? `See “${field}”: ${fix}` : `${message} ${fix}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const KINDS: Record<string, string> = { '+': 'added', '-': 'removed', '@': 'place' };

function Diff({ text }: { readonly text: string }) {
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^(?:---|\+\+\+|Index|=====)/.test(line));
  return (
    <Scroll label="The diff of the pull request" kind="diff">
      {lines.map((line, at) => (
        <span key={at} class={KINDS[line.charAt(0)] ?? ''}>
          {`${line}\n`}
        </span>
      ))}
    </Scroll>
  );
}
