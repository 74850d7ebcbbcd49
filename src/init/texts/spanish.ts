import { type FormTexts, withoutTitle } from '../form-texts.ts';

/** Spanish. */
export const SPANISH: FormTexts = {
  add: {
    name: 'Añadir un artículo',
    description: 'Pide que se añada un artículo a esta lista. El pull request se abre solo.',
    introduction: 'Un artículo por issue. Lo que dejes en blanco no aparecerá en la entrada.',
  },
  update: {
    name: 'Actualizar un artículo',
    description: 'Pide que se cambie una entrada de esta lista. El pull request se abre solo.',
    introduction:
      'Di de qué entrada se trata y completa solo lo que tenga que cambiar; lo demás se queda como está. Escribe “ninguno” donde haya que quitar un valor.',
  },
  remove: {
    name: 'Quitar un artículo',
    description: 'Pide que se quite una entrada de esta lista. El pull request se abre solo.',
    introduction: 'Di de qué entrada se trata y por qué hay que quitarla.',
  },
  entry: { label: 'Entrada', description: 'Su número, uno de sus enlaces o su título.' },
  entrySection: {
    label: 'Sección de la entrada',
    description: 'Solo hace falta si sin ella no se sabe de qué entrada se trata.',
  },
  moveTo: { label: 'Mover a la sección', description: 'Solo si la entrada está en una sección equivocada.' },
  notes: { label: 'Notas para quien mantiene la lista', description: 'No forman parte de la entrada.' },
  why: { label: 'Motivo para quitarla' },
  renew: (_, label, joined) => ({
    label: `${label} (valor nuevo)`,
    ...(joined && { description: 'Escribe todos los valores, separados por comas.' }),
  }),
  fields: new Map([
    ['section', { label: 'Sección', description: '¿En qué parte de la lista va el artículo?' }],
    ['title', { label: 'Título del artículo', description: 'El título completo, tal como figura en el artículo.' }],
    [
      'paper',
      {
        label: 'Enlace al artículo',
        description: 'arXiv, OpenReview, un DOI o la página de la editorial.',
        placeholder: 'https://arxiv.org/abs/…',
      },
    ],
    ['authors', { label: 'Autores', description: 'Escritos como en esta lista.' }],
    [
      'venue',
      {
        label: 'Congreso o revista',
        description: 'Dónde se publicó, sin el año; arXiv si todavía no se ha publicado.',
      },
    ],
    ['year', { label: 'Año' }],
    ['date', { label: 'Fecha', description: 'Cuándo apareció.' }],
    ['pdf', { label: 'Enlace al PDF' }],
    ['code', { label: 'Enlace al código' }],
    ['project', { label: 'Página del proyecto' }],
    ['video', { label: 'Video' }],
    ['slides', { label: 'Diapositivas' }],
    ['name', { label: 'Nombre del método', description: 'El nombre corto del método.' }],
    ['tasks', { label: 'Tareas', description: 'Separadas por comas.' }],
    ['technique', { label: 'Técnica' }],
    ['keywords', { label: 'Palabras clave', description: 'Separadas por comas.' }],
    ['affiliation', { label: 'Afiliación', description: 'Dónde trabajan los autores.' }],
    ['image', { label: 'Imagen', description: 'La dirección de una imagen.' }],
    ['description', { label: 'Descripción', description: 'Una o dos frases.' }],
  ]),
  example: (value) => `Por ejemplo: ${value}`,
  examples: (values) => `Por ejemplo: ${values.join(', ')}; también se admiten otros.`,
  other: (id) => ({ label: id.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()) }),
  lookedUp: (texts) =>
    withoutTitle(
      texts,
      'Un artículo por issue. Bastan la sección y el enlace: los demás datos se buscan solos, y lo que escribas tiene preferencia.',
      'El título completo, tal como figura en el artículo. Si lo dejas en blanco, se busca solo.',
    ),
};
