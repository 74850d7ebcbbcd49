import { CommanderError } from 'commander';

/** Exit codes: 0 done · 1 a person has something to mend · 2 bad usage · 70 a bug or a broken environment. */
const BAD_USAGE = 2;
const BUG = 70;

/** Codes of files that are missing, folders, closed to us, no text, or in no repository. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'EISDIR',
  'EACCES',
  'EILSEQ',
  'NOGIT',
]);

/** Runs a program to its end: what it throws becomes a sentence and an exit code. */
export async function runProgram(name: string, program: () => Promise<unknown>): Promise<void> {
  // Whoever reads the output may stop reading: `accession export | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await program();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
    else {
      const unreadable = error instanceof Error && 'code' in error && UNREADABLE.has(String(error.code));
      console.error(unreadable ? `${name}: ${sayUnreadable(error)}` : error);
      process.exitCode = unreadable ? BAD_USAGE : BUG;
    }
  }
}

/** What is there instead of a file: nothing, or what the system says. */
function sayUnreadable(error: Error): string {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path !== undefined ? `there is no ${path} here.` : error.message;
}
