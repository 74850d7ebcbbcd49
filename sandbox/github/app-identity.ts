import { generateKeyPairSync } from 'node:crypto';
import type { AppIdentity } from './world.ts';

let privateKey: string | undefined;

/** The App that every embedded GitHub knows. Its key is made once in a process, for that is what takes longest. */
export function appIdentity(slug: string, installationId = 90_210): AppIdentity {
  privateKey ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
  const webhookSecret = 'the secret of an embedded App';
  return { id: 4711, slug, privateKey, webhookSecret, installationId, botLogin: `${slug}[bot]` };
}
