import schemas from '@octokit/webhooks-schemas' with { type: 'json' };
import type { Ajv, ValidateFunction } from 'ajv';
import { withoutLeftOut } from './left-out.ts';
import { quickAjv } from './quick-ajv.ts';

const byEvent = new Map<string, Ajv>();

/** What differs between a webhook and GitHub's own description of it; places in lists are written `*`. */
export function findWebhookFaults(event: string, action: string | null, payload: unknown): readonly string[] {
  const ajv = byEvent.get(event) ?? quickAjv();
  if (!byEvent.has(event)) ajv.addSchema(withoutLeftOut(schemas, event) as object, 'github');
  byEvent.set(event, ajv);
  const name = action === null ? `${event}$event` : `${event}$${action}`;
  const check = ajv.getSchema(`github#/definitions/${name}`) as ValidateFunction | undefined;
  if (!check) return [`no such event: ${name}`];
  check(payload);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath.replace(/\/\d+/g, '/*')} ${message}`);
}
