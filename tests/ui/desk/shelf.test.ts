import { expect, test } from 'vitest';
import { sayOf } from '../../../src/ui/language.ts';
import { fetchWarmUps, firstOnShelf, isToBeFetched, SHELF, WARM_UPS } from '../../../src/ui/session/shelf.ts';

test('the warm-ups come in their order, and only when they are fetched; the first of the shelf stays the first', async () => {
  expect(WARM_UPS).toEqual(['prisoners-dilemma', 'assurance', 'chicken', 'ultimatum', 'gradualism']);
  const first = firstOnShelf();
  expect(WARM_UPS.map((id) => [SHELF.has(id), isToBeFetched(id)])).toEqual(WARM_UPS.map(() => [false, true]));
  // What the title page says of them is there all the same.
  expect(WARM_UPS.map((id) => sayOf(id)(`scenario.${id}.title`))).not.toContain('…');
  expect(WARM_UPS.map((id) => sayOf(id)(`scenario.${id}.summary`))).toEqual(WARM_UPS.map(() => '…'));
  await fetchWarmUps();
  const fetched = WARM_UPS.map((id) => [SHELF.get(id)?.scenario.scenario, isToBeFetched(id)]);
  expect(fetched).toEqual(WARM_UPS.map((id) => [id, false]));
  expect(firstOnShelf()).toBe(first);
  expect(WARM_UPS).not.toContain(first.scenario.scenario);
});
