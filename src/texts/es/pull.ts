import type { SlotRule } from '../../slot/find-slot.ts';
import type { Texts } from '../english.ts';

/** Where a rule puts an entry, in a sentence that begins with “La entrada está colocada”; `null` where there is nothing to say. */
const RULES: Readonly<Record<SlotRule, string | null>> = {
  given: null,
  first: null,
  configuration: 'donde pide la configuración',
  history: 'en el extremo por el que crece esta sección',
  numbers: 'donde sigue la numeración',
  title: 'por título',
  author: 'por autor',
  date: 'por fecha',
  venue: 'por lugar de publicación',
  arxiv: 'por número de arXiv',
  group: 'junto a las demás de su grupo',
  end: 'en el extremo por el que parece crecer esta sección, ya que sus entradas no siguen ningún orden claro',
};

/** What a pull request says, to whoever reviews it. Values are Markdown already, but for titles of papers. */
export const PULL: Texts['pull'] = {
  title: ({ kind }, paper) =>
    `${{ add: 'Añadir', update: 'Actualizar', remove: 'Quitar', move: 'Mover' }[kind]} “${paper}”`,
  batchTitle: (count, areNew) => (areNew ? `Añadir ${count} artículos` : `Cambiar ${count} entradas`),
  batch: (count) =>
    count === 1
      ? 'Un cambio, de un issue y en un commit propio. ¡Gracias a quien lo pidió!'
      : `${count} cambios, cada uno de un issue y en un commit propio. ¡Gracias a quienes los pidieron!`,
  batchNext:
    'Para quienes mantienen la lista: para dejar uno fuera, comenta `/accession hold` o `/accession decline <motivo>` en su issue; los demás se quedan. Se fusione como se fusione, se cierran todos los issues. Una vez aprobado, no entra nada nuevo.',
  batchTouched:
    'Alguien ha hecho un commit en esta rama, así que se queda como está: ya no sigue a sus issues ni a la lista. Al fusionarla se cierran todos sus issues.',
  batchEmpty: 'Cerrado: ya no queda nada que proponer.',
  change: ({ kind, number, place }) => {
    if (kind === 'add') return `Añade ${number === null ? 'una entrada nueva' : `la entrada ${number}`} a ${place}.`;
    if (kind === 'move')
      return `Mueve una entrada a ${place}${number === null ? '' : `, donde pasa a ser la ${number}`}.`;
    const entry = number === null ? 'una entrada' : `la entrada ${number}`;
    return `${kind === 'update' ? 'Cambia' : 'Quita'} ${entry} de ${place}.`;
  },
  placed: (rule, right, of) => {
    const words = RULES[rule];
    if (words === null) return null;
    if (of === 0) return `La entrada está colocada ${words}.`;
    return rule === 'history'
      ? `La entrada está colocada ${words}: por ahí entraron ${right} de las últimas ${of}.`
      : `La entrada está colocada ${words}, como ${right} de las ${of} que la rodean.`;
  },
  confirmed: 'En el issue se ha confirmado que se quiere de todos modos, a pesar de esto:',
  notes: 'Échale también un vistazo a esto:',
  revision: (revision) =>
    `Revisión ${revision}: la entrada ha cambiado desde que se abrió este pull request. Las aprobaciones anteriores ya no cuentan.`,
  peoplesWording:
    'El texto es el de un commit de esta rama y se respeta; solo el número y el lugar se ajustan a la lista.',
  squash: 'En esta rama hay commits hechos a mano: al fusionar, usa **Squash and merge**, por favor.',
  moreLines: (lines) =>
    `${lines === 1 ? 'Queda 1 línea más' : `Quedan ${lines} líneas más`}, que se pueden ver en el pull request.`,
  morePatchLines: (lines) =>
    `${lines === 1 ? 'Falta 1 línea' : `Faltan ${lines} líneas`} del parche: en un comentario de GitHub no cabe más.`,

  held: (why, issue) => `**En pausa; no lo fusiones todavía:** ${why} Los detalles están en #${issue}.`,
  heldFor: {
    list: 'antes hay que arreglar la lista.',
    config: 'no se puede leer la configuración de esta lista.',
    issue: 'el issue ya no se puede convertir en una entrada.',
    preview: 'solo se pidió una vista previa.',
    approval: 'antes tiene que aprobarlo quien mantiene la lista.',
    handsOff: 'en esta rama se ha cambiado algo más que la entrada.',
  },
  heldBy: (login) => `así lo pidió ${login}.`,
  waits: (who, issue) =>
    `**Hay una edición por aceptar:** ${who} editó #${issue} cuando esto ya estaba aprobado. Si lo fusionas ahora, entra lo que se aprobó; con la edición, la lista quedaría así:`,
  waitsNext: (issue) =>
    `Para aceptarla, vuelve a aprobar este pull request o comenta \`/accession approve\` en #${issue}.`,
  waitsTold: (who, issue, isAutoMerged) =>
    `${who} editó #${issue} cuando esto ya estaba aprobado. La edición queda a la espera: este pull request sigue como estaba${isAutoMerged ? ', y GitHub ya no lo fusionará por su cuenta' : ''}. Para aceptar la edición, vuelve a aprobarlo o comenta \`/accession approve\` en #${issue}.`,
  withdrawn: (issue) => `Retirado porque se cerró #${issue}. Si se reabre el issue, este pull request vuelve.`,
  joined: (issue) => `Cerrado porque #${issue} pasa a un pull request conjunto con otros issues.`,
  orphan: 'Retirado porque ya no existe el issue que lo pedía.',
  declined: (by, issue, hasReason) => `${by} lo rechazó en #${issue}${hasReason ? ':' : '.'}`,
};
