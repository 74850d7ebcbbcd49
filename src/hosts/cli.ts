#!/usr/bin/env node
import { createProgram } from './cli/create-program.ts';
import { runProgram } from './cli/run-program.ts';

await runProgram('accession', () => createProgram().parseAsync());
