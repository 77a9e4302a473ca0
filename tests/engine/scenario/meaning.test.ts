import { expect, test } from 'vitest';
import { edited } from '../../fixtures/two-villages.ts';
import { faultsWith } from './faults.ts';

const world = (before: string, after: string) => edited('world', before, after);
const scenario = (before: string, after: string) => edited('scenario', before, after);
const OPEN_GUARD = 'guard: { type: track-at-least, params: { track: trust, value: 30 } }';
const guard = (text: string) => world(OPEN_GUARD, `guard: ${text}`);

const cases: readonly [name: string, changed: ReturnType<typeof world>, fault: string][] = [
  [
    'a target with a dot on a stance',
    world('boats-sent:\n                target: talking', 'boats-sent:\n                target: .talking'),
    'world.yaml:45:25: bad-target',
  ],
  ['a target in another region', world('target: silent', 'target: open'), 'world.yaml:51:40: unknown-stance'],
  ['an initial stance that is none', world('initial: silent', 'initial: silence'), 'world.yaml:40:18: unknown-stance'],
  [
    'a reflex of another party in a chart',
    world(
      '[{ type: tell, params: { fact: talks-joined, about: lower } }]',
      '[{ type: order-reflex, params: { reflex: close-the-sluice } }]',
    ),
    'world.yaml:47:67: not-own-reflex',
  ],
  [
    'turns in a stance outside a chart',
    world('when: { is: turn-within, from: 3 }', 'when: { is: turns-in-stance, turns: 3 }'),
    'world.yaml:79:23: only-in-charts',
  ],
  [
    'a condition of a fact where none is',
    world('when: { is: agreed, issue: water }', 'when: { is: severity-at-least, value: 2 }'),
    'world.yaml:211:42: no-fact-here',
  ],
  [
    'an unreachable stance',
    world('          talking:\n            on:', '          shouting: {}\n          talking:\n            on:'),
    'world.yaml:49:11: unreachable-stance',
  ],
  [
    'a rule on a fact that nobody sends',
    world('    on: step-taken', '    on: step-takn'),
    'world.yaml:134:9: nobody-sends',
  ],
  [
    'a chart on a fact that nobody sends',
    world('              boats-sent:', '              boats-sunk:'),
    'world.yaml:44:15: nobody-sends',
  ],
  [
    'a look for a fact that nobody sends',
    world('seen-within, fact: sluice-closed', 'seen-within, fact: sluice-clsd'),
    'world.yaml:204:66: nobody-sends',
  ],
  [
    'a reading of a fact that nobody sends',
    world('count, fact: sluice-closed', 'count, fact: sluice-clsd'),
    'world.yaml:197:40: nobody-sends',
  ],
  [
    'a guard on the temper of another',
    guard('{ type: temper-is, params: { party: lower, temper: steady } }'),
    'world.yaml:46:51: reads-hidden',
  ],
  [
    'a guard on the book of another',
    guard('{ type: owed-at-least, params: { party: lower, value: 1 } }'),
    'world.yaml:46:55: reads-hidden',
  ],
  [
    'a hidden guard inside another',
    guard('{ type: not, params: { of: { is: temper-is, party: lower, temper: steady } } }'),
    'world.yaml:46:51: reads-hidden',
  ],
  [
    'a rule without source',
    world('toward: 40 }]\n    source: judgement', 'toward: 40 }]'),
    'world.yaml:137:5: no-source',
  ],
  [
    'a transition without source',
    world('meta: { rule: a-closed-sluice-is-closed, source: judgement }', 'meta: { rule: a-closed-sluice-is-closed }'),
    'world.yaml:66:54: no-source',
  ],
  [
    'a calendar entry without source',
    scenario('by: lower }]\n    source: judgement', 'by: lower }]'),
    'one-summer.yaml:18:5: no-source',
  ],
  [
    'a worldview number without source',
    edited('hopeful', 'value: 0.05, source: judgement', 'value: 0.05'),
    'worldviews/hopeful.yaml:4:3: no-source',
  ],
  [
    'an empty list of claims',
    world('default: 2, claims: [C001]', 'default: 2, claims: []'),
    'world.yaml:13:3: no-source',
  ],
  [
    'extends with a path',
    scenario('extends: two-villages', 'extends: ../two-villages'),
    'one-summer.yaml:3:10: extends-path',
  ],
  [
    'extends of itself',
    scenario('extends: two-villages', 'extends: one-summer'),
    'one-summer.yaml:3:10: extends-itself',
  ],
  [
    'extends of a world that is not there',
    scenario('extends: two-villages', 'extends: two-towns'),
    'one-summer.yaml:3:10: other-world',
  ],
  [
    'a worldview of another world',
    edited('hopeful', 'world: two-villages', 'world: three-villages'),
    'worldviews/hopeful.yaml:2:8: other-world',
  ],
  [
    'shares that do not sum to 1',
    edited('hopeful', 'wary: 0.3', 'wary: 0.4'),
    'worldviews/hopeful.yaml:6:20: shares-not-one',
  ],
  [
    'shares that are missing',
    edited('hopeful', '  upper: { shares: { open-handed: 0.7, wary: 0.3 }, source: judgement }\n', ''),
    'worldviews/hopeful.yaml:6:3: no-shares',
  ],
  [
    'weights of a yardstick that do not sum to 100',
    edited('hopeful', 'weight: 60', 'weight: 61'),
    'worldviews/hopeful.yaml:11:5: weights-not-hundred',
  ],
  [
    'weights of a card that do not sum to 100',
    world('aim: full-stores, weight: 100,', 'aim: full-stores, weight: 90,'),
    'world.yaml:200:3: weights-not-hundred',
  ],
  [
    'weights of a card that do not sum to 100 under one temper',
    world('aim: full-stores, weight: 100,', 'aim: full-stores, weight: 100, byTemper: { wary: 99 },'),
    'world.yaml:200:3: weights-not-hundred',
  ],
  [
    'a weight for a temper that the party does not have',
    world('aim: full-stores, weight: 100,', 'aim: full-stores, weight: 100, byTemper: { proud: 100 },'),
    'world.yaml:202:54: unknown-temper',
  ],
  [
    'two lines of a yardstick with one name',
    edited('hopeful', 'aim: trust-grown', 'aim: water-shared'),
    'worldviews/hopeful.yaml:12:14: id-twice',
  ],
  [
    'a yardstick that asks about a fact where none is',
    edited('hopeful', '{ is: agreed, issue: water }', '{ is: by, party: upper }'),
    'worldviews/hopeful.yaml:9:26: no-fact-here',
  ],
  [
    'a yardstick that counts a fact that nobody sends',
    edited('hopeful', '{ read: verified, by: upper }', '{ read: count, fact: boats-sunk }'),
    'worldviews/hopeful.yaml:11:65: nobody-sends',
  ],
  [
    'a success without source',
    edited('hopeful', ', source: judgement }\n  weighs', ' }\n  weighs'),
    'worldviews/hopeful.yaml:9:3: no-source',
  ],
  [
    'a line of a yardstick without source',
    edited('hopeful', 'best: 3, source: judgement', 'best: 3'),
    'worldviews/hopeful.yaml:11:7: no-source',
  ],
  ['a default out of range', world('default: 0.1', 'default: 0.9'), 'world.yaml:12:61: out-of-range'],
  ['a setting out of range', scenario('lower-bar: 3', 'lower-bar: 9'), 'one-summer.yaml:9:26: out-of-range'],
  [
    'a belief out of range',
    edited('doubtful', 'value: 0.3,', 'value: 0.7,'),
    'worldviews/doubtful.yaml:4:26: out-of-range',
  ],
  ['a track that starts out of range', world('start: 40', 'start: 400'), 'world.yaml:16:36: out-of-range'],
  [
    'a start that forgets a holder',
    world('start: { upper: 60, lower: 50 }', 'start: { upper: 60 }'),
    'world.yaml:20:12: missing-key',
  ],
  ['a chance above 1', world('detection: 0.5', 'detection: 1.5'), 'world.yaml:175:14: out-of-range'],
  [
    'a chance whose parameter may pass 1',
    world('detection: 0.5', 'detection: { param: lower-bar }'),
    'world.yaml:175:14: not-a-chance',
  ],
  ['a table that does not rise', world('[[-2, 0.1], [0, 0.4]', '[[0, 0.1], [0, 0.4]'), 'world.yaml:189:22: not-rising'],
  ['a calendar entry after the end', scenario('turn: 2', 'turn: 5'), 'one-summer.yaml:19:11: turn-outside'],
  [
    'an occasion held before it is decided',
    scenario('heldOn: 3', 'heldOn: 1'),
    'one-summer.yaml:12:64: turns-backwards',
  ],
  [
    'acts that do not rise',
    scenario('turns: 4\n', 'turns: 4\nacts: [2, 2, 4]\n'),
    'one-summer.yaml:8:11: acts-not-rising',
  ],
  [
    'acts that end before the scenario',
    scenario('turns: 4\n', 'turns: 4\nacts: [2, 3]\n'),
    'one-summer.yaml:8:11: acts-end-elsewhere',
  ],
  ['a day that is none', scenario("'2020-06-01'", "'2021-02-29'"), 'one-summer.yaml:4:8: not-a-day'],
  ['a span too short for its turns', scenario("'2020-07-26'", "'2020-07-01'"), 'one-summer.yaml:5:7: span-too-short'],
  [
    'a move with neither way nor options',
    world('    do: [{ do: shift, track: trust, by: -3 }]\n', ''),
    'world.yaml:103:5: missing-key',
  ],
  [
    'a move with both',
    world('    by: [upper]\n    group: open\n', '    by: [upper]\n    group: open\n    cost: 1\n'),
    'world.yaml:92:3: move-both-ways',
  ],
  ['a slot with two plans', world('cost: 1, change: -1', 'cost: 1, change: 0'), 'world.yaml:117:7: no-single-plan'],
  [
    'a purse that forgets a party',
    world('start: { upper: 3, lower: 3 }', 'start: { upper: 3 }'),
    'world.yaml:30:10: missing-key',
  ],
  [
    'a rule id that stands twice',
    world('rule: trust-fades', 'rule: steps-are-weighed'),
    'world.yaml:137:11: rule-twice',
  ],
  ['a rule id of the engine', world('rule: trust-fades', 'rule: the-clock'), 'world.yaml:137:11: rule-of-engine'],
  [
    'an ending that stands twice',
    world('ending: another-summer', 'ending: a-lake-shared'),
    'world.yaml:212:15: id-twice',
  ],
  [
    'a giver who sits on no side',
    world('sides: [[upper], [lower]]', 'sides: [[upper], [upper]]'),
    'world.yaml:165:48: not-at-the-table',
  ],
  // The two words are a known collision of FNV-1a with 32 bits.
  [
    'two ids with one hash',
    world('coins: [water, calm]', 'coins: [water, calm, liquid, costarring]'),
    'world.yaml:5:30: hash-collision',
  ],
];

test.each(cases)('%s is one fault at its own place', (_name, changed, fault) => {
  expect(faultsWith(changed).filter((line) => !line.startsWith('words/'))).toEqual([fault]);
});

test('a guard may read the own temper, and what all can see', () => {
  expect(faultsWith(guard('{ type: temper-is, params: { party: upper, temper: wary } }'))).toEqual([]);
  expect(faultsWith(guard('{ type: track-below, params: { track: stores, of: lower, value: 9 } }'))).toEqual([]);
});

test('a track without bins is hidden from guards of those who do not know it', () => {
  const hidden = guard('{ type: track-below, params: { track: stores, of: lower, value: 9 } }').world ?? '';
  const bare = hidden.replace('bin: 20', 'bin: 0');
  expect(faultsWith({ world: bare })).toEqual(['world.yaml:46:53: reads-hidden']);
  expect(faultsWith({ world: bare.replace('of: lower, value: 9', 'of: upper, value: 9') })).toEqual([]);
});

test('a region that its party alone sees is hidden from the guards of others, and from what everybody may promise', () => {
  const changed = guard('{ type: in-stance, params: { party: lower, region: sluice, stance: open } }').world ?? '';
  expect(faultsWith({ world: changed })).toEqual([]);
  const secret = changed.replace(
    '      sluice:\n        initial: open\n',
    '      sluice:\n        meta: { seen: own }\n        initial: open\n',
  );
  expect(faultsWith({ world: secret })).toEqual(['world.yaml:46:51: reads-hidden', 'world.yaml:156:12: reads-hidden']);
});

test('the ratios of a hazard are read by the guard that names them', () => {
  const dry = world('when: { is: turn-within, from: 3 }', 'when: { is: temper-is, party: upper, temper: wary }');
  expect(faultsWith(dry)).toEqual(['world.yaml:63:70: reads-hidden']);
});

test('a party that has no such track of its own neither starts with it nor is asked about it', () => {
  expect(faultsWith(world('each: [upper, lower]', 'each: [upper]'))).toEqual([
    'world.yaml:20:25: not-a-holder',
    'world.yaml:148:101: not-a-holder',
    'world.yaml:215:66: not-a-holder',
  ]);
});

test('a party that can be played and has no aims is a fault where it is said to be playable', () => {
  const aimless = world('  lower:\n    aims:', '  nobody:\n    aims:');
  expect(faultsWith(aimless)).toEqual(['one-summer.yaml:8:19: no-aims', 'world.yaml:205:3: unknown-party']);
});
