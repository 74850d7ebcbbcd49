import fc from 'fast-check';

// `SEED=… npm test` tries the same cases again; without it each run tries others, and a failure prints its seed.
if (process.env.SEED !== undefined) fc.configureGlobal({ seed: Number(process.env.SEED) });
