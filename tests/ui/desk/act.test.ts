// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type MovesDecision, passing, schoolOf } from '#engine';
import { causeOf, movedBy } from '../../../src/ui/desk/first/act-moved.ts';
import { keySentence, whySo } from '../../../src/ui/desk/first/act-words.ts';
import { totalOf } from '../../../src/ui/desk/reveal/ReasonList.tsx';
import { fetchRest } from '../../../src/ui/language.ts';
import { actDebriefOf } from '../../../src/ui/session/act-debrief.ts';
import type { ActDebrief } from '../../../src/ui/session/first.ts';
import { openLocal } from '../../../src/ui/session/local.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';
import { fact } from '../picture/view.ts';

const shelved = firstOnShelf();
const { say } = shelved;

beforeAll(fetchRest);
beforeEach(() => localStorage.clear());

interface Wishes {
  readonly key?: string;
  readonly moves?: readonly string[];
  readonly table?: MovesDecision['table'];
}

/** Plays the first act in one chair, with these wishes wherever they are allowed; every offer is accepted. */
function playAct(party: string, wishes: Wishes = {}, seed = '11'): Session {
  const session = openLocal(shelved, { party, worldview: schoolOf('unknown'), seed, beginning: null }, true);
  for (let times = 0; times < 60 && !['act', 'debrief'].includes(session.phase.value); times += 1) {
    const { keys, offers, hand } = session.view.value;
    if (session.phase.value === 'choose') {
      const moves = hand.map(({ choice }) => choice).filter((choice) => wishes.moves?.includes(choice));
      const turned =
        wishes.key === undefined ? [] : keys.flatMap((one) => (one.current === null ? [one.occasion] : []));
      const full = { ...passing, moves, keys: Object.fromEntries(turned.map((one) => [one, wishes.key ?? ''])) };
      const tries = [{ ...full, table: wishes.table ?? null }, full, { ...full, moves: [] }, passing];
      session.submit(tries.find((decision) => session.refusals(decision).length === 0) ?? passing);
    } else if (session.phase.value === 'answer')
      session.submit({
        kind: 'answers',
        answers: offers
          .filter(({ awaitsYou }) => awaitsYou)
          .map(({ offer, refusal }) => ({ offer, answer: refusal === null ? 'accept' : 'leave' })),
      });
    else session.proceed();
  }
  return session;
}

function actOf(session: Session): ActDebrief {
  if (session.first === undefined) throw new Error('This is no first game.');
  return actDebriefOf(session.first.act());
}

test.each(['us', 'rok', 'dprk'])(
  'in the chair "%s" every aim of the brief stands in the look back, with how it fared',
  (party) => {
    const session = playAct(party);
    const { aims, lines } = actOf(session);
    expect(aims.map(({ aim }) => aim)).toEqual(shelved.scenario.aims[party]?.aims.map(({ aim }) => aim));
    expect(aims.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(lines.map(({ line }) => line)).toEqual(shelved.scenario.aims[party]?.lines.map(({ line }) => line));
    for (const { gauges } of [session.view.value])
      for (const { aim, to } of aims) {
        const of = shelved.scenario.aims[party]?.aims.find((one) => one.aim === aim)?.of;
        if (of?.read !== 'track') continue;
        const gauge = gauges.find(({ track, of: whose }) => track === of.track && (of.of ?? null) === whose);
        expect(to).toEqual({ low: gauge?.low, high: gauge?.high });
      }
  },
);

test('an aim is better or worse by what it wants: less risk is better, less trust is worse', () => {
  for (const seed of ['11', '12', '13']) {
    for (const { kind, from, to, way, aim } of actOf(playAct('us', {}, seed)).aims) {
      if (kind !== 'figure' || from === null || to === null) continue;
      const up = to.low + to.high - from.low - from.high;
      const wantsLess = ['calm-for-washington', 'growth-held', 'little-unpaid'].includes(aim);
      const moved = up > 0 === wantsLess ? ['worse'] : ['better'];
      expect(up === 0 ? ['same', 'full', 'unseen'] : moved).toContain(way);
    }
  }
});

test('what others keep to themselves is told as the span that the chair sees, and no closer', () => {
  const growth = actOf(playAct('us')).aims.find(({ aim }) => aim === 'growth-held');
  expect(growth?.to?.low).not.toBe(growth?.to?.high);
});

test('a key is an own deed: how it was turned and settled is told, and its step stands among the own', () => {
  const act = actOf(playAct('rok', { key: 'scale' }));
  const [key] = act.keys;
  expect(key).toMatchObject({ occasion: 'summer-drill', own: 'scale' });
  if (key === undefined) throw new Error('No key was settled.');
  expect(keySentence(say, key)).toContain('you');
  const isStep = key.position !== 'hold' && key.position !== 'add-field-training';
  expect(
    act.given.some(({ fact: { deed }, givers }) => deed === `drill/${key.position}` && givers.includes('rok')),
  ).toBe(isStep);
  expect(actOf(playAct('dprk')).keys[0]?.own).toBeNull();
});

test('another’s key is read from what fell: where it was larger, from its lapse, else it stood as it was settled', () => {
  const key = actOf(playAct('us', { key: 'hold' })).keys[0];
  expect(key?.position).toBe('hold');
  const fell = [...playAct('us', { key: 'hold' }).heard.value.values()].find(
    (one) => one.fact === 'move-lapsed' && one.by === 'rok' && one.deed?.startsWith('drill/') === true,
  );
  expect(key?.others).toEqual([{ party: 'rok', position: fell?.deed?.split('/')[1] ?? 'hold' }]);
});

test('what moved it is told in two or three facts, agreements first, and in the order in which they happened', () => {
  const keys: ActDebrief['keys'] = [
    { id: 3, occasion: 'summer-drill', slot: 'drill', turn: 2, position: 'scale', own: 'scale', others: [] },
  ];
  const heard = [
    fact({ id: 1, turn: 1, fact: 'launch-seen', by: 'dprk', deed: 'test-missile:cruise' }),
    fact({ id: 2, turn: 2, fact: 'hotline-restored', by: 'dprk' }),
    fact({ id: 3, turn: 2, fact: 'step-counted', by: 'us', deed: 'drill/scale' }),
    fact({ id: 4, turn: 4, fact: 'agreement-reached', by: 'us', about: 'dprk', deed: 'package/calm-for-calm' }),
    fact({ id: 5, turn: 5, fact: 'incident' }),
  ];
  const told = movedBy({ keys, turn: 4 }, heard);
  expect(told.map((one) => (one.kind === 'key' ? 'key' : one.fact.fact))).toEqual([
    'hotline-restored',
    'key',
    'agreement-reached',
  ]);
});

test('what happened is told after what a person would call its cause', () => {
  const heard = [
    fact({ id: 1, turn: 3, fact: 'exercise-held' }),
    fact({ id: 2, turn: 3, fact: 'reflex-fired', because: 1 }),
    fact({ id: 3, turn: 3, fact: 'hotline-cut', because: 2 }),
  ];
  const byId = new Map(heard.map((one) => [one.id, one]));
  expect(heard.map((one) => causeOf(one, byId)?.fact ?? null)).toEqual([null, 'exercise-held', 'exercise-held']);
});

test('nobody who took no step is told that none of them counted', () => {
  const act = actOf(playAct('dprk'));
  const none = { ...act, given: [], got: [] };
  expect(whySo(say, none)).toContain('no step');
  const known = say('ui.first.act.known', { other: 'Washington', taken: 0, counted: 0, got: 0 });
  expect(known).toContain('you took no step');
  expect(known).not.toContain('none of your steps');
});

test('a refused offer tells at once why, as the table did', () => {
  const dials = { opener: 'first-side', grain: 1, gate: 'before-talks' } as const;
  const table = { act: 'table', package: 'pause-for-exemptions', public: true, ...dials } as const;
  const session = playAct('us', { table });
  const answers = [...session.heard.value.values()].filter(
    ({ fact: kind, by }) => kind === 'offer-refused' && by === 'dprk',
  );
  expect(answers.length).toBeGreaterThan(0);
  const why = answers.flatMap((answer) => session.inquiry.answersOn(answer));
  expect(why.some(({ reasons }) => reasons.length > 1)).toBe(true);
  for (const { given, reasons } of why)
    for (const { params } of reasons) expect(given.map(({ offer }) => `offer ${offer}`)).toContain(params['deed']);
});

test('the sum under signed reasons is theirs, and stands only under those of one deed', () => {
  const reason = (code: string, figure: number, deed: string) => ({ code, params: { figure, deed } });
  const one = [reason('gains', 3.3, 'offer 1'), reason('costs', -1.8, 'offer 1'), reason('walk-away', -1.8, 'offer 1')];
  expect(totalOf(one)).toBe(-0.3);
  expect(totalOf([{ code: 'all-together', params: { figure: -0.3 } }, ...one])).toBe(-0.3);
  expect(totalOf([...one, reason('costs', -1, 'offer 2')])).toBeNull();
  expect(totalOf(one.slice(0, 1))).toBeNull();
});
