import { createServer, type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { type EmbeddedGitHub, startGitHub } from '../github/start-github.ts';

/** One installation of the App: a GitHub of its own with one repository. */
export interface Tenant {
  readonly owner: string;
  readonly repo: string;
  readonly installation: number;
  readonly github: EmbeddedGitHub;
}

export interface Tenants {
  /** Root of an API behind which all of them are; a server takes it for no GitHub of its own, and spaces its writes. */
  readonly apiUrl: string;
  readonly all: readonly Tenant[];
  close(): Promise<void>;
}

/** What a tenant's repository holds. */
export interface TenantFiles {
  readonly list: string;
  readonly form: string;
  readonly config?: string;
}

/** 127.0.0.1 is where nothing is spaced out. */
const HOST = '127.0.0.2';
const REPO = 'papers';
const PATIENCE = 600_000;
const FIRST_ID = 1000;

/** Starts GitHubs with an installation each, and in front of them a proxy that makes one of them. */
export async function startTenants(files: readonly TenantFiles[]): Promise<Tenants> {
  const all: Tenant[] = [];
  for (const [index, { list, form, config }] of files.entries()) {
    const [owner, installation] = [`owner${index}`, FIRST_ID + index];
    const github = await startGitHub({
      owner,
      repository: REPO,
      files: { 'README.md': list, [FORM_PATH]: form, ...(config !== undefined && { [CONFIG_PATH]: config }) },
      people: { casey: 'none' },
      installationId: installation,
    });
    all.push({ owner, repo: REPO, installation, github });
  }
  // A connection that is closed just when a request is on its way would be taken for an outage of GitHub's.
  const proxy = createServer({ keepAliveTimeout: PATIENCE }, createRouter(all));
  await new Promise<void>((resolve) => proxy.listen(0, HOST, resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    apiUrl: `http://${HOST}:${port}`,
    all,
    async close() {
      proxy.closeAllConnections();
      proxy.close();
      await Promise.all(all.map(({ github }) => github.close()));
    },
  };
}

/** Sends each request to the GitHub whose installation, token or owner it names. */
function createRouter(all: readonly Tenant[]): (request: IncomingMessage, response: ServerResponse) => void {
  const byToken = new Map<string, Tenant>();
  const first = all[0] as Tenant;
  return (request, response) => {
    const [path = ''] = (request.url ?? '/').split('?');
    if (path === '/app/hook/deliveries') return answer(response, []);
    if (path === '/app/installations') return void listInstallations(all, request, response);
    const installation = /^\/app\/installations\/(\d+)/.exec(path)?.[1];
    const owner = /^\/repos\/([^/]+)/.exec(path)?.[1];
    const token = request.headers.authorization?.replace(/^\S+ /, '') ?? '';
    const tenant =
      all.find((one) => String(one.installation) === installation || one.owner === owner) ??
      byToken.get(token) ??
      first;
    const onBody = path.endsWith('/access_tokens')
      ? (body: string) => byToken.set((JSON.parse(body) as { token: string }).token, tenant)
      : undefined;
    forward(tenant, request, response, onBody);
  };
}

function forward(
  { github }: Tenant,
  request: IncomingMessage,
  response: ServerResponse,
  onBody?: (body: string) => unknown,
): void {
  const { method, url = '/', headers } = request;
  const onward = sendRequest(`${github.url}${url}`, { method, headers }, (from) => {
    response.writeHead(from.statusCode ?? 502, from.headers);
    if (!onBody) return void from.pipe(response);
    const chunks: Buffer[] = [];
    from.on('data', (chunk: Buffer) => chunks.push(chunk));
    from.on('end', () => {
      onBody(Buffer.concat(chunks).toString('utf8'));
      response.end(Buffer.concat(chunks));
    });
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

async function listInstallations(
  all: readonly Tenant[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = { authorization: request.headers.authorization ?? '' };
  const lists = all.map(async ({ github }) => (await fetch(`${github.url}/app/installations`, { headers })).json());
  answer(response, (await Promise.all(lists)).flat());
}

function answer(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
