import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../src/check/finding.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { ask } from '../ask.ts';
import { hashOf, stateOf } from '../state-in-hash.ts';
import type { ReadAnswer, SetUp } from '../worker/messages.ts';
import { Files } from './files.tsx';
import { Learnt } from './learnt.tsx';
import { ListInput } from './list-input.tsx';
import { TryForm } from './try-form.tsx';

/** Milliseconds that nobody types before a list is read. */
const PAUSE = 300;

/** The page. */
export function App() {
  const given = stateOf(location.hash);
  const [list, setList] = useState(given?.list ?? '');
  const [repository, setRepository] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Fields>(given?.answers ?? {});
  const [read, setRead] = useState<ReadAnswer | null>(null);
  const [setUp, setSetUp] = useState<SetUp | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);

  useEffect(() => {
    setRead(null);
    setSetUp(null);
    setFindings([]);
    if (list.trim() === '') return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await ask<'read'>({ kind: 'read', list });
      if (!isCurrent) return;
      setRead(found);
      if (found.entries === 0) return;
      const files = await ask<'set-up'>({ kind: 'set-up', list });
      if (!isCurrent) return;
      setSetUp(files);
      const faults = await ask<'check'>({ kind: 'check', list });
      if (isCurrent) setFindings(faults);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [list]);

  useEffect(() => {
    const hash = list === '' ? '' : hashOf({ list, answers });
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }, [list, answers]);

  return (
    <>
      <header>
        <h1>Accession</h1>
        <p>
          A contributor files an issue; the entry comes as a pull request, numbered, in the right place, in your list’s
          own style. Paste your list and see: it stays in your browser.
        </p>
      </header>
      <main>
        <ListInput
          list={list}
          onList={(text, from) => {
            setAnswers({});
            setRepository(from);
            setList(text);
          }}
        />
        {list.trim() !== '' && (
          <section aria-labelledby="learnt" aria-busy={read === null}>
            <h2 id="learnt">2. What is seen in it</h2>
            {read ? <Learnt read={read} setUp={setUp} findings={findings} /> : <p role="status">Reading the list…</p>}
          </section>
        )}
        {read !== null && read.entries > 0 && (
          <section aria-labelledby="try" aria-busy={setUp === null}>
            <h2 id="try">3. Add a paper</h2>
            {setUp ? (
              <TryForm list={list} setUp={setUp} answers={answers} onAnswers={setAnswers} />
            ) : (
              <p role="status">Learning how its entries are written…</p>
            )}
          </section>
        )}
        {setUp && <Files setUp={setUp} repository={repository} />}
      </main>
    </>
  );
}
