import { readFileSync } from 'node:fs';
import { readEntry } from '../src/entry/read-entry.ts';
import { readList } from '../src/list/read-list.ts';

const [file, pattern, max] = process.argv.slice(2);
const list = readList(readFileSync(file ?? '', 'utf8'));
for (const section of list.sections) {
  const path = section.path.join(' > ');
  console.log(`# ${path} [${section.kind}] ${section.entries.length} ${section.entries[0]?.shape ?? ''}`);
  if (pattern && !path.includes(pattern)) continue;
  for (const entry of section.entries.slice(0, Number(max ?? 3))) {
    const raw = list.text.slice(entry.start, entry.end);
    const reading = readEntry(
      { raw, shape: entry.shape, from: entry.from, headers: entry.headers, numbered: entry.numbered },
      {},
    );
    console.log(`  ${JSON.stringify(raw.slice(0, 400))}`);
    console.log(
      `     ${entry.number ?? ''} ${reading.atoms.map((atom) => `⟨${atom.parts.map((part) => `${part.field}=${part.value.slice(0, 40)}`).join('; ')}⟩${raw.slice(atom.start, atom.end).slice(0, 12)}…`).join(' ')}`,
    );
  }
}
