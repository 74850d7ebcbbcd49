import { appIdentity } from './app-identity.ts';
import type { Role } from './caller.ts';
import { signature } from './commits/present-commit.ts';
import type { EmbeddedGitHub, GitHubOptions, WebhookControls } from './embedded-github.ts';
import { Emulated } from './emulated.ts';
import { Front } from './front.ts';
import { writeFiles } from './git/files.ts';
import { viewGit } from './git/view-git.ts';
import { setInstallation, setPermissions } from './installation.ts';
import { objectIn } from './json.ts';
import { queueMerge } from './pulls/queue-merge.ts';
import { Users } from './users.ts';
import { type Delivery, Outbox } from './webhooks/outbox.ts';
import type { Mishap } from './webhooks/rules.ts';
import { NO_RULES, READER_TOKENS, type Setting, World } from './world.ts';

export type { EmbeddedGitHub, GitHubOptions, WebhookControls } from './embedded-github.ts';

const PERMISSIONS = { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write' } as const;

/** Starts a GitHub with one repository in which one App is installed. Takes a few milliseconds; close it when done. */
export async function startGitHub(options: GitHubOptions): Promise<EmbeddedGitHub> {
  const front = new Front(options);
  const url = await front.listen();
  const setting = settingOf(url, options);
  const emulated = await Emulated.start(url, seedOf(setting));
  const outbox = new Outbox(
    setting.app.webhookSecret,
    () => new Date().toISOString(),
    (delivery) => logDelivery(front, delivery),
  );
  const world = new World(setting, emulated, outbox);
  await fillRepository(world, options);
  front.serve(world);
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    outbox.close();
    await emulated.close();
    world.repository.remove();
    await front.close();
  };
  outbox.sendTo(options.webhookUrl ?? null);
  return {
    url,
    app: setting.app,
    log: front.log,
    webhooks: controlsOf(outbox),
    faults: front.faults,
    git: viewGit(world, (work) => front.exclusively(work)),
    setInstallation: (state) => setInstallation(world, state),
    setRules: (rules) => {
      world.rules = rules ?? NO_RULES;
    },
    setAccess: (access) => {
      world.access = access;
    },
    queueMerge: (as, pulls) => front.exclusively(() => queueMerge(world, as, pulls)),
    setPermissions: (permissions) => setPermissions(world, permissions),
    tokenOf: (login) => world.tokenOf(login),
    showPages: (answer) => {
      front.answerPage = answer;
    },
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}

function settingOf(url: string, options: GitHubOptions): Setting {
  const { owner, repository: name, defaultBranch = 'main', permissions = PERMISSIONS } = options;
  const people = new Map<string, Role>([...Object.entries(options.people), [owner, 'admin']]);
  const app = appIdentity(options.slug ?? 'accession', options.installationId);
  return {
    url,
    owner,
    name,
    defaultBranch,
    app,
    permissions: { ...permissions, metadata: 'read' },
    people,
    users: new Users(url, app.botLogin, [...people.keys()]),
    events: options.events === undefined ? undefined : new Set(options.events),
    requiredChecks: options.requiredChecks ?? [],
    mergesAllowed: options.mergesAllowed ?? ['merge', 'squash', 'rebase', 'auto'],
    otherInstallations: options.otherInstallations ?? [],
  };
}

function seedOf({ app, owner, name, defaultBranch, permissions, people }: Setting) {
  const { id, slug, privateKey, installationId } = app;
  const logins = [...people.keys()];
  return {
    tokens: Object.fromEntries([
      ...logins.map((login) => [`ghp_${login}`, { login }] as const),
      ...READER_TOKENS.map((token) => [token, { login: owner }] as const),
    ]),
    github: {
      users: logins.map((login) => ({ login })),
      repos: [{ owner, name, default_branch: defaultBranch, auto_init: false }],
      apps: [
        {
          app_id: id,
          slug,
          name: slug,
          private_key: privateKey,
          permissions,
          events: [],
          installations: [{ installation_id: installationId, account: owner, repository_selection: 'all' }],
        },
      ],
    },
  };
}

async function fillRepository(world: World, { files, labels = [] }: GitHubOptions): Promise<void> {
  const { owner, defaultBranch } = world.setting;
  const entries = Object.entries(files).map(
    ([path, content]) => [path, { mode: '100644', sha: world.store.putBlob(content) }] as const,
  );
  const tree = writeFiles(world.store, new Map(entries));
  const who = signature(world, owner);
  const first = world.store.putCommit({ tree, parents: [], author: who, committer: who, message: 'Start the list' });
  world.refs.set(`refs/heads/${defaultBranch}`, first);
  const caller = world.person(owner);
  const { body } = await world.ask(caller, 'GET', world.path);
  world.repositoryJson = {
    ...objectIn(body),
    owner: { ...world.users.of(owner), name: owner, email: null },
    master_branch: defaultBranch,
    pushed_at: world.clock.now(),
    web_commit_signoff_required: false,
    custom_properties: {},
  };
  for (const name of labels) await world.ask(caller, 'POST', `${world.path}/labels`, { name, color: 'ededed' });
}

function logDelivery(front: Front, { event, action, guid, redelivery, statusCode, payload }: Delivery): void {
  const index = front.log.length;
  front.log.push({ kind: 'webhook', index, event, action, guid, redelivery, status: statusCode, payload });
}

function controlsOf(outbox: Outbox): WebhookControls {
  const mishap =
    (kind: Mishap): WebhookControls['lose'] =>
    (match, times = 1) =>
      outbox.rules.add(kind, match, times);
  return {
    deliveries: outbox.deliveries,
    sendTo: (url, options) => outbox.sendTo(url, options),
    lose: mishap('lose'),
    fail: mishap('fail'),
    duplicate: mishap('duplicate'),
    hold: mishap('hold'),
    release: (order) => outbox.release(order),
    replay: (match) => outbox.replay(match),
    clear: () => outbox.rules.clear(),
    idle: () => outbox.idle(),
  };
}
