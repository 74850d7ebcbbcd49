import { quote } from '../../problems.ts';
import type { ReminderWords } from '../../reminder.ts';

/** The sentences of all reminders, by code. */
export const REMINDERS: ReminderWords = {
  'no-place': ({ values }) => `As entradas desta lista não mostram: ${values.map(quote).join(', ')}.`,
  'names-turned': ({ typed }) =>
    `Nome e sobrenome dos autores seguem a ordem das entradas vizinhas; foi escrito assim: ${quote(typed)}.`,
  'authors-cleaned': () => 'As afiliações e os endereços que vinham junto dos autores ficaram de fora.',
  'unknown-latex': ({ value }) => `${quote(value)} parece LaTeX desconhecido; fica como foi escrito.`,
  capitals: () => 'O título está em maiúsculas, como foi escrito.',
  'title-parted': ({ value, labels }) =>
    labels.length === 0
      ? `${quote(value)} saiu do título.`
      : `${quote(value)} saiu do título e foi para ${labels.map(quote).join(', ')}.`,
  'not-asked': ({ label }) => `O formulário não pergunta por ${quote(label)}; o que foi escrito ali fica de fora.`,
  'answer-cut': ({ label }) =>
    `Da resposta a ${quote(label)} só conta a primeira linha; o que vem depois fica de fora.`,
  ticked: ({ labels }) => `Caixas marcadas na issue: ${labels.map(quote).join(', ')}`,
  'from-issue': ({ text }) => `Da issue: “${text}”`,
  moved: ({ section, number }) =>
    `Antes ela estava em ${quote(section)}${number === null ? '' : `, com o número ${number}`}.`,
  'value-kept': ({ label }) =>
    `Em ${quote(label)} a resposta foi uma palavra para dizer que não há nada, e o que a entrada diz ali fica como está.`,
  'value-cleared': ({ label, value }) =>
    `Em ${quote(label)} a resposta foi uma palavra para dizer que não há nada, então ${quote(value)} sai.`,
  'numbers-broken': () => 'A numeração desta lista já tem um buraco ou um número repetido; ela ficou como está.',
  'template-misfit': ({ line, name }) =>
    `O modelo “entry” não serve para ${quote(name)}, na linha ${line}, que conta mesmo assim.`,
  'template-misfit-elsewhere': ({ entries }) => `O mesmo acontece com mais ${entries} entradas desta seção.`,
  cited: ({ line, number, now }) =>
    now === null
      ? `A linha ${line} cita o número ${number}, que já não existe.`
      : `A linha ${line} cita o número ${number}, que agora é o ${now}.`,
  'cited-elsewhere': ({ places }) => `O mesmo acontece em mais ${places} lugares.`,
  counted: ({ line, said, now }) =>
    `A linha ${line} diz que há ${said} artigos; ${now > said ? 'com este' : 'sem este'} são ${now}.`,
  'counted-elsewhere': ({ lines }) => `O mesmo acontece em mais ${lines} linhas.`,
  'contents-line': ({ change }) =>
    `O índice desta lista tem aqui uma linha por artigo; ${change === 'add' ? 'falta acrescentar a deste' : 'a deste precisa sair'}.`,
  'section-new': () => 'A seção é nova.',
  'section-line': () => 'O índice desta lista tem uma linha por seção; falta acrescentar a da seção nova.',
  'not-shown-whole': ({ shown, bytes }) =>
    `O GitHub mostra os primeiros ${shown} bytes de um arquivo e este tem ${bytes}: o final não aparece na página.`,
  'looked-up': ({ labels, source }) =>
    `${all(labels)} ${labels.length === 1 ? 'ficou em branco e foi buscado' : 'ficaram em branco e foram buscados'} em ${source}.`,
  claimed: ({ label, value, source }) =>
    `${quote(value)} em ${quote(label)} é o que os autores dizem em ${source}; não se encontrou mais ninguém que confirme.`,
  silent: ({ sources }) =>
    `${listed(sources)} não ${sources.length === 1 ? 'respondeu' : 'responderam'}, então ali nada foi conferido.`,
  'unknown-paper': ({ key }) =>
    `Nenhuma das fontes consultadas conhece ${quote(key)}; um artigo novo pode levar um dia para aparecer.`,
  'title-differs': ({ label, value, source }) =>
    `Em ${source} o artigo se chama ${quote(value)}; ${quote(label)} fica como foi escrito.`,
  'authors-differ': ({ label, value, source }) =>
    `Em ${source} o primeiro autor é ${quote(value)}; ${quote(label)} fica como foi escrito.`,
  'value-differs': ({ label, typed, value, source }) =>
    `${quote(typed)} em ${quote(label)} fica como foi escrito; em ${source} consta ${quote(value)}.`,
};

/** `“A”, “B” e “C”`. */
function all(values: readonly string[]): string {
  return listed(values.map(quote));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;
}
