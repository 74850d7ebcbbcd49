import type { Texts } from '../english.ts';

/** What the pull requests say by which the list and its form are kept in order. */
export const UPKEEP: Texts['upkeep'] = {
  numbering: {
    title: 'Numerar la lista sin repeticiones',
    why: 'Se fusionaron dos pull requests con el mismo número antes de que se pudiera rehacer el segundo. Con este cambio, cada entrada tiene su propio número:',
    farewell: 'Ya no hace falta: en la lista no se repite ningún número.',
  },
  form: {
    title: 'Ofrecer en el formulario las secciones de la lista',
    why: 'Las secciones de la lista han cambiado. Con este cambio, el formulario ofrece las mismas:',
    next: 'Si el formulario ya está bien como está, cierra este pull request: solo se volverá a proponer cuando cambien las secciones.',
    farewell: 'Ya no hace falta: el formulario ofrece las secciones de la lista.',
  },
  review: {
    greeting: (remarks, left) =>
      `¡Gracias! He comparado las entradas nuevas con el resto de la lista: ${remarks === 1 ? 'una observación' : `${remarks} observaciones`}.${
        left > 0
          ? ` ${left === 1 ? 'Queda 1 más' : `Quedan ${left} más`}: en la terminal, \`accession check\` las encuentra todas.`
          : ''
      }`,
    once: 'Reviso cada pull request una sola vez: a partir de aquí deciden las personas.',
    canCommit: 'Las sugerencias se pueden aplicar con un clic.',
  },
};
