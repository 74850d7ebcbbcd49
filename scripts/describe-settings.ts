import * as z from 'zod';
import { configJsonSchema } from '../src/config/json-schema.ts';

const nodeShape = z.object({
  type: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  get anyOf() {
    return z.array(nodeShape).optional();
  },
  get items() {
    return nodeShape.optional();
  },
  get properties() {
    return z.record(z.string(), nodeShape).optional();
  },
});
type Node = z.infer<typeof nodeShape>;

/** The keys of the configuration as a Markdown table, one row a key. */
export function describeSettings(): string {
  const rows = rowsOf('', nodeShape.parse(configJsonSchema()));
  return ['| Key | Value | Default | What it is for |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(prefix: string, { properties = {} }: Node): string[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const key = prefix + name;
    if (node.properties) return rowsOf(`${key}.`, node);
    const standard = node.default === undefined ? '' : `\`${node.default}\``;
    return [`| \`${key}\` | ${kindOf(node)} | ${standard} | ${node.description} |`];
  });
}

function kindOf({ type, enum: options, minimum, maximum, maxLength, anyOf, items }: Node): string {
  if (anyOf) return anyOf.map(kindOf).join(', or ');
  if (items) return 'several of them';
  if (options) return options.map((option) => `\`${option}\``).join(', ');
  if (type === 'integer') return `${minimum} to ${maximum}`;
  if (type === 'object') return 'values by field';
  if (type === 'boolean') return '`true`, `false`';
  return maxLength === undefined ? 'text' : `text, at most ${maxLength} characters`;
}
