import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { type Decision, type Refusal, say as sayIn, stanceArguments } from '#engine';
import { openStage } from '../../../src/ui/desk/stage.ts';
import type { Phase, Reveal, Session } from '../../../src/ui/session/session.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';
import { washington } from './fixture-view.ts';
import { wordsOf } from './words-of.ts';

const words = { ...wordsOf('scenarios/korea/words/en.yaml'), ...wordsOf('assets/words/en.yaml') };
const stances = stanceArguments(firstOnShelf().scenario.charts, washington.stances);

/** Words as the page has them; a key of the small fixture that the world does not know is read out as it is. */
const say: Session['shelved']['say'] = (key, params) =>
  key in words ? sayIn(words, key, { ...stances, ...params }) : key;

const parties = {
  us: { watches: 'dprk', pin: [-77, 38.9] },
  rok: { watches: 'dprk', pin: [127, 37.5] },
  dprk: { watches: 'us', pin: [125.8, 39] },
};

/** A sitting without an engine: refuses a third move, and writes down what is submitted. */
export function fixtureSession(at: Phase, view = washington, reveal: Reveal | null = null) {
  const submitted: Decision[] = [];
  const refusals = (decision: Decision): readonly Refusal[] =>
    decision.kind === 'moves' && decision.moves.length > 2 ? [{ code: 'too-many-moves', params: { most: 2 } }] : [];
  const table = { talking: { is: 'in-stance', party: 'dprk', region: 'posture', stance: 'talking' } };
  // What a world holds says what has a place on the desk.
  const { issues, reflexes, purse } = firstOnShelf().scenario;
  const scenario = { scenario: 'fixture', parties, slots: {}, aims: {}, table, issues, reflexes, purse };
  const session = {
    shelved: { scenario, say } as unknown as Session['shelved'],
    party: 'us',
    view: signal(view),
    phase: signal(at),
    reveal: signal(reveal),
    heard: signal(new Map([...view.facts, ...(reveal?.facts ?? [])].map((fact) => [fact.id, fact]))),
    proceed: vi.fn<() => void>(),
    refusals,
    submit: (decision: Decision) => {
      const refused = refusals(decision);
      if (refused.length === 0) submitted.push(decision);
      return refused;
    },
    inquiry: {
      stances: () => view.stances,
      transitions: () => [],
      valueOf: () => null,
      decisionsOf: () => [],
      answersOn: () => [],
      weighingOf: () => null,
      oddsOf: () => null,
    },
    draft: () => null,
    keepDraft: () => {},
    debrief: () => {
      throw new Error('The fixture has no end.');
    },
    replay: () => {
      throw new Error('The fixture has no replay.');
    },
  } satisfies Session;
  return { session, submitted, say, stage: openStage() };
}
