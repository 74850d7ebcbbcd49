import { readFileSync } from 'node:fs';
import { buildSchema, coerceInputValue, type GraphQLSchema, parse, typeFromAST, validate, visit } from 'graphql';

/** GitHub's own schema: https://docs.github.com/en/graphql/overview/public-schema */
const PATH = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

let schema: GraphQLSchema | undefined;
const known = new Map<string, readonly string[]>();

/** What is wrong with a query and its variables by GitHub's own schema; none where GitHub takes it. */
export function findQueryFaults(query: string, variables: Readonly<Record<string, unknown>>): readonly string[] {
  schema ??= buildSchema(readFileSync(PATH, 'utf8'), { assumeValidSDL: true, noLocation: true });
  const github = schema;
  const document = parse(query);
  const faults = known.get(query) ?? validate(github, document).map(({ message }) => message);
  known.set(query, faults);
  const wrong: string[] = [];
  visit(document, {
    VariableDefinition({ variable: { name }, type: node }) {
      const type = typeFromAST(github, node as never);
      if (!type) return;
      coerceInputValue(variables[name.value], type as never, (path, _, { message }) =>
        wrong.push(`$${name.value}.${path.join('.')}: ${message}`),
      );
    },
  });
  return [...faults, ...wrong];
}
