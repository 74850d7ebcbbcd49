import type { Texts } from '../english.ts';

/** What is said where GitHub refuses something. Only maintainers can mend that. */
export const REFUSALS: Texts['refusals'] = {
  issue: (doing) => `Obrigado! Não há nada de errado com a sua issue, mas o GitHub não me deixa ${doing}:`,
  repository: (doing) =>
    `Para manter em ordem a lista e o formulário dela, preciso ${doing}, mas o GitHub não me deixa:`,
  lookAgain: 'Tento de novo assim que esta issue ou o branch padrão mudar.',
  lookAgainOnce:
    'Tento de novo assim que o branch padrão mudar, e só aviso desta vez. Feche esta issue quando estiver resolvido.',
  forMaintainers: (fix) => `Para quem mantém a lista: ${fix}`,
  doing: {
    'publish-branch': 'escrever o branch de um pull request',
    'delete-branch': 'apagar o branch do pull request',
    'report-check': 'publicar um check',
    'open-pull-request': 'abrir um pull request',
    'update-pull-request': 'alterar o pull request',
    'equip-pull-request': 'colocar no pull request o que a configuração pede em `pullRequest`',
    'enable-auto-merge': 'pedir ao GitHub que faça o merge do pull request sozinho',
    'disable-auto-merge': 'desligar o auto-merge do pull request',
  },
  fixes: {
    rules:
      'Um ruleset ou uma proteção de branch alcança os branches `accession/**`. Deixe o App isento (bypass), ou exclua esses branches (Settings → Rules).',
    permission:
      'Falta uma permissão. Um App precisa de permissão de escrita em contents, issues e pull requests (Settings → GitHub Apps → Configure mostra o que falta aceitar); o job de um workflow precisa de `contents`, `issues` e `pull-requests: write`.',
    'workflow-permission':
      'Permita isso em Settings → Actions → General → Workflow permissions, ou dê ao workflow o token de um App.',
    archived: 'O repositório está arquivado. Enquanto estiver assim, nada pode ser proposto.',
    locked: 'A conversa está bloqueada. Enquanto estiver assim, nada pode ser dito.',
    disabled: 'As issues estão desativadas. Ative-as em Settings → General → Features.',
    other: 'Só sei o que o GitHub diz.',
  },
};
