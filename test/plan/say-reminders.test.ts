import { describe, expect, it } from '@jest/globals';
import { sayLookedUp } from '../../src/plan/say-looked-up.ts';
import { sayReminders } from '../../src/plan/say-reminders.ts';
import { textsOf } from '../../src/texts/texts.ts';

describe('reminders in a pull request', () => {
  it('are in the language of the list, and what strangers typed in them is inert', () => {
    const reminders = [
      { code: 'no-place', values: ['代码'] },
      { code: 'from-issue', text: 'ask @ann in #3' },
    ] as const;
    expect(sayReminders(textsOf('zh'), reminders)).toEqual([
      '另外请留意：\n\n- 列表中没有位置放：`代码`。\n- 来自 issue：`ask @ann in #3`',
    ]);
    expect(sayReminders(textsOf('es'), reminders)).toEqual([
      'Échale también un vistazo a esto:\n\n- Las entradas de esta lista no muestran: `代码`.\n- Del issue: `ask @ann in #3`',
    ]);
  });

  it('stand one after the other where they say where values are from, with a blank where the language has one', () => {
    const said = [
      { code: 'looked-up', labels: ['Title'], source: 'arXiv' },
      { code: 'silent', sources: ['Crossref'] },
    ] as const;
    expect(sayLookedUp(textsOf('en'), said)).toEqual([
      '`Title` was left empty and looked up at arXiv. Crossref did not answer, so nothing was checked there.',
    ]);
    expect(sayLookedUp(textsOf('ja'), said)).toEqual([
      '`Title` は空欄だったため、arXiv で調べました。Crossref から応答がなかったため、そこでは確認していません。',
    ]);
  });

  it('take no paragraph where there are none', () => {
    expect([...sayReminders(textsOf('en'), []), ...sayLookedUp(textsOf('en'), [])]).toEqual([]);
  });
});
