import { notFound } from '../github-error.ts';
import type { Call, Reply, Route } from '../route.ts';

/** Accounts and what they may do: on a public repository everybody may at least read, and strangers get no 404. */
export const people: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo', needs: { app: ['metadata', 'read'] }, handle: readRepository },
  { method: 'GET', path: '/repos/:owner/:repo/collaborators/:login/permission', handle: readPermission },
  {
    method: 'GET',
    path: '/users/:login',
    handle({ world, params }) {
      const user = world.users.find(params.login ?? '');
      if (user === undefined) throw notFound();
      return { status: 200, body: { ...user, name: null, email: null } };
    },
  },
];

function readRepository({ world, caller }: Call): Reply {
  const role = caller.kind === 'person' ? caller.role : 'none';
  const [admin, push] = [role === 'admin', role === 'admin' || role === 'write'];
  const permissions = { admin, maintain: admin, push, triage: push, pull: true };
  const more = { permissions, archived: world.access === 'archived', network_count: 0, subscribers_count: 1 };
  return { status: 200, body: { ...world.repositoryJson, ...more } };
}

function readPermission({ world, params }: Call): Reply {
  const user = world.users.find(params.login ?? '');
  if (user === undefined) throw notFound();
  const role = world.setting.people.get(String(user.login)) ?? 'none';
  const permission = role === 'none' ? 'read' : role;
  return { status: 200, body: { permission, role_name: permission, user } };
}
