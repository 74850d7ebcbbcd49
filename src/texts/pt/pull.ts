import type { SlotRule } from '../../slot/find-slot.ts';
import type { Texts } from '../english.ts';

/** Where a rule puts an entry, in a sentence that begins with “A entrada foi colocada”; `null` where there is nothing to say. */
const RULES: Readonly<Record<SlotRule, string | null>> = {
  given: null,
  first: null,
  configuration: 'onde a configuração pede',
  history: 'na ponta em que esta seção cresce',
  numbers: 'onde a numeração continua',
  title: 'por título',
  author: 'por autor',
  date: 'por data',
  venue: 'por local de publicação',
  arxiv: 'por número do arXiv',
  group: 'junto das outras do seu grupo',
  end: 'onde esta seção parece crescer, já que as entradas não seguem nenhuma ordem clara',
};

/** What a pull request says, to whoever reviews it. Values are Markdown already, but for titles of papers. */
export const PULL: Texts['pull'] = {
  title: ({ kind }, paper) =>
    `${{ add: 'Adicionar', update: 'Atualizar', remove: 'Remover', move: 'Mover' }[kind]} “${paper}”`,
  batchTitle: (count, areNew) => (areNew ? `Adicionar ${count} artigos` : `Alterar ${count} entradas`),
  batch: (count) =>
    count === 1
      ? 'Uma mudança, vinda de uma issue e em um commit próprio. Agradecemos a quem pediu!'
      : `${count} mudanças, cada uma vinda de uma issue e em um commit próprio. Agradecemos a quem pediu!`,
  batchNext:
    'Para quem mantém a lista: para deixar uma de fora, comente `/accession hold` ou `/accession decline <motivo>` na issue dela; as demais ficam. Qualquer que seja a forma de merge, todas as issues são fechadas. Depois da aprovação, nada de novo entra.',
  batchTouched:
    'Alguém fez um commit neste branch, então ele fica como está: não segue mais as issues nem a lista. Com o merge, todas as issues são fechadas.',
  batchEmpty: 'Fechado: não resta nada a propor.',
  change: ({ kind, number, place }) => {
    if (kind === 'add') return `Adiciona ${number === null ? 'uma nova entrada' : `a entrada ${number}`} a ${place}.`;
    if (kind === 'move')
      return `Move uma entrada para ${place}${number === null ? '' : `, onde passa a ser a ${number}`}.`;
    const entry = number === null ? 'uma entrada' : `a entrada ${number}`;
    return `${kind === 'update' ? 'Altera' : 'Remove'} ${entry} de ${place}.`;
  },
  placed: (rule, right, of) => {
    const words = RULES[rule];
    if (words === null) return null;
    if (of === 0) return `A entrada foi colocada ${words}.`;
    return rule === 'history'
      ? `A entrada foi colocada ${words}: foi por ali que entraram ${right} das últimas ${of}.`
      : `A entrada foi colocada ${words}, como ${right} das ${of} ao redor dela.`;
  },
  confirmed: 'Na issue, alguém confirmou que quer isto mesmo assim, apesar do seguinte:',
  notes: 'Dê uma olhada também nisto:',
  revision: (revision) =>
    `Revisão ${revision}: a entrada mudou desde que este pull request foi aberto. As aprovações anteriores não valem mais.`,
  peoplesWording: 'O texto é o de um commit deste branch e é mantido; só o número e o lugar acompanham a lista.',
  squash: 'Este branch tem commits feitos por pessoas: na hora do merge, use **Squash and merge**, por favor.',
  moreLines: (lines) => `${lines === 1 ? 'Há mais 1 linha' : `Há mais ${lines} linhas`} no pull request.`,
  morePatchLines: (lines) =>
    `${lines === 1 ? 'Falta 1 linha' : `Faltam ${lines} linhas`} do patch: não cabe mais do que isso em um comentário do GitHub.`,

  held: (why, issue) => `**Em pausa, não faça o merge ainda:** ${why} Os detalhes estão em #${issue}.`,
  heldFor: {
    list: 'antes é preciso consertar a lista.',
    config: 'não dá para ler a configuração desta lista.',
    issue: 'não dá mais para transformar a issue em uma entrada.',
    preview: 'só foi pedida uma prévia.',
    approval: 'antes, quem mantém a lista precisa aprovar.',
    handsOff: 'mudou mais do que a entrada neste branch.',
  },
  heldBy: (login) => `foi um pedido de ${login}.`,
  waits: (who, issue) =>
    `**Há uma edição a aceitar:** ${who} editou #${issue} quando isto já estava aprovado. Um merge agora traz o que foi aprovado; com a edição, a lista ficaria assim:`,
  waitsNext: (issue) =>
    `Para aceitar, aprove este pull request de novo ou comente \`/accession approve\` em #${issue}.`,
  waitsTold: (who, issue, isAutoMerged) =>
    `${who} editou #${issue} quando isto já estava aprovado. A edição fica em espera: este pull request continua como estava${isAutoMerged ? ', e o GitHub não fará mais o merge sozinho' : ''}. Para aceitar a edição, aprove de novo este pull request ou comente \`/accession approve\` em #${issue}.`,
  withdrawn: (issue) => `Retirado porque #${issue} foi fechada. Se a issue for reaberta, este pull request volta.`,
  joined: (issue) => `Fechado porque #${issue} passa para um pull request conjunto com outras issues.`,
  orphan: 'Retirado porque a issue que pedia isto não existe mais.',
  declined: (by, issue, hasReason) => `${by} recusou isto em #${issue}${hasReason ? ':' : '.'}`,
};
