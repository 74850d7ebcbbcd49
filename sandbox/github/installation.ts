import type { Permissions } from './caller.ts';
import { GitHubError, notFound } from './github-error.ts';
import type { Json } from './json.ts';
import type { World } from './world.ts';

/** Whether the App is installed, and if so whether it may do anything. */
export type InstallationState = 'active' | 'suspended' | 'removed';

const ACTIONS = { active: 'unsuspend', suspended: 'suspend', removed: 'deleted' } as const;

/** Lets the owner install, suspend or remove the App; what its tokens may do changes at once. */
export function setInstallation(world: World, state: InstallationState): void {
  const before = world.installation;
  if (before === state) return;
  const owner = world.person(world.setting.owner);
  const action = state === 'active' && before === 'removed' ? 'created' : ACTIONS[state];
  world.installation = 'active';
  world.emit('installation', owner, { action, ...describe(world, state === 'suspended') });
  world.installation = state;
  if (state !== 'active') world.installationTokens.clear();
}

/** Lets the owner accept other permissions of the App, of which it is told. */
export function setPermissions(world: World, permissions: Permissions): void {
  world.accepted = { ...permissions, metadata: 'read' };
  const owner = world.person(world.setting.owner);
  world.emit('installation', owner, { action: 'new_permissions_accepted', ...describe(world) });
}

/** What every event of an installation says. */
function describe(world: World, isSuspended = false): Json {
  const { id, node_id, name, full_name } = world.repositoryJson;
  const { id: appId, slug, installationId } = world.setting.app;
  const account = world.users.of(world.setting.owner);
  const permissions = world.accepted ?? world.setting.permissions;
  const at = world.clock.now();
  const installation = {
    id: installationId,
    account,
    repository_selection: 'all',
    access_tokens_url: `${world.url}/app/installations/${installationId}/access_tokens`,
    repositories_url: `${world.url}/installation/repositories`,
    html_url: `${world.url}/settings/installations/${installationId}`,
    app_id: appId,
    app_slug: slug,
    target_id: account.id,
    target_type: 'User',
    permissions,
    events: [...(world.setting.events ?? [])],
    created_at: at,
    updated_at: at,
    single_file_name: null,
    suspended_by: isSuspended ? account : null,
    suspended_at: isSuspended ? at : null,
  };
  return { installation, repositories: [{ id, node_id, name, full_name, private: false }] };
}

/** Throws what GitHub answers to an App that asks for a token where it may not have one. */
export function demandInstalled(world: World): void {
  if (world.installation === 'removed') throw notFound();
  if (world.installation === 'suspended') throw new GitHubError(403, 'This installation has been suspended');
}
