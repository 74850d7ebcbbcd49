import { describe, expect, it } from '@jest/globals';
import { hostOf, roleOfHost } from '../../src/knowledge/hosts.ts';
import { roleOfTarget } from '../../src/knowledge/link-role.ts';

describe('roleOfHost', () => {
  it.each([
    ['arxiv.org', 'paper'],
    ['link.springer.com', 'paper'],
    ['ann.github.io', 'project'],
    ['evil-arxiv.org', undefined],
    ['org', undefined],
    ['', undefined],
  ])('%j keeps %s', (host, role) => {
    expect(roleOfHost(host)).toBe(role);
  });
});

describe('hostOf', () => {
  it('leaves out www and case', () => {
    expect(hostOf('HTTPS://www.Example.org/a')).toBe('example.org');
    expect(hostOf('#anchor')).toBe('');
  });
});

describe('roleOfTarget', () => {
  it.each([
    ['https://ann.github.io/naps/paper.pdf', 'paper'],
    ['https://ann.github.io/naps', 'project'],
    ['https://naps.example/papers/1', 'paper'],
    ['https://naps.example/1', undefined],
    ['https://zenodo.org/records/1', undefined],
  ])('%s leads to %s', (url, role) => {
    expect(roleOfTarget(url)).toBe(role);
  });
});
