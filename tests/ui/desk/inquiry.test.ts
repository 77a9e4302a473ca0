// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { passing, schoolOf } from '#engine';
import { openLocal } from '../../../src/ui/session/local.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const shelved = firstOnShelf();
const { charts, worldviews, parameters } = shelved.scenario;
const [school = ''] = Object.keys(worldviews);
const isSecret = (party: string, region: string): boolean => charts[party]?.states[region]?.meta?.seen === 'own';

beforeEach(() => localStorage.clear());

const sit = (physics = 'unknown', seed = '11'): Session => {
  const session = openLocal(shelved, {
    party: 'us',
    seed,
    beginning: null,
    worldview: { ...schoolOf('unknown'), physics },
  });
  session.proceed();
  return session;
};

/** Decides nothing and leaves every offer; looks on after each decision. */
function play(session: Session, look: () => void = () => {}): Session {
  for (let times = 0; times < 200 && session.phase.value !== 'debrief'; times += 1) {
    const { phase } = session;
    if (phase.value === 'choose') session.submit(passing);
    else if (phase.value === 'answer') session.submit({ kind: 'answers', answers: [] });
    if (phase.value === 'reveal') look();
    session.proceed();
  }
  return session;
}

test('transitions lead from where a region stood to where it stands', () => {
  const session = sit();
  let before = session.inquiry.stances();
  let moved = 0;
  play(session, () => {
    const after = session.inquiry.stances();
    const taken = session.inquiry.transitions();
    for (const { party, region, stance } of before) {
      const ofRegion = taken.filter((one) => one.party === party && one.region === region);
      const way = ofRegion.reduce((at, { from, to }) => (expect(from).toBe(at), to), stance);
      expect(after.find((one) => one.party === party && one.region === region)?.stance).toBe(way);
      moved += ofRegion.length;
    }
    before = after;
  });
  expect(moved).toBeGreaterThan(5);
});

test('nothing of a secret region of others is told before the end, and all of it afterwards', () => {
  const session = sit();
  play(session, () => {
    const { inquiry } = session;
    const told = [...inquiry.stances(), ...inquiry.transitions()];
    expect(told.filter(({ party, region }) => party !== 'us' && isSecret(party, region))).toEqual([]);
  });
  const regions = session.inquiry.stances().map(({ party, region }) => `${party}/${region}`);
  expect(regions).toContain('dprk/programme');
  expect(regions).toContain('us/list');
});

test('what schools differ on stays hidden in a world drawn by lot, until the end', () => {
  const disputed = Object.keys(parameters).find((id) =>
    Object.values(worldviews).some(({ physics }) => physics[id] !== undefined),
  );
  const shared = Object.keys(parameters).find((id) =>
    Object.values(worldviews).every(({ physics }) => physics[id] === undefined),
  );
  if (disputed === undefined || shared === undefined) throw new Error('The world has lost what this test reads.');
  const session = sit();
  expect(session.inquiry.valueOf(disputed)).toBeNull();
  expect(session.inquiry.valueOf(shared)).toBe(parameters[shared]?.default);
  const drawn = play(session).replay().parameters[disputed];
  expect(session.inquiry.valueOf(disputed)).toBe(drawn);
  expect(sit(school).inquiry.valueOf(disputed)).not.toBeNull();
});

test('what machines weighed is told only after the end, every one of their decisions', () => {
  const session = sit();
  play(session, () => expect(session.inquiry.decisionsOf(1, 'dprk')).toEqual([]));
  for (const party of ['dprk', 'rok']) {
    const [first] = session.inquiry.decisionsOf(1, party);
    expect(first?.kind).toBe('moves');
    expect(first?.reasons.length).toBeGreaterThan(0);
  }
  expect(session.inquiry.decisionsOf(1, 'us')).toEqual([]);
});

test('a step that counted was drawn below its chance and one that did not above it; before the end neither is told', () => {
  const weighed = new Map<boolean, number>();
  for (const seed of ['1', '2', '3']) {
    const session = sit('unknown', seed);
    const { receivers } = shelved.scenario.weighing;
    const isOne = (fact: string, answer: 'counted' | 'shrugged') =>
      Object.values(receivers).some((receiver) => receiver[answer] === fact);
    play(session, () => {
      for (const fact of session.heard.value.values()) expect(session.inquiry.oddsOf(fact)).toBeNull();
    });
    for (const fact of session.heard.value.values()) {
      if (!isOne(fact.fact, 'counted') && !isOne(fact.fact, 'shrugged')) continue;
      const odds = session.inquiry.oddsOf(fact);
      if (odds === null) throw new Error(`Nothing is known of the chance of ${fact.fact}.`);
      expect(odds.drawn < odds.chance).toBe(isOne(fact.fact, 'counted'));
      weighed.set(odds.drawn < odds.chance, (weighed.get(odds.drawn < odds.chance) ?? 0) + 1);
    }
  }
  expect(new Set(weighed.keys())).toEqual(new Set([false, true]));
});
