import { strToU8, zipSync } from 'fflate';
import { useState } from 'preact/hooks';
import { FORM_PATH } from '../../src/config/config.ts';
import type { SetUp } from '../worker/messages.ts';
import { Scroll } from './scroll.tsx';

interface Props {
  readonly setUp: SetUp;
  readonly repository: string | null;
}

/** The files that set a list up, to be taken along. */
export function Files({ setUp, repository }: Props) {
  const [copied, setCopied] = useState('');
  const copy = async (path: string, text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(path);
  };
  const download = (): void => {
    const zip = zipSync(Object.fromEntries(setUp.files.map(({ path, text }) => [path, strToU8(text)])));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
    link.download = 'accession.zip';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const form = FORM_PATH.split('/').at(-1) ?? '';
  return (
    <section aria-labelledby="files">
      <h2 id="files">4. Take it along</h2>
      <p>Commit these files to the default branch, install the App or let the workflow run, and file an issue.</p>
      <p class="together">
        <button type="button" onClick={download}>
          Download all as a zip
        </button>
        {repository && (
          <a href={`https://github.com/${repository}/issues/new?template=${form}`}>Open the form on GitHub</a>
        )}
      </p>
      {setUp.files.map(({ path, text }) => (
        <details key={path}>
          <summary>{path}</summary>
          <button type="button" onClick={() => copy(path, text)}>
            Copy <span class="hidden">{path}</span>
          </button>
          <Scroll label={path}>{text}</Scroll>
        </details>
      ))}
      <p role="status">{copied && `${copied} is copied.`}</p>
    </section>
  );
}
