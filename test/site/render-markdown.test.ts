import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../site/worker/render-markdown.ts';

describe('renderMarkdown', () => {
  it('shows what GitHub shows', () => {
    expect(renderMarkdown('- **[A](https://a.example)** <sub>x</sub> ~~y~~')).toBe(
      '<ul>\n<li><strong><a href="https://a.example">A</a></strong> <sub>x</sub> <del>y</del></li>\n</ul>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '<a href="data:text/html,x">a</a>',
    '<iframe src="https://a.example"></iframe>',
    '<style>*{display:none}</style>',
    '<svg onload=alert(1)>',
  ])('lets no script of %j through', (text) => {
    expect(renderMarkdown(text)).not.toMatch(/script|onerror|onload|javascript:|data:|iframe|<style|<svg/i);
  });
});
