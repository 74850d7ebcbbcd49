/**
 * The repository on GitHub that this project is published from: the Action's `uses:`, the schema's address, links to the
 * documentation. Written by `npm run schema` from `repository` in `package.json`.
 */
export const HOME = 'accession-bot/accession';

/** The Action as workflows name it: its tag moves with each release of one major version. Written by `npm run schema`. */
export const ACTION = 'accession-bot/accession@v0';
