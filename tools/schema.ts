import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planSchema } from '../src/cli/plans/plan-shape.ts';
import { scenarioSchema } from '../src/engine/scenario/index.ts';

/** Writes the schemas of scenario and plan files from the shapes of their readers; tests hold them together. */
for (const [name, schema] of [
  ['scenario', scenarioSchema()],
  ['plan', planSchema()],
] as const) {
  const target = fileURLToPath(new URL(`../scenarios/${name}.schema.json`, import.meta.url));
  writeFileSync(target, JSON.stringify(schema));
  execFileSync('npx', ['biome', 'format', '--write', target], { stdio: 'inherit' });
}
