import { expect, test } from 'vitest';
import { readScenario } from '../../../src/engine/scenario/index.ts';
import { edited, twoVillages } from '../../fixtures/two-villages.ts';

const RULES = 'rules:\n';
const rule = (id: string, on: string, tells: string, when = '') =>
  `  - { rule: ${id}, on: ${on}, ${when}do: [{ do: tell, fact: ${tells} }], source: judgement }\n`;

/** The chains that the reader names when these rules are added to the fixture's. */
function chainsWith(rules: string, chart: readonly [before: string, after: string] = ['', '']): readonly unknown[] {
  const world = edited('world', RULES, RULES + rules).world?.replace(...chart);
  const reading = readScenario(twoVillages(world === undefined ? {} : { world }));
  const faults = reading.ok ? [] : reading.faults;
  return faults.filter(({ code }) => code === 'loop-of-facts').map(({ params }) => params['chain']);
}

test('a rule on a fact that tells the same fact is a loop', () => {
  expect(chainsWith(rule('echo', 'boats-sent', 'boats-sent'))).toEqual(['boats-sent → boats-sent']);
});

test('a loop is named once, by its chain', () => {
  const rules = rule('one', 'boats-sent', 'bells-rung') + rule('two', 'bells-rung', 'boats-sent');
  expect(chainsWith(rules)).toEqual(['boats-sent → bells-rung → boats-sent']);
});

test('a condition on the way breaks a loop', () => {
  const calm = 'when: { is: track-at-least, track: trust, value: 90 }, ';
  const rules = rule('one', 'boats-sent', 'bells-rung') + rule('two', 'bells-rung', 'boats-sent', calm);
  expect(chainsWith(rules)).toEqual([]);
});

test('a transition that stays where it is is part of a loop', () => {
  const closing = 'sluice-closed: { target: closed, meta:';
  const staying = 'sluice-closed: { actions: [{ type: tell, params: { fact: boats-sent } }], meta:';
  expect(chainsWith(rule('one', 'boats-sent', 'sluice-closed'), [closing, staying])).toContain(
    'boats-sent → sluice-closed → boats-sent',
  );
});

test('a transition that leaves its stance for good is none', () => {
  const closing = 'sluice-closed: { target: closed, meta:';
  const leaving = 'sluice-closed: { target: closed, actions: [{ type: tell, params: { fact: boats-sent } }], meta:';
  expect(chainsWith(rule('one', 'boats-sent', 'sluice-closed'), [closing, leaving])).toEqual([]);
});
