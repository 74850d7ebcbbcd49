import type { Texts } from '../english.ts';

/** What the pull requests say by which the list and its form are kept in order. */
export const UPKEEP: Texts['upkeep'] = {
  numbering: {
    title: 'Numerar a lista sem repetições',
    why: 'Foi feito o merge de dois pull requests com o mesmo número antes que o segundo pudesse ser refeito. Com esta mudança, cada entrada tem o seu próprio número:',
    farewell: 'Não é mais necessário: nenhum número se repete na lista.',
  },
  form: {
    title: 'Oferecer no formulário as seções da lista',
    why: 'As seções da lista mudaram. Com esta mudança, o formulário oferece as mesmas:',
    next: 'Se o formulário está certo como está, feche este pull request: ele só volta a ser proposto quando as seções mudarem.',
    farewell: 'Não é mais necessário: o formulário já oferece as seções da lista.',
  },
  review: {
    greeting: (remarks, left) =>
      `Obrigado! Comparei as novas entradas com o resto da lista: ${remarks === 1 ? 'uma observação' : `${remarks} observações`}.${
        left > 0
          ? ` ${left === 1 ? 'Há mais 1' : `Há mais ${left}`}: no terminal, \`accession check\` encontra todas.`
          : ''
      }`,
    once: 'Verifico cada pull request uma só vez: daqui em diante, quem decide são as pessoas.',
    canCommit: 'As sugestões podem ser aplicadas com um clique.',
  },
};
