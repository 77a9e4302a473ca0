import { expect, test } from 'vitest';
import { edited } from '../../fixtures/two-villages.ts';
import { faultsWith } from './faults.ts';

const world = (before: string, after: string) => edited('world', before, after);
const scenario = (before: string, after: string) => edited('scenario', before, after);

test.each([
  ['an empty list', world('languages: [en]', 'languages: []'), 'world.yaml:4:12: too-few'],
  ['a list that is too long', world('pin: [10, 47]', 'pin: [10, 47, 3]'), 'world.yaml:8:33: too-many'],
  ['a date in another form', scenario("'2020-06-01'", '1 June 2020'), 'one-summer.yaml:4:8: bad-format'],
  [
    'an unknown key',
    world('  sluices-closed: {', '  sluices-closed: { colour: red,'),
    'world.yaml:197:21: unknown-key',
  ],
  ['a wrong type', world('income: 2', 'income: two'), 'world.yaml:27:11: wrong-type'],
  ['a missing key', world('  cap: 6\n', ''), 'world.yaml:27:3: missing-key'],
  ['a bad id', world('watches: lower', 'watches: Lower_Village'), 'world.yaml:8:21: bad-id'],
  ['a number that is an id', world('  send-boats:', '  7:'), 'world.yaml:84:3: bad-id'],
  ['a bad claim id', world('claims: [C001] } }', 'claims: [C1] } }'), 'world.yaml:51:91: bad-claim'],
  ['a number too large', world('severity: 2', 'severity: 9'), 'world.yaml:128:66: out-of-range'],
  ['an infinite number', world('income: 2', 'income: .inf'), 'world.yaml:27:11: wrong-type'],
  ['a word that is none of the few', world('group: press', 'group: pres'), 'world.yaml:104:12: not-one-of'],
  [
    'a guard that names no condition',
    world('type: track-at-least', 'type: track-at-leest'),
    'world.yaml:46:32: unknown-condition',
  ],
  [
    'a condition that is none',
    world('{ is: answers-ask }', '{ is: answer-ask }'),
    'world.yaml:187:52: unknown-condition',
  ],
  [
    'an action that names no effect',
    world('type: order-reflex', 'type: order-reflx'),
    'world.yaml:64:37: unknown-effect',
  ],
  ['an effect that is none', world('{ do: weigh-step }', '{ do: wheigh-step }'), 'world.yaml:135:16: unknown-effect'],
  ['a reading that is none', world('read: verified', 'read: verifid'), 'world.yaml:207:53: unknown-reading'],
  ['a party', world('watches: lower', 'watches: lowr'), 'world.yaml:8:21: unknown-party'],
  [
    'a party named like an object method',
    world('watches: lower', 'watches: constructor'),
    'world.yaml:8:21: unknown-party',
  ],
  ['a party in prices', scenario('prices: { upper: 1', 'prices: { uper: 1'), 'one-summer.yaml:15:52: unknown-party'],
  [
    'a party in an audience',
    world('about: lower } }', 'about: lower, seen: [lowr] } }'),
    'world.yaml:47:92: unknown-party',
  ],
  ['a track', world('fade, track: trust', 'fade, track: trst'), 'world.yaml:139:29: unknown-track'],
  [
    'a parameter',
    world('bar: { param: lower-bar }', 'bar: { param: lower-baar }'),
    'world.yaml:180:28: unknown-parameter',
  ],
  [
    'a parameter that a scenario sets',
    scenario('lower-bar: 3', 'lower-baz: 3'),
    'one-summer.yaml:9:15: unknown-parameter',
  ],
  ['a ratio', world('times: [dry-spell]', 'times: [wet-spell]'), 'world.yaml:63:70: unknown-ratio'],
  [
    'a region',
    world(
      'talking: { is: in-stance, party: upper, region: dialogue',
      'talking: { is: in-stance, party: upper, region: dialog',
    ),
    'world.yaml:172:51: unknown-region',
  ],
  ['a stance', world('open: [talking]', 'open: [talkin]'), 'world.yaml:193:76: unknown-stance'],
  ['a stance of an ask', world('coins: { silent', 'coins: { quiet'), 'world.yaml:185:41: unknown-stance'],
  ['a coin', world('size: 1, coin: water', 'size: 1, coin: wter'), 'world.yaml:96:74: unknown-coin'],
  ['an issue', world('agreed, issue: water', 'agreed, issue: watr'), 'world.yaml:211:57: unknown-issue'],
  ['a level', world('level: a-month', 'level: amonth'), 'world.yaml:165:32: unknown-level'],
  ['a slot', scenario('slot: fair', 'slot: fare'), 'one-summer.yaml:12:36: unknown-slot'],
  ['a reflex', world('reflex: close-the-sluice', 'reflex: close-a-sluice'), 'world.yaml:64:69: unknown-reflex'],
  ['a temper', edited('hopeful', 'wary: 0.3', 'warry: 0.3'), 'worldviews/hopeful.yaml:6:40: unknown-temper'],
  ['a claim', edited('doubtful', 'C001', 'C999'), 'worldviews/doubtful.yaml:5:35: unknown-claim'],
  [
    'a giver who cannot give it',
    world('quiet, level: a-month, giver: lower', 'quiet, level: a-month, giver: upper'),
    'world.yaml:165:48: not-a-giver',
  ],
  [
    'a track without its holder',
    world('stores, of: lower, value: 20', 'stores, value: 20'),
    'world.yaml:215:54: track-needs-party',
  ],
  [
    'a holder of a track for all',
    world('fade, track: trust,', 'fade, track: trust, of: upper,'),
    'world.yaml:139:40: track-is-shared',
  ],
])('%s is one fault at its own place', (_name, changed, fault) => {
  expect(faultsWith(changed)).toContain(fault);
  expect(faultsWith(changed).filter((line) => !line.startsWith('words/'))).toEqual([fault]);
});
