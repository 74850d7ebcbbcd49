import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findLatex } from '../../src/submission/find-latex.ts';
import { plainLatex } from '../../src/submission/plain-latex.ts';

describe('plainLatex', () => {
  it.each([
    [String.raw`$\alpha$-Voxels: {\it Provably} Fast \& Beyond`, 'α-Voxels: Provably Fast & Beyond'],
    [String.raw`D{\'i}az, J{\"u}rgen`, 'Díaz, Jürgen'],
    [String.raw`Garc{\'\i}a, Na\"{\i}ve`, 'García, Naïve'],
    [String.raw`Garc\'ia, \"Ozg\"ur, \'Etude`, 'García, Özgür, Étude'],
    [String.raw`Erd\H{o}s, Fran\c{c}ois, \v{S}ime\v cek`, 'Erdős, François, Šimeček'],
    [String.raw`Stra{\ss}e, {\o}re, {\L}ukasz`, 'Straße, øre, Łukasz'],
    ['$F^3$-Net on CO$_2$', 'F³-Net on CO₂'],
    [String.raw`$\pi_{0.5}$`, 'π<sub>0.5</sub>'],
    [String.raw`$\mathcal{X}$-Former in $\mathcal{O}(n \log n)$`, 'X-Former in O(n log n)'],
    [String.raw`\textbf{Bold} \emph{and} {\bf so} {\em on}`, 'Bold and so on'],
    [String.raw`100\% of R\&D \#1`, '100% of R&D #1'],
    [String.raw`$k$-NN, \(\beta\)-VAE`, 'k-NN, β-VAE'],
    ['{BERT}s and {GAN}s in {3D}', 'BERTs and GANs in 3D'],
    ['{{Double Braces: A Title}}', 'Double Braces: A Title'],
    [String.raw`\LaTeX{} in $N \times N$`, 'LaTeX in N×N'],
    [String.raw`\url{https://a.example}`, 'https://a.example'],
  ])('%s → %s', (typed, plain) => {
    expect(plainLatex(typed)).toBe(plain);
  });

  it.each([
    'Costs $5 and $6',
    'A$AP and B$ too',
    'From $10 to $100',
    'C:\\path\\name',
    'one \\\\ two',
    'Set {1, 2} of {name}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a text that looks like one
    '${{ y }} and ${x}',
    'f{x} = {y}',
    'snake_case ^ x',
    'a ~ b',
    '\\method: a command of their own',
    '$',
    '\\',
    '{',
    '{{{{',
  ])('leaves %j', (typed) => {
    expect(plainLatex(typed)).toBe(typed);
  });

  it('leaves a piece that it is told to leave', () => {
    expect(plainLatex("$F^3$ of D{\\'i}az", (piece) => !piece.startsWith('$'))).toBe('$F^3$ of Díaz');
  });

  it('reads what it gave as it is, whatever was typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '$',
        '^',
        '_',
        '\\alpha',
        '\\it ',
        "\\'",
        '\\"',
        '\\c',
        '%',
        '#',
        '~',
        '@',
        '<i>',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const typed = pieces.join('');
        const plain = plainLatex(typed);
        if (findLatex(typed).length === 0) expect(plain).toBe(typed);
        expect(plain.length).toBeLessThanOrEqual(typed.length * 4 + 100);
      }),
      { numRuns: 300 },
    );
  });

  it('finds at most 300 pieces, of at most 300 characters', () => {
    expect(findLatex('\\alpha '.repeat(1000))).toHaveLength(300);
    expect(findLatex(`{\\it ${'x'.repeat(400)}}`)).toEqual([{ start: 1, end: 4 }]);
  });
});
