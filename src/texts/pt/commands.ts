import type { Texts } from '../english.ts';

/** What is said of the newest command, behind what was typed and who typed it, and the list of all. Values are Markdown already. */
export const COMMANDS: Texts['commands'] = {
  answer: (command, by, why) => `${command}, de ${by}: ${why}`,
  nobody: 'só quem abriu esta issue ou tem permissão de escrita neste repositório pode pedir isso.',
  init: 'só quem tem permissão de escrita neste repositório pode pedir um formulário para ele.',
  newSection: 'só quem tem permissão de escrita neste repositório pode criar uma seção.',
  approve: 'só quem tem permissão de escrita neste repositório pode aprovar.',
  merge: 'só quem tem permissão de escrita neste repositório pode pedir o merge.',
  mergeEarly: 'quando isto foi pedido, não havia nenhum pull request aberto.',
  mergeOn: (pull) => `o GitHub fará o merge de #${pull} sozinho assim que não houver mais requisitos pendentes.`,
  mergeOff: (pull) =>
    `o GitHub não vai fazer o merge de #${pull} sozinho. Se não há mais requisitos pendentes, o merge já pode ser feito; se o repositório não permite auto-merge, dá para ativá-lo nas configurações; e se #${pull} mudou nesse meio-tempo, dê uma olhada e peça de novo.`,
  batch: 'só quem tem permissão de escrita neste repositório pode pedir que várias issues sejam propostas juntas.',
  batchWants: 'faltam os números das issues, por exemplo `4 7`. `/accession help` mostra tudo o que se pode pedir.',
  batchNothing:
    'não havia nada para juntar: esta issue não tem agora nada a propor, ou alguém fez commits no branch dela.',
  batchWithout: (issues) =>
    `fora do pull request: ${issues.map((issue) => `#${issue}`).join(', ')}. Motivos possíveis: não há nada a propor agora, alguém fez commits no branch da issue, ou ela já está em outro pull request.`,
  decline:
    'só quem tem permissão de escrita neste repositório pode recusar. Se quiser desistir da sua proposta, feche esta issue.',
  anyway: 'só quem tem permissão de escrita neste repositório pode usar `anyway`.',
  declined: (by) =>
    `${by} recusou, e só quem tem permissão de escrita neste repositório pode pedir uma nova avaliação.`,
  turnedDown: (pull) =>
    `#${pull} foi fechado por alguém com permissão de escrita neste repositório, e só quem tem essa permissão pode pedir uma nova proposta.`,
  openAlready: (pull) => `#${pull} já está aberto.`,
  shownAlready: (pull) => `#${pull} está aberto e já mostra isso.`,
  sectionWants: 'falta o nome de uma seção. `/accession help` mostra tudo o que se pode pedir.',
  nothingBehind: (verb) => `não vai nada depois de ${verb}. \`/accession help\` mostra tudo o que se pode pedir.`,
  unknown: (near) =>
    `esse comando não existe. ${near === null ? '' : `Você quis dizer ${near}? `}\`/accession help\` mostra tudo o que se pode pedir.`,
  help: [
    '**Comandos**, para quem abriu esta issue e para quem tem permissão de escrita neste repositório (ou seja, quem mantém a lista):',
    [
      '- `/accession add`: propor este artigo (`add anyway`, só quem mantém a lista: mesmo que ele já esteja nela)',
      '- `/accession retry`: propor de novo depois que o pull request foi fechado (só quem mantém a lista)',
      '- `/accession preview`: ver como ficaria, sem propor nada',
      '- `/accession hold`, `/accession resume`: deixar a proposta em pausa, e retomá-la',
      '- `/accession section <caminho>`: colocar a entrada em outra seção',
      '- `/accession section new <caminho>`: criar essa seção para a entrada (só quem mantém a lista)',
      '- `/accession approve`: propor o que espera aprovação, ou aceitar uma edição feita depois da aprovação (só quem mantém a lista)',
      '- `/accession merge`: pedir ao GitHub que faça o merge do pull request assim que não houver mais requisitos pendentes (só quem mantém a lista)',
      '- `/accession batch 4 7`: propor essas issues e esta em um só pull request (só quem mantém a lista)',
      '- `/accession decline <motivo>`: fechar esta issue e, com ela, o pull request (só quem mantém a lista)',
      '- `/accession init`: propor um formulário para um repositório que não tem nenhum (só quem mantém a lista)',
    ].join('\n'),
  ].join('\n\n'),
};
