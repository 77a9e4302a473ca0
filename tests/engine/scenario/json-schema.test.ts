import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioSchema } from '../../../src/engine/scenario/index.ts';

const committed: unknown = JSON.parse(
  readFileSync(new URL('../../../scenarios/scenario.schema.json', import.meta.url), 'utf8'),
);

test('the committed JSON Schema is the one that the reader makes (npm run schema writes it)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
});
