#!/usr/bin/env node
import { runCommand } from './command-line.ts';
import { processVoice } from './voice.ts';

/** Whoever reads may stop early, as `head` does: then there is nobody left to speak to, and that is well. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

await runCommand(process.argv.slice(2), processVoice);
