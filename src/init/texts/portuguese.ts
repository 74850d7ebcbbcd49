import { type FormTexts, withoutTitle } from '../form-texts.ts';

/** Portuguese, as in Brazil. */
export const PORTUGUESE: FormTexts = {
  add: {
    name: 'Adicionar um artigo',
    description: 'Peça a inclusão de um artigo nesta lista. O pull request é aberto automaticamente.',
    introduction: 'Um artigo por issue. O que ficar em branco não aparece na entrada.',
  },
  update: {
    name: 'Atualizar um artigo',
    description: 'Peça a alteração de uma entrada desta lista. O pull request é aberto automaticamente.',
    introduction:
      'Diga qual é a entrada e preencha só o que deve mudar; o resto fica como está. Escreva “nenhum” onde um valor deve ser removido.',
  },
  remove: {
    name: 'Remover um artigo',
    description: 'Peça a remoção de uma entrada desta lista. O pull request é aberto automaticamente.',
    introduction: 'Diga qual é a entrada e por que ela deve ser removida.',
  },
  entry: { label: 'Entrada', description: 'O número, um dos links ou o título dela.' },
  entrySection: {
    label: 'Seção da entrada',
    description: 'Só é necessária se não der para saber qual é a entrada sem ela.',
  },
  moveTo: { label: 'Mover para a seção', description: 'Só se a entrada estiver na seção errada.' },
  notes: { label: 'Notas para quem mantém a lista', description: 'Não fazem parte da entrada.' },
  why: { label: 'Motivo da remoção' },
  renew: (_, label, joined) => ({
    label: `${label} (novo valor)`,
    ...(joined && { description: 'Escreva todos os valores, separados por vírgulas.' }),
  }),
  fields: new Map([
    ['section', { label: 'Seção', description: 'Em que parte da lista o artigo deve ficar?' }],
    ['title', { label: 'Título do artigo', description: 'O título completo, como está no artigo.' }],
    [
      'paper',
      {
        label: 'Link do artigo',
        description: 'arXiv, OpenReview, um DOI ou a página da editora.',
        placeholder: 'https://arxiv.org/abs/…',
      },
    ],
    ['authors', { label: 'Autores', description: 'Escritos como nesta lista.' }],
    [
      'venue',
      {
        label: 'Conferência ou revista',
        description: 'Onde foi publicado, sem o ano; arXiv se ainda não foi publicado.',
      },
    ],
    ['year', { label: 'Ano' }],
    ['date', { label: 'Data', description: 'Quando saiu.' }],
    ['pdf', { label: 'Link do PDF' }],
    ['code', { label: 'Link do código' }],
    ['project', { label: 'Página do projeto' }],
    ['video', { label: 'Vídeo' }],
    ['slides', { label: 'Slides' }],
    ['name', { label: 'Nome do método', description: 'O nome curto do método.' }],
    ['tasks', { label: 'Tarefas', description: 'Separadas por vírgulas.' }],
    ['technique', { label: 'Técnica' }],
    ['keywords', { label: 'Palavras-chave', description: 'Separadas por vírgulas.' }],
    ['affiliation', { label: 'Afiliação', description: 'Onde os autores trabalham.' }],
    ['image', { label: 'Imagem', description: 'O endereço de uma imagem.' }],
    ['description', { label: 'Descrição', description: 'Uma ou duas frases.' }],
  ]),
  example: (value) => `Por exemplo: ${value}`,
  examples: (values) => `Por exemplo: ${values.join(', ')}; outros também valem.`,
  other: (id) => ({ label: id.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()) }),
  lookedUp: (texts) =>
    withoutTitle(
      texts,
      'Um artigo por issue. Bastam a seção e o link: os outros dados são buscados automaticamente, e o que você escrever tem prioridade.',
      'O título completo, como está no artigo. Em branco, ele é buscado automaticamente.',
    ),
};
