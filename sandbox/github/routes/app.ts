import { notFound } from '../github-error.ts';
import { demandInstalled } from '../installation.ts';
import { type Json, listIn, objectIn, textIn } from '../json.ts';
import type { Call, Reply, Route } from '../route.ts';
import type { Delivery } from '../webhooks/outbox.ts';
import type { World } from '../world.ts';

/** The App's own side that emulate lacks: its deliveries and the repositories of a token. */
export const app: readonly Route[] = [
  { method: 'POST', path: '/app/installations/:id/access_tokens', needs: { jwt: true }, handle: mintToken },
  {
    method: 'GET',
    path: '/app',
    needs: { jwt: true },
    async handle({ world, caller, url }) {
      const owner = world.users.of(world.setting.owner);
      return { status: 200, body: { ...objectIn((await world.ask(caller, 'GET', url)).body), owner } };
    },
  },
  { method: 'GET', path: '/app/installations', needs: { jwt: true }, handle: listInstallations },
  {
    method: 'GET',
    path: '/app/installations/:id',
    needs: { jwt: true },
    async handle({ world, caller, url }) {
      const body = objectIn((await world.ask(caller, 'GET', url)).body);
      return { status: 200, body: { ...body, permissions: world.accepted ?? body.permissions } };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/installation',
    needs: { jwt: true },
    async handle({ world, caller, url }) {
      if (world.installation === 'removed') throw notFound();
      return { status: 200, body: (await world.ask(caller, 'GET', url)).body };
    },
  },
  { method: 'GET', path: '/app/hook/deliveries', needs: { jwt: true }, handle: listDeliveries },
  { method: 'GET', path: '/app/hook/deliveries/:id', needs: { jwt: true }, handle: readDelivery },
  {
    method: 'POST',
    path: '/app/hook/deliveries/:id/attempts',
    needs: { jwt: true },
    handle({ world, params }) {
      if (!world.outbox.redeliver(idIn(params.id))) throw notFound();
      return { status: 202, body: {} };
    },
  },
  {
    method: 'GET',
    path: '/installation/repositories',
    handle({ world, caller }) {
      if (caller.kind !== 'installation') throw notFound();
      const repositories = [{ ...world.repositoryJson, archived: world.access === 'archived' }];
      return { status: 200, body: { total_count: repositories.length, repository_selection: 'all', repositories } };
    },
  },
];

/** emulate mints the token and checks what is asked for; the front notes what it may do. */
async function mintToken({ world, caller, url, body }: Call): Promise<Reply> {
  demandInstalled(world);
  const answer = await world.ask(caller, 'POST', url, body);
  const { token, permissions } = objectIn(answer.body);
  const granted = Object.entries(objectIn(permissions)).map(([name, level]) => [
    name,
    level === 'write' ? 'write' : 'read',
  ]);
  const all = world.accepted ?? { metadata: 'read', ...Object.fromEntries(granted) };
  world.installationTokens.set(textIn(token), all);
  return { status: 201, body: { ...objectIn(answer.body), permissions: all } };
}

async function listInstallations({ world, caller, url }: Call): Promise<Reply> {
  const { body } = await world.ask(caller, 'GET', url);
  const suspended = world.installation === 'suspended' ? { suspended_at: world.clock.now() } : {};
  const shown = listIn(body).map((installation) => ({ ...objectIn(installation), ...suspended }));
  const others = world.setting.otherInstallations.map((id) => ({ id, suspended_at: null }));
  return { status: 200, body: [...others, ...(world.installation === 'removed' ? [] : shown)] };
}

/** Newest first, paged by a cursor that is the next delivery's id. */
function listDeliveries({ world, query, url }: Call): Reply {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30));
  const cursor = query.get('cursor');
  const from = world.outbox.deliveries.filter(({ id }) => cursor === null || id <= idIn(cursor)).reverse();
  const next = from[size];
  const shown = from.slice(0, size).map((delivery) => presentDelivery(world, delivery));
  const raw = asJson(`[${shown.join()}]`);
  if (next === undefined) return { status: 200, raw };
  const more = new URL(url, world.url);
  more.searchParams.set('cursor', `${next.id}`);
  return { status: 200, raw, headers: { link: `<${more}>; rel="next"` } };
}

function readDelivery({ world, params }: Call): Reply {
  const delivery = world.outbox.deliveries.find(({ id }) => id === idIn(params.id));
  if (delivery === undefined) throw notFound();
  const request = { headers: { 'X-GitHub-Delivery': delivery.guid }, payload: delivery.payload };
  const whole = { request, response: { headers: {}, payload: '' } };
  return { status: 200, raw: asJson(presentDelivery(world, delivery, whole)) };
}

/** A delivery as JSON. Its id is written by hand, as `JSON` has no number for it. */
function presentDelivery(world: World, delivery: Delivery, more: Json = {}): string {
  const rest = JSON.stringify({
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: 0.01,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: world.setting.app.installationId,
    repository_id: world.repositoryJson.id,
    throttled_at: null,
    ...more,
  });
  return `{"id":${delivery.id},${rest.slice(1)}`;
}

/** The id in a path or a cursor; one that is none is nobody's. */
function idIn(text: string | undefined): bigint {
  return /^\d+$/.test(text ?? '') ? BigInt(text ?? '') : -1n;
}

function asJson(text: string): NonNullable<Reply['raw']> {
  return { type: 'application/json; charset=utf-8', content: text };
}
