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
      '另外请留意：\n\n- 本列表的条目中没有以下内容的位置：`代码`。\n- 来自 issue：`ask @ann in #3`',
    ]);
    expect(sayReminders(textsOf('es'), reminders)).toEqual([
      'Échale también un vistazo a esto:\n\n- En las entradas de esta lista no hay sitio para: `代码`.\n- Del issue: `ask @ann in #3`',
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

  it.each([
    ['en', 'there is 1 paper; with this one there are 2.', 'in 1 more place.', '1 more line.', '1 more of'],
    ['es', 'hay 1 artículo; con este hay 2.', 'en 1 sitio más.', '1 línea más.', '1 entrada más'],
    ['pt', 'há 1 artigo; com este há 2.', 'em mais 1 lugar.', 'mais 1 linha.', 'mais 1 entrada desta'],
  ] as const)('count one as one in %s', (language, ...ends) => {
    const said = sayReminders(textsOf(language), [
      { code: 'counted', line: 3, said: 1, now: 2 },
      { code: 'cited-elsewhere', places: 1 },
      { code: 'counted-elsewhere', lines: 1 },
      { code: 'template-misfit-elsewhere', entries: 1 },
    ]).join();
    for (const end of ends) expect(said).toContain(end);
  });

  it('name in Spanish and Portuguese what was left empty without a word of its gender and number', () => {
    const labels = ['Fecha', 'Autores'];
    const said = [
      { code: 'looked-up', labels, source: 'arXiv' },
      { code: 'silent', sources: ['arXiv', 'DBLP'] },
    ] as const;
    expect(sayLookedUp(textsOf('es'), said)).toEqual([
      'Se tomó de arXiv, por estar en blanco: `Fecha`, `Autores`. No hubo respuesta de arXiv ni de DBLP, así que ahí no se comprobó nada.',
    ]);
    expect(sayLookedUp(textsOf('pt'), said)).toEqual([
      'Veio de arXiv, por estar em branco: `Fecha`, `Autores`. Não houve resposta de arXiv nem de DBLP, então ali nada foi conferido.',
    ]);
  });

  it('take no paragraph where there are none', () => {
    expect([...sayReminders(textsOf('en'), []), ...sayLookedUp(textsOf('en'), [])]).toEqual([]);
  });
});
