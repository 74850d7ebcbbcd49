import type { Texts } from '../english.ts';
import { namesIn } from '../names-in.ts';

const OR = new Intl.ListFormat('es', { type: 'disjunction' });

/** Names to choose from, with the words before them; nothing where there are none. */
function naming(before: string, expected: string): string {
  const names = namesIn(expected);
  return names.length === 0 ? '' : `${before}${OR.format(names)}`;
}

/** A place in a file, e.g. `line 3, column 1`. */
const placed = (at: string): string => at.replace('line', 'línea').replace('column', 'columna');

/** Which entries may be meant, e.g. `number 2 in “Naps”, “Dreams”`. */
const entriesIn = (expected: string): string =>
  expected.replace(
    /(?:number (\d{1,6}) in )?(“[^“”]*”)/g,
    (_, number, name) => `${number ? `la ${number}` : 'una'} de ${name}`,
  );

/** Where a template or a hand is needed. */
const DESCRIBE = 'Describe cómo es una entrada en la clave “entry” de .github/accession.yml, o haz este cambio a mano.';

/** The words of all problems, by code. */
export const PROBLEMS: Texts['problems'] = {
  'missing-field': ({ field }) => ({
    message: `“${field}” está en blanco.`,
    fix: `Edita el issue y completa “${field}”.`,
  }),
  'new-section': ({ value }) => ({
    message: `Se pide una sección que la lista no tiene: “${value}”.`,
    fix: 'Comenta “/accession section new” y este nombre para crearla con la entrada, o edita el issue y elige una que exista.',
  }),
  'unclear-section': ({ value }) => ({
    message: `La lista no muestra con certeza dónde ni cómo iría la nueva sección “${value}”.`,
    fix: 'Escribe el título en la lista: este issue sigue entonces con él.',
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `Esta lista no tiene ninguna sección “${value}”.`,
    fix: `Edita el issue y elige una que exista${naming(', como ', expected)}.`,
  }),
  'unknown-style': () => ({
    message: 'Las entradas de la lista no dejan ver con claridad cómo se escriben.',
    fix: 'Describe cómo es una entrada en la clave “entry” de .github/accession.yml.',
  }),
  'empty-list': () => ({
    message: 'La lista no tiene secciones: hace falta al menos un encabezado bajo el que poner los artículos.',
    fix: 'Escribe un encabezado en la lista y, debajo, una primera entrada.',
  }),
  'ambiguous-section': ({ value, expected }) => ({
    message: `Hay varias secciones que se llaman “${value}”.`,
    fix: `Edita el issue y di cuál es${naming(': ', expected)}.`,
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `“${value}” tiene varias partes, y los artículos van en ellas.`,
    fix: `Edita el issue y elige una de esas partes${naming(': ', expected)}.`,
  }),
  'generated-list': ({ value }) => ({
    message: `“${value}” indica que esta lista la escribe un programa, y yo solo cambio listas que se escriben a mano.`,
    fix: 'Pon en la clave “list” de .github/accession.yml el archivo a partir del que se genera la lista.',
  }),
  'conflict-markers': ({ value }) => ({
    message: `En la lista quedan marcas de una fusión sin terminar (${placed(value)}).`,
    fix: 'Resuelve el conflicto en la lista y haz un commit.',
  }),
  'hidden-list': ({ value }) => ({
    message: `Hay líneas que parecen entradas, pero GitHub no las muestra como una lista (${placed(value).replace('of the list', 'de la lista')}).`,
    fix: 'Corrige los espacios que hay antes y después de las viñetas de esas líneas, o deja una línea en blanco encima.',
  }),
  'deep-list': () => ({
    message: 'La lista tiene citas, listas o etiquetas anidadas a demasiada profundidad para poder leerla.',
    fix: 'Separa las que están más adentro, o cierra las etiquetas que hayan quedado abiertas.',
  }),
  'reference-links': ({ value }) => ({
    message: `En “${value}” los enlaces de las entradas son referencias, y la dirección tiene que estar en la propia entrada.`,
    fix: 'Escribe la dirección de cada enlace justo detrás de su texto, o describe una entrada en la clave “entry” de .github/accession.yml.',
  }),
  'unsafe-edit': ({ value }) => ({
    message: `No he podido hacer el cambio sin tocar algo más de la lista (“${value}”).`,
    fix: DESCRIBE,
  }),
  'foreign-words': ({ value }) => ({
    message: `La entrada nueva llevaría “${value}”, que nadie ha indicado ni tienen en común las entradas cercanas.`,
    fix: DESCRIBE,
  }),
  'title-left-out': ({ field, value, expected }) => ({
    message: `La entrada nueva no llevaría “${value}” (“${field}”) donde lo llevan las entradas cercanas${naming(': quedaría ', expected)}.`,
    fix: DESCRIBE,
  }),
  'no-list': ({ value }) => ({
    message: `En “${value}” tendría que estar la lista, pero ahí no hay ningún archivo Markdown.`,
    fix: 'Indica el archivo de la lista en la clave “list” de .github/accession.yml.',
  }),
  'bad-template': ({ value }) => ({
    message: `La plantilla de la entrada tiene algo que no se entiende: “${value}”.`,
    fix: 'Corrige la clave “entry” de la configuración.',
  }),
  'not-plain': ({ field, value }) => ({
    message: `“${value}”, en “${field}”, se convertiría en un enlace o en otro formato dentro de la lista.`,
    fix: `Edita el issue y escribe “${field}” en texto sencillo, sin direcciones ni formato.`,
  }),
  'not-writable': ({ value }) => ({
    message: `“${value}” no quedaría como una sola entrada de la lista.`,
    fix: 'Edita el issue y escribe ese campo en texto sencillo.',
  }),
  'bad-config': ({ value, at, suggestion }) => ({
    message: `En la configuración, “${value}” no es válido${at ? ` (${placed(at)})` : ''}.`,
    fix: `${suggestion ? `¿Querías decir “${suggestion}”? ` : ''}Corrige .github/accession.yml en la rama predeterminada.`,
  }),
  'too-long': ({ field, value }) => ({
    message: `Lo que pone en “${field}” es demasiado largo: “${value}”.`,
    fix: `Edita el issue y acorta “${field}”.`,
  }),
  'invalid-link': ({ field, value }) => ({
    message: `“${value}”, en “${field}”, no se puede usar como enlace.`,
    fix: `Edita el issue y pega en “${field}” la dirección que muestra tu navegador.`,
  }),
  'invalid-year': ({ field, value }) => ({
    message: `“${value}”, en “${field}”, no es un año válido.`,
    fix: `Edita el issue y escribe “${field}” con cuatro cifras, por ejemplo 2024.`,
  }),
  'two-years': ({ field, value }) => ({
    message: `“${value}”, en “${field}”, no es el año que aparece junto al lugar de publicación.`,
    fix: `Edita el issue y corrige el que esté mal, o deja “${field}” en blanco.`,
  }),
  'two-answers': ({ field, value }) => ({
    message: `“${value}”, en “${field}”, no encaja con otra de las respuestas.`,
    fix: 'Edita el issue y corrige la que esté mal.',
  }),
  'other-title': ({ field, value, expected }) => ({
    message: `“${value}”, en “${field}”, no es el título del artículo al que lleva el enlace${naming(': ese es ', expected)}.`,
    fix: 'Edita el issue y corrige el título o el enlace; si dejas el título en blanco, uso el del enlace. Si los dos están bien, comenta “/accession add”.',
  }),
  'withdrawn-paper': ({ value }) => ({
    message: `“${value}” consta como retirado o retractado.`,
    fix: 'Cierra este issue. Si aun así el artículo debe estar en la lista, comenta “/accession add”.',
  }),
  'required-here': ({ field }) => ({
    message: `“${field}” está en blanco, y en esta lista es obligatorio.`,
    fix: `Edita el issue y completa “${field}”.`,
  }),
  'one-of-missing': ({ expected }) => ({
    message: `Esta lista pide al menos una respuesta${naming(' en ', expected)}, y no hay ninguna.`,
    fix: 'Edita el issue y completa una de ellas.',
  }),
  'year-out-of-range': ({ field, value }) => ({
    message: `“${value}”, en “${field}”, queda fuera de los años que abarca esta lista.`,
    fix: `Si es un error, edita el issue y corrige “${field}”; si no lo es, cierra el issue.`,
  }),
  'host-not-allowed': ({ field, value, expected }) => ({
    message: `“${value}”, en “${field}”, lleva a un sitio que esta lista no admite${naming('; solo admite ', expected)}.`,
    fix: `Edita el issue y pon en “${field}” un enlace que la lista admita.`,
  }),
  'pattern-not-met': ({ field, value, expected }) => ({
    message: `“${value}”, en “${field}”, no tiene la forma que pide esta lista${naming(': ', expected)}.`,
    fix: `Edita el issue y escribe “${field}” de esa forma.`,
  }),
  'box-not-ticked': ({ value }) => ({
    message: `La casilla “${value}” no está marcada, y sin ella esta lista no acepta ningún artículo.`,
    fix: 'Si es cierto, marca la casilla, o edita el issue y pon “- [x]” delante de esas palabras.',
  }),
  'rule-not-asked': ({ value }) => ({
    message: `Hay una regla sobre “${value}”, pero el formulario no lo pregunta.`,
    fix: 'Añade la pregunta al formulario, o quita la regla de la clave “rules” de .github/accession.yml.',
  }),
  'repeated-field': ({ field }) => ({
    message: `Hay dos respuestas para “${field}”.`,
    fix: `Edita el issue y deja una sola respuesta en “${field}”.`,
  }),
  'several-papers': ({ value }) => ({
    message: `Este issue habla de ${value.replace('or more', 'o más')} artículos, y con cada issue se añade uno.`,
    fix: 'Abre un issue para cada artículo.',
  }),
  'already-listed': ({ value }) => ({
    message: `“${value}” ya está en esta sección.`,
    fix: 'Si la entrada tiene que cambiar, pide que se actualice. Si es otro artículo, quien mantiene la lista puede comentar “/accession add anyway”.',
  }),
  'listed-elsewhere': ({ value }) => ({
    message: `“${value}” ya está en otra sección.`,
    fix: 'Si tiene que estar en las dos, comenta “/accession add”.',
  }),
  'similar-title': ({ value }) => ({
    message: `“${value}” se parece mucho a un artículo que ya está en la lista.`,
    fix: 'Si es otro artículo, comenta “/accession add”. Si es el mismo, cierra este issue.',
  }),
  'already-proposed': ({ value }) => ({
    message: `“${value}” ya está propuesto.`,
    fix: 'No tienes que hacer nada: si ese pull request no sale adelante, este issue toma el relevo. Si es otro artículo, quien mantiene la lista puede comentar “/accession add anyway”.',
  }),
  'turned-down': ({ value }) => ({
    message: `“${value}” ya se rechazó antes.`,
    fix: 'Si hay un motivo para volver a estudiarlo, cuéntalo aquí: quien mantiene la lista puede hacer que se proponga con el comentario “/accession add anyway”.',
  }),
  'unknown-entry': ({ value }) => ({
    message: `La lista no tiene ninguna entrada “${value}”.`,
    fix: 'Edita el issue e indica el número, un enlace o el título de la entrada tal como está en la lista.',
  }),
  'several-entries': ({ value, expected }) => ({
    message: `“${value}” puede referirse a varias entradas: ${entriesIn(expected)}.`,
    fix: 'Edita el issue e indica también la sección de la entrada, o uno de sus enlaces.',
  }),
  'not-shown': ({ field, value }) => ({
    message: `En las entradas de esta lista no hay sitio para “${field}” (“${value}”).`,
    fix: `Edita el issue y deja “${field}” en blanco.`,
  }),
  'not-removable': ({ field, value }) => ({
    message: `“${value}” (“${field}”) no se puede quitar: las entradas de esta lista lo llevan siempre.`,
    fix: `Edita el issue y da otro valor a “${field}”, o deja la respuesta en blanco.`,
  }),
  'not-movable': ({ value }) => ({
    message: `Las entradas de esa sección no tienen sitio para todo lo que dice “${value}”.`,
    fix: 'Edita el issue y elige otra sección, o pide a quien mantiene la lista que la mueva a mano.',
  }),
  'other-file': ({ value }) => ({
    message: `“${value}” está en otro archivo, y una entrada solo se mueve dentro del suyo.`,
    fix: 'Edita el issue y elige una sección del mismo archivo, o pide que se quite la entrada y envíala de nuevo.',
  }),
  'nothing-to-change': ({ value }) => ({
    message: `La entrada “${value}” ya dice todo eso.`,
    fix: 'Edita el issue y explica qué tiene que cambiar, o ciérralo si la entrada ya está bien.',
  }),
  'invalid-form': ({ value }) => ({
    message: `El formulario no se puede leer: “${value}”.`,
    fix: 'Corrige el formulario en `.github/ISSUE_TEMPLATE`.',
  }),
};
