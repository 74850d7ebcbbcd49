import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE_FILE, BUNDLE_OPTIONS, NOTICE_FILE } from './bundle-options.ts';
import { collectLicences, renderNotice } from './collect-licences.ts';

const { metafile } = await build({ ...BUNDLE_OPTIONS, outfile: BUNDLE_FILE, metafile: true });
for (const [file, { bytes }] of Object.entries(metafile.outputs))
  console.log(`${file}: ${Math.ceil(bytes / 1024)} KiB`);
const packages = collectLicences(fileURLToPath(new URL('..', import.meta.url)), [metafile]);
writeFileSync(NOTICE_FILE, renderNotice(packages));
console.log(`bundle/LICENSES.txt: of ${packages.length} packages`);
