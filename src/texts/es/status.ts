import type { ChangeSaid } from '../change-said.ts';
import type { Texts } from '../english.ts';

/** What a change does to an entry, in the middle of a sentence. */
function whatOf({ kind, number, place }: ChangeSaid): string {
  if (kind === 'add') return `${number === null ? 'una entrada nueva' : `la entrada ${number}`} en ${place}`;
  if (kind === 'move') return `mover una entrada a ${place}${number === null ? '' : `, donde será la ${number}`}`;
  const entry = `${number === null ? 'una entrada' : `la entrada ${number}`} de ${place}`;
  return kind === 'update' ? `un cambio en ${entry}` : `quitar ${entry}`;
}

/** What the status comment of an issue says. Values are Markdown already: code, links, `#7`. */
export const STATUS: Texts['status'] = {
  proposed: (change, pull) => `¡Gracias! Ya está propuesto en ${pull}: ${whatOf(change)}.`,
  next: 'Ahora falta que lo revise quien mantiene la lista. Si quieres cambiar algo, edita este issue: el pull request se actualiza solo.',
  peoplesWording:
    'Alguien ha retocado la entrada en el pull request. Se queda como está ahí, y editar este issue ya no la cambia.',
  revision: (revision) => `Revisión ${revision}: las aprobaciones anteriores al último cambio ya no cuentan.`,

  preview: (change) => `Vista previa: ${whatOf(change)}.`,
  previewNext: 'Para proponerlo, comenta `/accession add`.',

  ready: (change) =>
    `¡Gracias! No falta nada: ahora decide quien mantiene la lista. Lo que se propondría es ${whatOf(change)}:`,
  readyNext: 'Si quieres cambiar algo, edita este issue: lo que ves aquí se actualiza solo.',
  readyForMaintainers: (label) =>
    `Para quien mantiene la lista: comenta \`/accession approve\` o pon la etiqueta ${label} para que se proponga. ` +
    'Con `/accession decline <motivo>` se cierra este issue y se explica por qué.',
  readyOutdated: 'Hay una aprobación, pero es anterior a lo que este issue pide ahora, así que no cuenta.',

  declined: (by, hasReason) => `Gracias por la propuesta. ${by} ha decidido no incluirla${hasReason ? ':' : '.'}`,
  declinedNext: 'Para quien mantiene la lista: con `/accession retry` se vuelve a revisar.',

  held: (by, pull) =>
    `En pausa a petición de ${by}${pull === null ? '' : `: #${pull} se queda como está`}. Para seguir, comenta \`/accession resume\`.`,
  vetoed: (pull) =>
    `#${pull} se cerró sin fusionarse, así que aquí ya no se propone nada más. Quien mantiene la lista puede hacer que se proponga de nuevo con el comentario \`/accession retry\`.`,
  leftBatch: (pull) => `Como este issue se cerró, ya no forma parte de #${pull}. Si lo reabres, se propone de nuevo.`,
  withdrawn: (pull) =>
    `Como este issue se cerró, también se ha cerrado #${pull}. Si reabres el issue, se reabre con él.`,
  handsOff: (pull) =>
    `En la rama de #${pull} alguien ha cambiado algo más que la entrada, así que ya no la toco. ` +
    'Puedes fusionarla tal cual, deshacer los demás cambios en la rama, o cerrar el pull request y comentar `/accession retry`.',
  takenBranch: (branch) =>
    `La rama ${branch} contiene algo más que esta entrada, así que no la toco. ` +
    'Puedes abrir tú un pull request con ella, o borrarla y comentar `/accession retry`.',
  limited: (open, isOwn) =>
    `¡Gracias! Ya ${isOwn ? 'tienes' : 'hay'} ${open} ${open === 1 ? 'propuesta abierta' : 'propuestas abiertas'}. Esta saldrá en cuanto ${open === 1 ? 'esa' : 'una de ellas'} se fusione o se cierre; no tienes que hacer nada.`,
  merged: (pull, entry) => `¡Gracias! #${pull} ya está fusionado.${entry === null ? '' : ` La entrada es ${entry}.`}`,
  mergedEntry: (number, url) => `[${number === null ? 'esta' : `la número ${number}`}](${url})`,

  waits: (who, pull) =>
    `${who} editó este issue cuando #${pull} ya estaba aprobado, así que falta que quien mantiene la lista acepte la edición. La lista quedaría así:`,
  waitsForMaintainers: (pull) =>
    `Para quien mantiene la lista: si quieres aceptarla, vuelve a aprobar #${pull} o comenta \`/accession approve\` aquí. Hasta entonces, #${pull} sigue tal como se aprobó.`,
  somebody: 'Alguien',

  patch: (change) => `¡Gracias! Ya está listo: ${whatOf(change)}.`,
  patchForMaintainers: (opened, areMany, isWhole) =>
    `Para quien mantiene la lista: ${opened} y ${areMany ? 'cambia cada línea que aparece en el parche' : 'pega ahí las líneas que llevan un signo más'}` +
    `${isWhole ? ', o aplica el parche con `git apply`' : ', y haz lo mismo con el resto'}. Cuando la entrada esté en la rama predeterminada, este issue se cerrará.`,
  patchOpen: (path, line, url) => `[abre ${path} en la línea ${line}](${url}#L${line})`,
  patchNext:
    'Si quieres cambiar algo, edita este issue: el parche se actualiza solo, igual que cuando cambia la lista.',
  patchTaken: (entry) => `¡Gracias! El artículo ya está en la lista: la entrada es ${entry}.`,

  toDo: (count, pull) => {
    const things = count === 1 ? 'Solo falta una cosa' : `Faltan ${count} cosas`;
    return pull === null ? `¡Gracias! ${things}:` : `#${pull} está a la espera. ${things}:`;
  },
  nothingToDo: (pull) => (pull === null ? '¡Gracias!' : `#${pull} está a la espera.`),
  forMaintainers: 'Para quien mantiene la lista:',
  editHint: 'Para cambiar tus respuestas, edita este issue (**Edit**, en su menú). Lo vuelvo a revisar enseguida.',
  orEditHint: 'También puedes editar este issue (**Edit**, en su menú). Lo vuelvo a revisar enseguida.',
  example: 'Por ejemplo:',
  seePull: (pull) => `Mira #${pull}.`,
  showEntry: (url) => `[Ver la entrada](${url})`,
  newSection:
    '¡Gracias! La lista aún no tiene esa sección, así que primero decide quien la mantiene. Para quien mantiene la lista:',
  brokenList:
    '¡Gracias! Tu issue está bien: lo que hay que arreglar antes de proponer nada es la lista o su configuración. Para quien mantiene la lista:',
  brokenConfig:
    '¡Gracias! Tu issue está bien, pero la configuración de esta lista no se puede leer y por ahora no se puede proponer nada. Para quien mantiene la lista:',
  lookAgain: 'Lo vuelvo a revisar en cuanto cambie este issue o la rama predeterminada.',
  understood: 'Esto es lo que he entendido:',
  foundPapers: 'Estos son los artículos que he encontrado:',
  openForm: (url) => `[Abre el formulario](${url}): ahí se pregunta todo lo que hace falta.`,
  openFilledForm: (url, choices) =>
    `${[`[Abre el formulario con estos datos](${url})`, ...choices.map(([value, label]) => `elige ${value} en ${label}`)].join(', ')} y cierra este issue.`,
  openFormFor: (name, url, choices) =>
    `${name}: [abre el formulario con sus datos](${url})${choices.map((value) => ` y elige ${value}`).join('')}`,
  tooMuch:
    '¡Gracias! Leer este issue junto con la lista lleva más tiempo del que hay para un issue, así que no se ha propuesto nada.',
  tooMuchNext:
    '¿Hay algo en el issue que no tenga que ver con el artículo? Quítalo y lo vuelvo a intentar. Para quien mantiene la lista: si pasa de un megabyte, es mejor repartirla en varios archivos.',
};
