import { describe, expect, it } from '@jest/globals';
import * as api from '../../src/index.ts';
import { readSource } from '../support/source-files.ts';

describe('the public API', () => {
  it('is these values', () => {
    expect(Object.keys(api).sort()).toEqual(['preview', 'readEntries']);
  });

  it('is these names, types included', () => {
    const code = readSource('src/index.ts');
    const names = [...code.matchAll(/^export (?:type )?\{([^}]*)\} from/gm)].flatMap(([, list = '']) =>
      list.split(','),
    );
    expect(
      names
        .map((name) => name.replace(/\btype\b/, '').trim())
        .filter(Boolean)
        .sort(),
    ).toEqual([
      'BlameRange',
      'CslPerson',
      'CslRecord',
      'Fields',
      'FoundPaper',
      'Metadata',
      'Preview',
      'PreviewInput',
      'Problem',
      'ProblemCode',
      'ReadEntry',
      'Wanted',
      'preview',
      'readEntries',
    ]);
  });
});
