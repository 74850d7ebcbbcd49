import { build } from 'esbuild';
import { BUNDLE_FILE, BUNDLE_OPTIONS } from './bundle-options.ts';

const { metafile } = await build({ ...BUNDLE_OPTIONS, outfile: BUNDLE_FILE, metafile: true });
for (const [file, { bytes }] of Object.entries(metafile.outputs))
  console.log(`${file}: ${Math.ceil(bytes / 1024)} KiB`);
