import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioSchema } from '../src/engine/scenario/index.ts';

/** Writes `scenarios/scenario.schema.json` from the reader's shapes; a test holds the two together. */
const target = fileURLToPath(new URL('../scenarios/scenario.schema.json', import.meta.url));
writeFileSync(target, JSON.stringify(scenarioSchema()));
execFileSync('npx', ['biome', 'format', '--write', target], { stdio: 'inherit' });
