import { quote } from '../../problems.ts';
import type { ReminderWords } from '../../reminder.ts';

/** The sentences of all reminders, by code. */
export const REMINDERS: ReminderWords = {
  'no-place': ({ values }) => `En las entradas de esta lista no hay sitio para: ${all(values)}.`,
  'names-turned': ({ typed }) =>
    `El nombre y el apellido de los autores van en el orden de las entradas cercanas; se escribieron así: ${quote(typed)}.`,
  'authors-cleaned': () => 'Se quitaron las afiliaciones y direcciones que acompañaban a los autores.',
  'unknown-latex': ({ value }) => `${quote(value)} parece LaTeX desconocido; queda como se escribió.`,
  capitals: () => 'El título está en mayúsculas, como se escribió.',
  'title-parted': ({ value, labels }) =>
    labels.length === 0
      ? `${quote(value)} se quitó del título.`
      : `${quote(value)} se sacó del título y se puso en ${all(labels)}.`,
  'not-asked': ({ label }) => `El formulario no pregunta por ${quote(label)}; lo que se escribió ahí no se incluye.`,
  'answer-cut': ({ label }) =>
    `De la respuesta a ${quote(label)} solo cuenta la primera línea; lo que sigue no se incluye.`,
  ticked: ({ labels }) => `Casillas marcadas en el issue: ${all(labels)}`,
  'from-issue': ({ text }) => `Del issue: “${text}”`,
  moved: ({ section, number }) =>
    `Antes estaba en ${quote(section)}${number === null ? '' : `, con el número ${number}`}.`,
  'value-kept': ({ label }) =>
    `En ${quote(label)} se respondió que no hay nada, pero lo que dice la entrada se queda como está.`,
  'value-cleared': ({ label, value }) =>
    `En ${quote(label)} se respondió que no hay nada, así que se quita ${quote(value)}.`,
  'numbers-broken': () => 'La numeración de esta lista ya tenía un hueco o un número repetido; se dejó como está.',
  'template-misfit': ({ line, name }) =>
    `La plantilla “entry” no encaja con ${quote(name)}, en la línea ${line}; la entrada cuenta de todos modos.`,
  'template-misfit-elsewhere': ({ entries }) =>
    `Lo mismo ocurre con ${entries} ${entries === 1 ? 'entrada' : 'entradas'} más de esta sección.`,
  cited: ({ line, number, now }) =>
    now === null
      ? `La línea ${line} cita el número ${number}, que ya no existe.`
      : `La línea ${line} cita el número ${number}, que ahora es el ${now}.`,
  'cited-elsewhere': ({ places }) => `Lo mismo ocurre en ${places} ${places === 1 ? 'sitio' : 'sitios'} más.`,
  counted: ({ line, said, now }) =>
    `La línea ${line} dice que hay ${said} ${said === 1 ? 'artículo' : 'artículos'}; ${now > said ? 'con este' : 'sin este'} hay ${now}.`,
  'counted-elsewhere': ({ lines }) => `Lo mismo ocurre en ${lines} ${lines === 1 ? 'línea' : 'líneas'} más.`,
  'contents-line': ({ change }) =>
    `El índice de esta lista tiene una línea por cada artículo de esta sección; ${change === 'add' ? 'hay que añadir la de este' : 'hay que quitar la de este'}.`,
  'section-new': () => 'La sección es nueva.',
  'section-line': () => 'El índice de esta lista tiene una línea por sección; hay que añadir la de la sección nueva.',
  'not-shown-whole': ({ shown, bytes }) =>
    `GitHub muestra los primeros ${shown} bytes de un archivo y este tiene ${bytes}: el final no se ve en su página.`,
  'looked-up': ({ labels, source }) => `Se tomó de ${source}, por estar en blanco: ${all(labels)}.`,
  claimed: ({ label, value, source }) =>
    `${quote(value)} en ${quote(label)} es lo que dicen los autores en ${source}; no se encontró otra confirmación.`,
  silent: ({ sources }) => `No hubo respuesta de ${sources.join(' ni de ')}, así que ahí no se comprobó nada.`,
  'unknown-paper': ({ key }) =>
    `Ninguna de las fuentes consultadas conoce ${quote(key)}; un artículo nuevo puede tardar un día en aparecer.`,
  'title-differs': ({ label, value, source }) =>
    `En ${source} el artículo se llama ${quote(value)}; ${quote(label)} queda como se escribió.`,
  'authors-differ': ({ label, value, source }) =>
    `En ${source} el primer autor es ${quote(value)}; ${quote(label)} queda como se escribió.`,
  'value-differs': ({ label, typed, value, source }) =>
    `${quote(typed)} en ${quote(label)} queda como se escribió; en ${source} consta ${quote(value)}.`,
};

/** `“A”, “B”`. */
function all(values: readonly string[]): string {
  return values.map(quote).join(', ');
}
