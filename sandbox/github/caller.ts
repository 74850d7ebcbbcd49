import { GitHubError, notFound } from './github-error.ts';

/** What a person may do in the repository, from most to least. */
export type Role = 'admin' | 'write' | 'read' | 'none';

/** Permissions of an App or of one of its tokens. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Who sends a request; `authorization` is the header that emulate knows them by. */
export type Caller = { readonly login: string; readonly authorization?: string } & (
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'person'; readonly role: Role }
  | { readonly kind: 'app' }
  | { readonly kind: 'installation'; readonly permissions: Permissions }
);

/** What a route asks of its caller. */
export interface Needs {
  /** Permission an App must have; any one of several suffices. */
  readonly app?: readonly [permission: string | readonly string[], level: 'read' | 'write'];
  /** Asks for the App itself, by its JSON web token. */
  readonly jwt?: true;
  /** Least role of a person. */
  readonly person?: Role;
}

const RANKS = { none: 0, read: 1, write: 2, admin: 3 } as const;

/** Whether a person's role reaches another one. */
export function reaches(role: Role, least: Role): boolean {
  return RANKS[role] >= RANKS[least];
}

/** Whether the caller may triage issues: people who may write, and Apps that may write issues. */
export function mayTriage(caller: Caller): boolean {
  if (caller.kind === 'person') return reaches(caller.role, 'write');
  return caller.kind === 'installation' && caller.permissions.issues === 'write';
}

/** Throws the refusal that GitHub gives where a caller lacks what a route needs. */
export function demand(caller: Caller, { app, person = 'none' }: Needs, writes: boolean): void {
  if (caller.kind === 'anonymous') {
    if (writes) throw new GitHubError(401, 'Requires authentication');
    return;
  }
  if (caller.kind === 'app') throw new GitHubError(401, 'Bad credentials');
  if (caller.kind === 'person') {
    if (reaches(caller.role, person)) return;
    throw writes && person === 'admin' ? new GitHubError(403, 'Must have admin rights to Repository.') : notFound();
  }
  if (app === undefined) return;
  const [names, level] = app;
  const granted = [names].flat().some((name) => {
    const has = caller.permissions[name];
    return has === 'write' || (has === 'read' && level === 'read');
  });
  if (!granted) throw new GitHubError(403, 'Resource not accessible by integration');
}
