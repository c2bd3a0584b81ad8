#!/usr/bin/env node
/** The program: this process's words and streams, handed to the command that they name. */
import process from 'node:process';
import { processIo } from './io.js';
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), processIo());
