import type { Texts } from '../english.ts';

/** What is said where GitHub refuses something. Only maintainers can mend that. */
export const REFUSALS: Texts['refusals'] = {
  issue: (doing) => `¡Gracias! Tu issue está bien, pero GitHub no me deja ${doing}:`,
  repository: (doing) =>
    `Para mantener en orden la lista y su formulario tengo que ${doing}, pero GitHub no me lo permite:`,
  lookAgain: 'Lo vuelvo a intentar en cuanto cambie este issue o la rama predeterminada.',
  lookAgainOnce:
    'Lo vuelvo a intentar en cuanto cambie la rama predeterminada, y no lo digo más veces. Cierra este issue cuando esté resuelto.',
  forMaintainers: (fix) => `Para quien mantiene la lista: ${fix}`,
  doing: {
    'publish-branch': 'escribir la rama de un pull request',
    'delete-branch': 'borrar la rama del pull request',
    'report-check': 'publicar un check',
    'open-pull-request': 'abrir un pull request',
    'update-pull-request': 'modificar el pull request',
    'equip-pull-request': 'poner en el pull request lo que pide la configuración en `pullRequest`',
    'enable-auto-merge': 'pedir a GitHub que fusione el pull request por su cuenta',
    'disable-auto-merge': 'desactivar el auto-merge del pull request',
  },
  fixes: {
    rules:
      'Una regla (ruleset) o una protección de ramas afecta a las ramas `accession/**`. Haz que la App quede exenta (bypass), o excluye esas ramas (Settings → Rules).',
    permission:
      'Falta un permiso. Una App necesita permiso de escritura sobre contents, issues y pull requests (Settings → GitHub Apps → Configure muestra lo que falta por aceptar); el job de un workflow necesita `contents`, `issues` y `pull-requests: write`.',
    'workflow-permission':
      'Permítelo en Settings → Actions → General → Workflow permissions, o dale al workflow el token de una App.',
    archived: 'El repositorio está archivado. No se puede proponer nada mientras siga así.',
    locked: 'La conversación está bloqueada. No se puede decir nada mientras siga así.',
    disabled: 'Los issues están desactivados. Actívalos en Settings → General → Features.',
    other: 'Lo que dice GitHub es todo lo que sé.',
  },
};
