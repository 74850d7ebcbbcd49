import { useState } from 'preact/hooks';
import { EXAMPLES } from '../examples/examples.ts';
import { fetchList, repositoryOf } from '../fetch-list.ts';

interface Props {
  readonly list: string;
  /** Told of another list, and of the repository that it is from. */
  readonly onList: (text: string, repository: string | null) => void;
}

/** Where a list comes in: pasted, dropped, by the name of a repository, or an example. */
export function ListInput({ list, onList }: Props) {
  const [name, setName] = useState('');
  const [fault, setFault] = useState('');
  const load = async (event: Event): Promise<void> => {
    event.preventDefault();
    const repository = repositoryOf(name);
    if (!repository) return setFault('Type owner/name, as in the address of the repository.');
    try {
      const text = await fetchList(repository);
      setFault('');
      onList(text, repository);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const drop = async (event: DragEvent): Promise<void> => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onList(await file.text(), null);
  };
  return (
    <section aria-labelledby="list">
      <h2 id="list">1. Your list</h2>
      <div class="row">
        <form onSubmit={load}>
          <label for="repository">A repository on GitHub</label>
          <span class="together">
            <input
              id="repository"
              placeholder="owner/name"
              value={name}
              aria-describedby="repository-fault"
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
            <button type="submit">Read it</button>
          </span>
          <p id="repository-fault" class="problem" role="alert">
            {fault}
          </p>
        </form>
        <div>
          <span id="examples">or an example</span>
          <ul class="examples" aria-labelledby="examples">
            {EXAMPLES.map(({ name: example, text }) => (
              <li key={example}>
                <button type="button" onClick={() => onList(text, null)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <label for="text">or paste its Markdown, or drop the file here</label>
      <textarea
        id="text"
        rows={10}
        spellcheck={false}
        value={list}
        onInput={({ currentTarget }) => onList(currentTarget.value, null)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      />
    </section>
  );
}
