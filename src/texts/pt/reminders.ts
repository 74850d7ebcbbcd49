import { quote } from '../../problems.ts';
import type { ReminderWords } from '../../reminder.ts';

/** The sentences of all reminders, by code. */
export const REMINDERS: ReminderWords = {
  'no-place': ({ values }) => `As entradas desta lista não têm lugar para: ${all(values)}.`,
  'names-turned': ({ typed }) =>
    `Nome e sobrenome dos autores seguem a ordem das entradas próximas; foram escritos assim: ${quote(typed)}.`,
  'authors-cleaned': () => 'As afiliações e os endereços que vinham junto dos autores ficaram de fora.',
  'unknown-latex': ({ value }) => `${quote(value)} parece LaTeX desconhecido; fica como foi escrito.`,
  capitals: () => 'O título está em maiúsculas, como foi escrito.',
  'title-parted': ({ value, labels }) =>
    labels.length === 0
      ? `${quote(value)} saiu do título.`
      : `${quote(value)} saiu do título e foi para ${all(labels)}.`,
  'not-asked': ({ label }) => `O formulário não pergunta por ${quote(label)}; o que foi escrito ali fica de fora.`,
  'answer-cut': ({ label }) =>
    `Da resposta a ${quote(label)} só conta a primeira linha; o que vem depois fica de fora.`,
  ticked: ({ labels }) => `Caixas marcadas na issue: ${all(labels)}`,
  'from-issue': ({ text }) => `Da issue: “${text}”`,
  moved: ({ section, number }) =>
    `Antes a entrada estava em ${quote(section)}${number === null ? '' : `, com o número ${number}`}.`,
  'value-kept': ({ label }) =>
    `Em ${quote(label)} a resposta foi que não há nada, mas o que a entrada diz ali fica como está.`,
  'value-cleared': ({ label, value }) =>
    `Em ${quote(label)} a resposta foi que não há nada, então ${quote(value)} sai.`,
  'numbers-broken': () => 'A numeração desta lista já tinha um buraco ou um número repetido e ficou como estava.',
  'template-misfit': ({ line, name }) =>
    `O modelo “entry” não serve para ${quote(name)}, na linha ${line}; a entrada conta mesmo assim.`,
  'template-misfit-elsewhere': ({ entries }) =>
    `O mesmo acontece com mais ${entries} ${entries === 1 ? 'entrada' : 'entradas'} desta seção.`,
  cited: ({ line, number, now }) =>
    now === null
      ? `A linha ${line} cita o número ${number}, que não existe mais.`
      : `A linha ${line} cita o número ${number}, que agora é o ${now}.`,
  'cited-elsewhere': ({ places }) => `O mesmo acontece em mais ${places} ${places === 1 ? 'lugar' : 'lugares'}.`,
  counted: ({ line, said, now }) =>
    `A linha ${line} diz que há ${said} ${said === 1 ? 'artigo' : 'artigos'}; ${now > said ? 'com este' : 'sem este'} há ${now}.`,
  'counted-elsewhere': ({ lines }) => `O mesmo acontece em mais ${lines} ${lines === 1 ? 'linha' : 'linhas'}.`,
  'contents-line': ({ change }) =>
    `O índice desta lista tem uma linha para cada artigo desta seção; ${change === 'add' ? 'falta adicionar a deste' : 'a deste precisa sair'}.`,
  'section-new': () => 'A seção é nova.',
  'section-line': () => 'O índice desta lista tem uma linha por seção; falta adicionar a da seção nova.',
  'not-shown-whole': ({ shown, bytes }) =>
    `O GitHub mostra os primeiros ${shown} bytes de um arquivo e este tem ${bytes}: o final não aparece na página.`,
  'looked-up': ({ labels, source }) => `Veio de ${source}, por estar em branco: ${all(labels)}.`,
  claimed: ({ label, value, source }) =>
    `${quote(value)} em ${quote(label)} é o que os autores dizem em ${source}; não se encontrou outra confirmação.`,
  silent: ({ sources }) => `Não houve resposta de ${sources.join(' nem de ')}, então ali nada foi conferido.`,
  'unknown-paper': ({ key }) =>
    `Nenhuma das fontes consultadas conhece ${quote(key)}; um artigo novo pode levar um dia para aparecer.`,
  'title-differs': ({ label, value, source }) =>
    `Em ${source} o artigo se chama ${quote(value)}; em ${quote(label)} fica o que foi escrito.`,
  'authors-differ': ({ label, value, source }) =>
    `Em ${source} o primeiro autor é ${quote(value)}; em ${quote(label)} fica o que foi escrito.`,
  'value-differs': ({ label, typed, value, source }) =>
    `Em ${quote(label)} fica o que foi escrito, ${quote(typed)}; em ${source} consta ${quote(value)}.`,
};

/** `“A”, “B”`. */
function all(values: readonly string[]): string {
  return values.map(quote).join(', ');
}
