/**
 * The repository on GitHub that this project is published from: the Action's `uses:`, the schema's address, links to the
 * documentation. Written by `npm run schema` from `repository` in `package.json`.
 */
export const HOME = 'accession-bot/accession';
