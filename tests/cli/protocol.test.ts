import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine, initialTransition, transition } from 'xstate';
import { OFFER_PROTOCOL, PROTOCOL_GUARDS, PROTOCOL_STATES } from '#engine';
import { youFirst } from './run-command.ts';

test('the protocol is printed as an XState machine that opens, and every state of it is reached', () => {
  const { code, out } = youFirst(['protocol']);
  expect(code).toBe(0);
  const config = JSON.parse(out);
  expect(config).toEqual(OFFER_PROTOCOL);
  const reached = new Set<string>();
  for (const isSo of [true, false]) {
    const guards = Object.fromEntries(PROTOCOL_GUARDS.map((guard) => [guard, () => isSo]));
    const machine = createMachine(config, { guards } as never);
    const queue = [initialTransition(machine)[0]];
    const seen = new Set<string>();
    for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
      const name = JSON.stringify(state.value);
      if (seen.has(name)) continue;
      seen.add(name);
      for (const type of machine.events) queue.push(transition(machine, state, { type } as never)[0]);
    }
    for (const state of seen) reached.add(JSON.parse(state) as string);
  }
  expect([...reached].toSorted()).toEqual([...PROTOCOL_STATES].toSorted());
});

test('the page of the protocol draws what the command prints', () => {
  const { code, out } = youFirst(['protocol', '--format', 'mermaid']);
  expect(code).toBe(0);
  expect(readFileSync('docs/negotiating.md', 'utf8')).toContain(`\`\`\`mermaid\n${out.trimEnd()}\n\`\`\``);
});
