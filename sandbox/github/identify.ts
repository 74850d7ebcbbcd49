import { createPublicKey, verify } from 'node:crypto';
import type { Caller } from './caller.ts';
import { GitHubError } from './github-error.ts';
import { type Json, objectIn } from './json.ts';
import type { World } from './world.ts';

/** Who sends a request, by its `authorization`; throws 401 for credentials that are nobody's. */
export function identify(world: World, authorization: string | undefined): Caller {
  if (authorization === undefined) return { kind: 'anonymous', login: '' };
  const token = authorization.replace(/^(?:bearer|token) /i, '');
  if (token.startsWith('eyJ')) return identifyApp(world, token, authorization);
  const permissions = world.installationTokens.get(token);
  if (permissions !== undefined) {
    return { kind: 'installation', login: world.setting.app.botLogin, permissions, authorization };
  }
  const login = /^ghp_(.+)$/.exec(token)?.[1];
  if (login === undefined || !world.setting.people.has(login)) throw new GitHubError(401, 'Bad credentials');
  return world.person(login);
}

/** Checks the App's JSON web token (RFC 7519): its signature, and that it has not run out. */
function identifyApp(world: World, token: string, authorization: string): Caller {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const key = createPublicKey(world.setting.app.privateKey);
  const signed = verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'));
  if (!signed) throw new GitHubError(401, 'A JSON web token could not be decoded');
  const { iss, exp } = decode(claims);
  if (`${iss}` !== `${world.setting.app.id}`) throw new GitHubError(401, 'A JSON web token could not be decoded');
  if (Number(exp) * 1000 < Date.now()) {
    throw new GitHubError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  return { kind: 'app', login: world.setting.app.slug, authorization };
}

function decode(part: string): Json {
  return objectIn(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
}
