import { notFound } from '../github-error.ts';
import { demandInstalled } from '../installation.ts';
import { type Json, listIn, objectIn, textIn } from '../json.ts';
import type { Call, Reply, Route } from '../route.ts';
import type { Delivery } from '../webhooks/outbox.ts';
import type { World } from '../world.ts';

/** The App's own side that emulate lacks: its deliveries and the repositories of a token. */
export const app: readonly Route[] = [
  { method: 'POST', path: '/app/installations/:id/access_tokens', needs: { jwt: true }, handle: mintToken },
  { method: 'GET', path: '/app/installations', needs: { jwt: true }, handle: listInstallations },
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
      if (!world.outbox.redeliver(Number(params.id))) throw notFound();
      return { status: 202, body: {} };
    },
  },
  {
    method: 'GET',
    path: '/installation/repositories',
    handle({ world, caller }) {
      if (caller.kind !== 'installation') throw notFound();
      const repositories = [world.repositoryJson];
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
  world.installationTokens.set(textIn(token), { metadata: 'read', ...Object.fromEntries(granted) });
  return { status: 201, body: answer.body };
}

async function listInstallations({ world, caller, url }: Call): Promise<Reply> {
  const { body } = await world.ask(caller, 'GET', url);
  const suspended = world.installation === 'suspended' ? { suspended_at: world.clock.now() } : {};
  const shown = listIn(body).map((installation) => ({ ...objectIn(installation), ...suspended }));
  return { status: 200, body: world.installation === 'removed' ? [] : shown };
}

/** Newest first, paged by a cursor that is the next delivery's id. */
function listDeliveries({ world, query, url }: Call): Reply {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30));
  const cursor = Number(query.get('cursor') ?? Number.POSITIVE_INFINITY);
  const from = world.outbox.deliveries.filter(({ id }) => id <= cursor).reverse();
  const next = from[size];
  const shown = from.slice(0, size).map((delivery) => presentDelivery(world, delivery));
  if (next === undefined) return { status: 200, body: shown };
  const more = new URL(url, world.url);
  more.searchParams.set('cursor', `${next.id}`);
  return { status: 200, body: shown, headers: { link: `<${more}>; rel="next"` } };
}

function readDelivery({ world, params }: Call): Reply {
  const delivery = world.outbox.deliveries.find(({ id }) => id === Number(params.id));
  if (delivery === undefined) throw notFound();
  const request = { headers: { 'X-GitHub-Delivery': delivery.guid }, payload: delivery.payload };
  return {
    status: 200,
    body: { ...presentDelivery(world, delivery), request, response: { headers: {}, payload: '' } },
  };
}

function presentDelivery(world: World, delivery: Delivery): Json {
  return {
    id: delivery.id,
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
  };
}
