import type { Texts } from '../english.ts';
import { namesIn } from '../names-in.ts';

const OR = new Intl.ListFormat('pt-BR', { type: 'disjunction' });

/** Names to choose from, with the words before them; nothing where there are none. */
function naming(before: string, expected: string): string {
  const names = namesIn(expected);
  return names.length === 0 ? '' : `${before}${OR.format(names)}`;
}

/** A place in a file, e.g. `line 3, column 1`. */
const placed = (at: string): string => at.replace('line', 'linha').replace('column', 'coluna');

/** Which entries may be meant, e.g. `number 2 in “Naps”, “Dreams”`. */
const entriesIn = (expected: string): string =>
  expected.replace(
    /(?:number (\d{1,6}) in )?(“[^“”]*”)/g,
    (_, number, name) => `${number ? `a ${number}` : 'uma'} de ${name}`,
  );

/** Where a template or a hand is needed. */
const DESCRIBE = 'Descreva como é uma entrada na chave “entry” de .github/accession.yml, ou faça esta mudança à mão.';

/** The words of all problems, by code. */
export const PROBLEMS: Texts['problems'] = {
  'missing-field': ({ field }) => ({
    message: `“${field}” está em branco.`,
    fix: `Edite a issue e preencha “${field}”.`,
  }),
  'new-section': ({ value }) => ({
    message: `Foi pedida uma seção que a lista não tem: “${value}”.`,
    fix: 'Comente “/accession section new” e este nome para criá-la com a entrada, ou edite a issue e escolha uma que exista.',
  }),
  'unclear-section': ({ value }) => ({
    message: `A lista não mostra com certeza onde nem como ficaria a nova seção “${value}”.`,
    fix: 'Escreva o título na lista: esta issue segue então com ele.',
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `Esta lista não tem nenhuma seção “${value}”.`,
    fix: `Edite a issue e escolha uma que exista${naming(', como ', expected)}.`,
  }),
  'unknown-style': () => ({
    message: 'As entradas da lista não deixam claro como são escritas.',
    fix: 'Descreva como é uma entrada na chave “entry” de .github/accession.yml.',
  }),
  'empty-list': () => ({
    message: 'A lista não tem seções: é preciso pelo menos um título de seção para colocar os artigos embaixo.',
    fix: 'Escreva um título de seção na lista e, embaixo dele, uma primeira entrada.',
  }),
  'ambiguous-section': ({ value, expected }) => ({
    message: `Há várias seções chamadas “${value}”.`,
    fix: `Edite a issue e diga qual é${naming(': ', expected)}.`,
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `“${value}” se divide em partes, e é nelas que os artigos ficam.`,
    fix: `Edite a issue e escolha uma dessas partes${naming(': ', expected)}.`,
  }),
  'generated-list': ({ value }) => ({
    message: `“${value}” indica que um programa escreve esta lista, e eu só mudo listas escritas por pessoas.`,
    fix: 'Coloque na chave “list” de .github/accession.yml o arquivo a partir do qual a lista é gerada.',
  }),
  'conflict-markers': ({ value }) => ({
    message: `Sobraram na lista marcas de um merge inacabado (${placed(value)}).`,
    fix: 'Resolva o conflito na lista e faça um commit.',
  }),
  'hidden-list': ({ value }) => ({
    message: `Há linhas que parecem entradas, mas o GitHub não as mostra como uma lista (${placed(value).replace('of the list', 'da lista')}).`,
    fix: 'Corrija os espaços antes e depois dos marcadores dessas linhas, ou deixe uma linha em branco acima delas.',
  }),
  'deep-list': () => ({
    message: 'A lista tem citações, listas ou tags aninhadas tão fundo que não dá para ler.',
    fix: 'Separe as que estão mais no fundo, ou feche as tags que ficaram abertas.',
  }),
  'reference-links': ({ value }) => ({
    message: `Em “${value}”, os links das entradas são referências, e o endereço precisa estar na própria entrada.`,
    fix: 'Escreva o endereço de cada link logo depois do texto, ou descreva uma entrada na chave “entry” de .github/accession.yml.',
  }),
  'unsafe-edit': ({ value }) => ({
    message: `Não consegui fazer a mudança sem mexer em mais alguma coisa da lista (“${value}”).`,
    fix: DESCRIBE,
  }),
  'foreign-words': ({ value }) => ({
    message: `A nova entrada teria “${value}”, que ninguém informou e que as entradas próximas não têm em comum.`,
    fix: DESCRIBE,
  }),
  'title-left-out': ({ field, value, expected }) => ({
    message: `A nova entrada não teria “${value}” (“${field}”) no lugar em que as entradas próximas têm${naming(': ficaria ', expected)}.`,
    fix: DESCRIBE,
  }),
  'no-list': ({ value }) => ({
    message: `A lista deveria estar em “${value}”, mas não há um arquivo Markdown ali.`,
    fix: 'Indique o arquivo da lista na chave “list” de .github/accession.yml.',
  }),
  'bad-template': ({ value }) => ({
    message: `O modelo da entrada tem algo que não dá para entender: “${value}”.`,
    fix: 'Corrija a chave “entry” da configuração.',
  }),
  'not-plain': ({ field, value }) => ({
    message: `“${value}”, em “${field}”, viraria um link ou outra formatação na lista.`,
    fix: `Edite a issue e escreva “${field}” em texto simples, sem endereços nem formatação.`,
  }),
  'not-writable': ({ value }) => ({
    message: `“${value}” não ficaria como uma única entrada da lista.`,
    fix: 'Edite a issue e escreva esse campo em texto simples.',
  }),
  'bad-config': ({ value, at, suggestion }) => ({
    message: `Na configuração, “${value}” não é válido${at ? ` (${placed(at)})` : ''}.`,
    fix: `${suggestion ? `Você quis dizer “${suggestion}”? ` : ''}Corrija .github/accession.yml no branch padrão.`,
  }),
  'too-long': ({ field, value }) => ({
    message: `O que está em “${field}” é longo demais: “${value}”.`,
    fix: `Edite a issue e encurte “${field}”.`,
  }),
  'invalid-link': ({ field, value }) => ({
    message: `“${value}”, em “${field}”, não serve como link.`,
    fix: `Edite a issue e cole em “${field}” o endereço que aparece no seu navegador.`,
  }),
  'invalid-year': ({ field, value }) => ({
    message: `“${value}”, em “${field}”, não é um ano válido.`,
    fix: `Edite a issue e escreva “${field}” com quatro dígitos, por exemplo 2024.`,
  }),
  'two-years': ({ field, value }) => ({
    message: `“${value}”, em “${field}”, não é o ano que aparece junto do local de publicação.`,
    fix: `Edite a issue e corrija o que estiver errado, ou deixe “${field}” em branco.`,
  }),
  'two-answers': ({ field, value }) => ({
    message: `“${value}”, em “${field}”, não combina com outra das respostas.`,
    fix: 'Edite a issue e corrija a que estiver errada.',
  }),
  'other-title': ({ field, value, expected }) => ({
    message: `“${value}”, em “${field}”, não é o título do artigo do link${naming(': o dele é ', expected)}.`,
    fix: 'Edite a issue e corrija o título ou o link; se você deixar o título em branco, uso o do link. Se os dois estiverem certos, comente “/accession add”.',
  }),
  'withdrawn-paper': ({ value }) => ({
    message: `“${value}” consta como retirado ou retratado.`,
    fix: 'Feche esta issue. Se mesmo assim o artigo deve estar na lista, comente “/accession add”.',
  }),
  'required-here': ({ field }) => ({
    message: `“${field}” está em branco, e nesta lista é obrigatório.`,
    fix: `Edite a issue e preencha “${field}”.`,
  }),
  'one-of-missing': ({ expected }) => ({
    message: `Esta lista pede pelo menos uma resposta${naming(' em ', expected)}, e não há nenhuma.`,
    fix: 'Edite a issue e preencha uma delas.',
  }),
  'year-out-of-range': ({ field, value }) => ({
    message: `“${value}”, em “${field}”, está fora dos anos que esta lista cobre.`,
    fix: `Se for engano, edite a issue e corrija “${field}”; se não for, feche a issue.`,
  }),
  'host-not-allowed': ({ field, value, expected }) => ({
    message: `“${value}”, em “${field}”, leva a um site que esta lista não aceita${naming('; ela só aceita ', expected)}.`,
    fix: `Edite a issue e coloque em “${field}” um link que a lista aceite.`,
  }),
  'pattern-not-met': ({ field, value, expected }) => ({
    message: `“${value}”, em “${field}”, não tem o formato que esta lista pede${naming(': ', expected)}.`,
    fix: `Edite a issue e escreva “${field}” nesse formato.`,
  }),
  'box-not-ticked': ({ value }) => ({
    message: `A caixa “${value}” não está marcada, e sem ela esta lista não aceita nenhum artigo.`,
    fix: 'Se for verdade, marque a caixa, ou edite a issue e coloque “- [x]” na frente dessas palavras.',
  }),
  'rule-not-asked': ({ value }) => ({
    message: `Há uma regra sobre “${value}”, mas o formulário não pergunta isso.`,
    fix: 'Adicione a pergunta ao formulário, ou tire a regra da chave “rules” de .github/accession.yml.',
  }),
  'repeated-field': ({ field }) => ({
    message: `Há duas respostas para “${field}”.`,
    fix: `Edite a issue e deixe uma só resposta em “${field}”.`,
  }),
  'several-papers': ({ value }) => ({
    message: `Esta issue fala de ${value.replace('or more', 'ou mais')} artigos, e cada issue adiciona um.`,
    fix: 'Abra uma issue para cada artigo.',
  }),
  'already-listed': ({ value }) => ({
    message: `“${value}” já está nesta seção.`,
    fix: 'Se a entrada precisa mudar, peça que ela seja atualizada. Se for outro artigo, quem mantém a lista pode comentar “/accession add anyway”.',
  }),
  'listed-elsewhere': ({ value }) => ({
    message: `“${value}” já está em outra seção.`,
    fix: 'Se deve ficar nas duas, comente “/accession add”.',
  }),
  'similar-title': ({ value }) => ({
    message: `“${value}” se parece muito com um artigo que já está na lista.`,
    fix: 'Se for outro artigo, comente “/accession add”. Se for o mesmo, feche esta issue.',
  }),
  'already-proposed': ({ value }) => ({
    message: `“${value}” já está proposto.`,
    fix: 'Você não precisa fazer nada: se esse pull request não for adiante, esta issue assume o lugar dele. Se for outro artigo, quem mantém a lista pode comentar “/accession add anyway”.',
  }),
  'turned-down': ({ value }) => ({
    message: `“${value}” já foi recusado antes.`,
    fix: 'Se há um motivo para reconsiderar, conte aqui: quem mantém a lista pode fazer com que seja proposto com o comentário “/accession add anyway”.',
  }),
  'unknown-entry': ({ value }) => ({
    message: `A lista não tem nenhuma entrada “${value}”.`,
    fix: 'Edite a issue e informe o número, um link ou o título da entrada tal como está na lista.',
  }),
  'several-entries': ({ value, expected }) => ({
    message: `“${value}” pode se referir a várias entradas: ${entriesIn(expected)}.`,
    fix: 'Edite a issue e informe também a seção da entrada, ou um dos links dela.',
  }),
  'not-shown': ({ field, value }) => ({
    message: `As entradas desta lista não têm lugar para “${field}” (“${value}”).`,
    fix: `Edite a issue e deixe “${field}” em branco.`,
  }),
  'not-removable': ({ field, value }) => ({
    message: `Não dá para tirar “${value}” (“${field}”): as entradas desta lista sempre têm isso.`,
    fix: `Edite a issue e dê outro valor a “${field}”, ou deixe a resposta em branco.`,
  }),
  'not-movable': ({ value }) => ({
    message: `As entradas dessa seção não têm lugar para tudo o que “${value}” diz.`,
    fix: 'Edite a issue e escolha outra seção, ou peça a quem mantém a lista que mova a entrada à mão.',
  }),
  'other-file': ({ value }) => ({
    message: `“${value}” está em outro arquivo, e uma entrada só se move dentro do seu.`,
    fix: 'Edite a issue e escolha uma seção do mesmo arquivo, ou peça a remoção da entrada e envie-a de novo.',
  }),
  'nothing-to-change': ({ value }) => ({
    message: `A entrada “${value}” já diz tudo isso.`,
    fix: 'Edite a issue e diga o que deve mudar, ou feche a issue se a entrada já estiver certa.',
  }),
  'invalid-form': ({ value }) => ({
    message: `Não dá para ler o formulário: “${value}”.`,
    fix: 'Corrija o formulário em `.github/ISSUE_TEMPLATE`.',
  }),
};
