import type { Texts } from '../english.ts';

/** What is said of the newest command, behind what was typed and who typed it, and the list of all. Values are Markdown already. */
export const COMMANDS: Texts['commands'] = {
  answer: (command, by, why) => `${command}, de ${by}: ${why}`,
  nobody: 'eso solo lo puede pedir quien abrió este issue o quien tiene permiso de escritura en el repositorio.',
  init: 'solo quien tiene permiso de escritura en este repositorio puede pedir que se proponga un formulario para él.',
  newSection: 'solo puede crear una sección quien tiene permiso de escritura en este repositorio.',
  approve: 'solo puede aprobar quien tiene permiso de escritura en este repositorio.',
  merge: 'solo quien tiene permiso de escritura en este repositorio puede pedir que se fusione.',
  mergeEarly: 'cuando se pidió no había ningún pull request abierto.',
  mergeOn: (pull) => `GitHub fusionará #${pull} por su cuenta en cuanto no queden requisitos pendientes.`,
  mergeOff: (pull) =>
    `GitHub no va a fusionar #${pull} por su cuenta. Si ya no quedan requisitos pendientes, se puede fusionar ahora; si el repositorio no permite el auto-merge, se puede activar en sus ajustes; y si #${pull} cambió entretanto, míralo y vuelve a pedirlo.`,
  batch: 'solo quien tiene permiso de escritura en este repositorio puede pedir que se propongan varios issues juntos.',
  batchWants:
    'faltan los números de los issues, por ejemplo `4 7`. Con `/accession help` ves todo lo que se puede pedir.',
  batchNothing:
    'no había nada que juntar: este issue no tiene ahora nada que proponer, o alguien subió commits a su rama.',
  batchWithout: (issues) =>
    `fuera del pull request: ${issues.map((issue) => `#${issue}`).join(', ')}. Motivos posibles: ahora no hay nada que proponer, alguien subió commits a la rama del issue, o este ya está en otro pull request.`,
  decline:
    'solo puede rechazar quien tiene permiso de escritura en este repositorio. Si quieres retirar tu propuesta, cierra este issue.',
  anyway: 'solo quien tiene permiso de escritura en este repositorio puede usar `anyway`.',
  declined: (by) =>
    `${by} lo rechazó, y solo quien tiene permiso de escritura en este repositorio puede pedir que se revise otra vez.`,
  turnedDown: (pull) =>
    `#${pull} lo cerró alguien con permiso de escritura en este repositorio, y solo alguien con ese permiso puede pedir que se proponga de nuevo.`,
  openAlready: (pull) => `#${pull} ya está abierto.`,
  shownAlready: (pull) => `#${pull} está abierto y ya lo muestra.`,
  sectionWants: 'falta el nombre de una sección. Con `/accession help` ves todo lo que se puede pedir.',
  nothingBehind: (verb) => `detrás de ${verb} no va nada. Con \`/accession help\` ves todo lo que se puede pedir.`,
  unknown: (near) =>
    `ese comando no existe. ${near === null ? '' : `¿Querías decir ${near}? `}Con \`/accession help\` ves todo lo que se puede pedir.`,
  help: [
    '**Comandos**, para quien abrió este issue y para quien tiene permiso de escritura en este repositorio (es decir, quien mantiene la lista):',
    [
      '- `/accession add`: proponer este artículo (`add anyway`, solo quien mantiene la lista: aunque ya esté en ella)',
      '- `/accession retry`: volver a proponerlo después de que se cerrara el pull request (solo quien mantiene la lista)',
      '- `/accession preview`: ver cómo quedaría, sin proponer nada',
      '- `/accession hold`, `/accession resume`: dejar la propuesta en pausa, y seguir con ella',
      '- `/accession section <ruta>`: poner la entrada en otra sección',
      '- `/accession section new <ruta>`: crear esa sección para la entrada (solo quien mantiene la lista)',
      '- `/accession approve`: proponer lo que espera una aprobación, o aceptar una edición posterior a la aprobación (solo quien mantiene la lista)',
      '- `/accession merge`: pedir a GitHub que fusione el pull request en cuanto no queden requisitos pendientes (solo quien mantiene la lista)',
      '- `/accession batch 4 7`: proponer esos issues y este en un solo pull request (solo quien mantiene la lista)',
      '- `/accession decline <motivo>`: cerrar este issue y, con él, su pull request (solo quien mantiene la lista)',
      '- `/accession init`: proponer un formulario para un repositorio que no lo tiene (solo quien mantiene la lista)',
    ].join('\n'),
  ].join('\n\n'),
};
