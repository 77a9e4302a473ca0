#!/usr/bin/env node
import { runCommand } from './command-line.ts';
import { speak } from './speak.ts';
import { processVoice } from './voice.ts';

/** Whoever reads may stop early, as `head` does: then there is nobody left to speak to, and that is well. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  // Of a file that takes no more there is nothing else to be done, and what stands in it already is not whole.
  process.stderr.write(`${speak('unwritable', { path: '/dev/stdout', why: error.message })}\n`);
  process.exit(1);
});

await runCommand(process.argv.slice(2), processVoice);
