import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { BUNDLE_FILE } from '../../../scripts/bundle-options.ts';
import { faultsOf } from '../../schemas/validate.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const WORKFLOWS = readdirSync(new URL('../../../.github/workflows', import.meta.url)).map(
  (name) => `.github/workflows/${name}`,
);

describe('action.yml', () => {
  it('is an action by GitHub’s rules', () => {
    expect(faultsOf('action', read('action.yml'))).toEqual([]);
  });

  it('runs what npm run bundle writes', () => {
    const { runs } = load(read('action.yml')) as { runs: { using: string; main: string } };
    expect(runs.using).toBe('node24');
    expect(BUNDLE_FILE.endsWith(`/${runs.main}`)).toBe(true);
    expect(read('.gitignore').split('\n')).toContain(`${runs.main.split('/')[0]}/`);
  });

  it('has the inputs that the Action reads, and no others', () => {
    const { inputs } = load(read('action.yml')) as { inputs: Record<string, unknown> };
    const asked = [...read('src/hosts/action.ts').matchAll(/INPUT_([A-Z_]+)/g)].map(([, name]) => name?.toLowerCase());
    expect(new Set(asked)).toEqual(new Set(Object.keys(inputs)));
  });
});

describe.each(WORKFLOWS)('%s', (path) => {
  it('is a workflow by GitHub’s rules', () => {
    expect(faultsOf('workflow', read(path))).toEqual([]);
  });

  it('starts from no more than reading, and pins its actions by commit where a job may write', () => {
    const text = read(path);
    const { permissions } = load(text) as { permissions: Record<string, string> };
    expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
    if (/: write\b/.test(text))
      for (const [, reference] of text.matchAll(/uses: *(\S+)/g)) expect(reference).toMatch(/@[0-9a-f]{40}$/);
  });

  it('leaves no credentials behind in a checkout', () => {
    const text = read(path);
    const { jobs } = load(text) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
    const checkouts = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => /checkout@/.test(uses ?? '')),
    );
    expect(checkouts.map((step) => step.with)).toEqual(checkouts.map(() => ({ 'persist-credentials': false })));
  });

  it('lets no expression into a shell', () => {
    const { jobs } = load(read(path)) as { jobs: Record<string, { steps: { run?: string }[] }> };
    for (const { steps } of Object.values(jobs)) for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});
