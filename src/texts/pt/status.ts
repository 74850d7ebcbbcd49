import type { ChangeSaid } from '../change-said.ts';
import type { Texts } from '../english.ts';

/** What a change does to an entry, in the middle of a sentence. */
function whatOf({ kind, number, place }: ChangeSaid): string {
  if (kind === 'add') return `${number === null ? 'uma nova entrada' : `a entrada ${number}`} em ${place}`;
  if (kind === 'move') return `mover uma entrada para ${place}${number === null ? '' : `, onde será a ${number}`}`;
  const entry = `${number === null ? 'uma entrada' : `a entrada ${number}`} de ${place}`;
  return `${kind === 'update' ? 'alterar' : 'remover'} ${entry}`;
}

/** What the status comment of an issue says. Values are Markdown already: code, links, `#7`. */
export const STATUS: Texts['status'] = {
  proposed: (change, pull) => `Obrigado! A proposta está em ${pull}: ${whatOf(change)}.`,
  next: 'Agora falta a revisão de quem mantém a lista. Se quiser mudar alguma coisa, edite esta issue: o pull request se atualiza sozinho.',
  peoplesWording:
    'Alguém ajustou a entrada no pull request. Ela fica como está lá, e editar esta issue não a muda mais.',
  revision: (revision) => `Revisão ${revision}: as aprovações anteriores à última mudança não valem mais.`,

  preview: (change) => `Prévia: ${whatOf(change)}.`,
  previewNext: 'Para que isso seja proposto, comente `/accession add`.',

  ready: (change) =>
    `Obrigado! Não falta nada: agora a decisão é de quem mantém a lista. A proposta seria ${whatOf(change)}:`,
  readyNext: 'Se quiser mudar alguma coisa, edite esta issue: o que aparece aqui se atualiza sozinho.',
  readyForMaintainers: (label) =>
    `Para quem mantém a lista: comente \`/accession approve\` ou coloque a etiqueta ${label} para que isso seja proposto. ` +
    'Com `/accession decline <motivo>`, esta issue é fechada com uma explicação.',
  readyOutdated: 'Há uma aprovação, mas ela é anterior ao que esta issue pede agora e por isso não conta.',

  declined: (by, hasReason) => `Obrigado pela sugestão. ${by} decidiu não incluí-la${hasReason ? ':' : '.'}`,
  declinedNext: 'Para quem mantém a lista: com `/accession retry`, a sugestão volta a ser avaliada.',

  held: (by, pull) =>
    `Em pausa a pedido de ${by}${pull === null ? '' : `: #${pull} fica como está`}. Para continuar, comente \`/accession resume\`.`,
  vetoed: (pull) =>
    `#${pull} foi fechado sem merge, então nada mais é proposto aqui. Quem mantém a lista pode pedir uma nova proposta com o comentário \`/accession retry\`.`,
  leftBatch: (pull) =>
    `Esta issue foi fechada e não faz mais parte de #${pull}. Se for reaberta, será proposta de novo.`,
  withdrawn: (pull) => `Esta issue foi fechada e, com ela, #${pull}. Se a issue for reaberta, ele também será.`,
  handsOff: (pull) =>
    `Alguém mudou mais do que a entrada no branch de #${pull}, então não mexo mais nele. ` +
    'Você pode fazer o merge assim mesmo, desfazer as outras mudanças no branch, ou fechar o pull request e comentar `/accession retry`.',
  takenBranch: (branch) =>
    `O branch ${branch} tem mais do que esta entrada, então não mexo nele. ` +
    'Você pode abrir um pull request a partir dele, ou apagá-lo e comentar `/accession retry`.',
  limited: (open, isOwn) =>
    `Obrigado! ${isOwn ? 'Você já tem' : 'Já há'} ${open} ${open === 1 ? 'proposta aberta' : 'propostas abertas'}. Esta entra assim que ${open === 1 ? 'essa' : 'uma delas'} for aceita ou fechada; você não precisa fazer nada.`,
  merged: (pull, entry) => `Obrigado! O merge de #${pull} foi feito.${entry === null ? '' : ` A entrada é ${entry}.`}`,
  mergedEntry: (number, url) => `[${number === null ? 'esta' : `a número ${number}`}](${url})`,

  waits: (who, pull) =>
    `${who} editou esta issue depois que #${pull} foi aprovado, então falta quem mantém a lista aceitar a edição. A lista ficaria assim:`,
  waitsForMaintainers: (pull) =>
    `Para quem mantém a lista: para aceitar, aprove #${pull} de novo ou comente \`/accession approve\` aqui. Até lá, #${pull} fica como foi aprovado.`,
  somebody: 'Alguém',

  patch: (change) => `Obrigado! Está pronto: ${whatOf(change)}.`,
  patchForMaintainers: (opened, areMany, isWhole) =>
    `Para quem mantém a lista: ${opened} e ${areMany ? 'mude cada linha que aparece no patch' : 'cole ali as linhas com sinal de mais'}` +
    `${isWhole ? ', ou aplique o patch com `git apply`' : ', e faça o mesmo com o resto'}. Quando a entrada estiver no branch padrão, esta issue será fechada.`,
  patchOpen: (path, line, url) => `[abra ${path} na linha ${line}](${url}#L${line})`,
  patchNext:
    'Se quiser mudar alguma coisa, edite esta issue: o patch se atualiza sozinho, como também quando a lista muda.',
  patchTaken: (entry) => `Obrigado! O artigo já está na lista: a entrada é ${entry}.`,

  toDo: (count, pull) => {
    const things = count === 1 ? 'Só falta uma coisa' : `Faltam ${count} coisas`;
    return pull === null ? `Obrigado! ${things}:` : `#${pull} está em espera. ${things}:`;
  },
  nothingToDo: (pull) => (pull === null ? 'Obrigado!' : `#${pull} está em espera.`),
  forMaintainers: 'Para quem mantém a lista:',
  editHint: 'Para mudar suas respostas, edite esta issue (**Edit**, no menu dela). Verifico de novo em seguida.',
  orEditHint: 'Você também pode editar esta issue (**Edit**, no menu dela). Verifico de novo em seguida.',
  example: 'Por exemplo:',
  seePull: (pull) => `Veja #${pull}.`,
  showEntry: (url) => `[Ver a entrada](${url})`,
  newSection:
    'Obrigado! A lista ainda não tem essa seção, por isso quem a mantém decide primeiro. Para quem mantém a lista:',
  brokenList:
    'Obrigado! Não há nada de errado com a sua issue: é a lista ou a configuração dela que precisa de conserto antes de qualquer proposta. Para quem mantém a lista:',
  brokenConfig:
    'Obrigado! Não há nada de errado com a sua issue, mas não dá para ler a configuração desta lista e, por enquanto, nada pode ser proposto. Para quem mantém a lista:',
  lookAgain: 'Verifico de novo assim que esta issue ou o branch padrão mudar.',
  understood: 'Foi isto que entendi:',
  foundPapers: 'Estes são os artigos que encontrei:',
  openForm: (url) => `[Abra o formulário](${url}): ele pergunta tudo o que é preciso.`,
  openFilledForm: (url, choices) =>
    `${[`[Abra o formulário com estes dados](${url})`, ...choices.map(([value, label]) => `escolha ${value} em ${label}`)].join(', ')} e feche esta issue.`,
  openFormFor: (name, url, choices) =>
    `${name}: [abra o formulário já preenchido](${url})${choices.map((value) => ` e escolha ${value}`).join('')}`,
  tooMuch:
    'Obrigado! Ler esta issue junto com a lista leva mais tempo do que há para uma issue, então nada foi proposto.',
  tooMuchNext:
    'Há algo na issue que não tem a ver com o artigo? Tire isso, e eu tento de novo. Para quem mantém a lista: se ela passa de um megabyte, é melhor dividi-la em vários arquivos.',
};
