import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type FactView,
  Game,
  type Replay,
  readReplay,
  schoolOf,
  tableStepper,
  verifyReplay,
} from '#engine';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { korea } from '../../korea.ts';
import { playRandomly } from '../play/random-seat.ts';

const { scenario } = korea();
const schools = Object.keys(scenario.worldviews);
const setupOf = (seed: number) => ({
  scenario,
  worldview: schoolOf(schools[seed % schools.length] ?? ''),
  seed: String(seed),
});

/** A game by machines as its file holds it. */
function byMachines(seed: number): Replay {
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const game = new Game({ ...setupOf(seed), seats: seatedBy(agents) }, tableStepper);
  playAgents(game, agents, String(seed));
  return throughFile(game.replay());
}

function atRandom(seed: number): Replay {
  const game = new Game({ ...setupOf(seed), seats: {} }, tableStepper);
  playRandomly(game, String(seed));
  return throughFile(game.replay());
}

function throughFile(replay: Replay): Replay {
  const read = readReplay(JSON.stringify(replay));
  if (!read.ok) throw new Error(`${read.at}: ${read.problem}`);
  return read.replay;
}

const machines = Array.from({ length: 8 }, (_, seed) => byMachines(seed + 1));
const random = Array.from({ length: 12 }, (_, seed) => atRandom(seed + 1));
const all = [...machines, ...random];

const factsOf = ({ facts }: Replay): readonly FactView[] => Object.values(facts).flat();
const told = (replay: Replay, kind: string, turn: number, by: string): readonly FactView[] =>
  (replay.facts[turn] ?? []).filter(({ fact, by: who }) => fact === kind && who === by);

/** Every answer of a game with its turn, its giver, and whether somebody refused the same offer at the same time. */
const answersIn = ({ decisions }: Replay) =>
  decisions.flatMap(({ turn, by }) => {
    const given = Object.entries(by).flatMap(([party, decision]) =>
      decision.kind === 'answers' ? decision.answers.map((answer: Answer) => ({ turn, party, answer })) : [],
    );
    return given.map((one) => ({
      ...one,
      isRefused: given.some(({ answer }) => answer.offer === one.answer.offer && answer.answer === 'refuse'),
    }));
  });

const FACT_OF = {
  accept: 'offer-accepted',
  refuse: 'offer-refused',
  counter: 'offer-countered',
  leave: 'offer-left-unanswered',
} as const;

describe('the record of a game', () => {
  test('tells every offer that was tabled as a fact', () => {
    const tabled = all.flatMap((replay) =>
      replay.decisions.flatMap(({ turn, by }) =>
        Object.entries(by).flatMap(([party, decision]) =>
          decision.kind === 'moves' && decision.table?.act === 'table'
            ? [
                told(replay, 'offer-tabled', turn, party)
                  .map(({ deed }) => deed)
                  .includes(`package/${decision.table.package}`),
              ]
            : [],
        ),
      ),
    );
    expect(tabled.length).toBeGreaterThan(40);
    expect(tabled.every((isTold) => isTold)).toBe(true);
  });

  test('tells every answer that is heard as a fact, and holds every one as it was given', () => {
    const untold = all.flatMap((replay) =>
      answersIn(replay).filter(({ turn, party, answer, isRefused }) => {
        // Beside a refusal no counter-offer is laid.
        if (isRefused && answer.answer === 'counter') return false;
        return told(replay, FACT_OF[answer.answer], turn, party).length === 0;
      }),
    );
    expect(untold).toEqual([]);
    const kinds = new Set(all.flatMap((replay) => answersIn(replay).map(({ answer }) => answer.answer)));
    expect([...kinds].toSorted()).toEqual(['accept', 'counter', 'leave', 'refuse']);
  });

  test('holds what a machine weighed of every offer that it answered, with a figure for each reason', () => {
    const answered = machines.flatMap(({ decisions }) => decisions.filter(({ stage }) => stage === 'answers'));
    expect(answered.length).toBeGreaterThan(10);
    for (const { by, reasons = {} } of answered)
      for (const [party, decision] of Object.entries(by)) {
        if (decision.kind !== 'answers' || decision.answers.length === 0) continue;
        for (const { offer, answer } of decision.answers) {
          const own = (reasons[party] ?? []).filter(({ params }) => params['deed'] === `offer ${offer}`);
          expect([offer, own.length > 0]).toEqual([offer, true]);
          // A yes is worth more than nothing by the very figures that are told, each rounded to a tenth.
          const sum = own.reduce((all, { params }) => all + Number(params['figure']), 0);
          const isNear = Math.abs(sum) <= own.length * 0.05;
          expect(isNear || sum > 0 === (answer === 'accept')).toBe(true);
        }
        for (const { code, params } of reasons[party] ?? [])
          expect([code, typeof params['figure']]).toEqual([code, 'number']);
      }
    const moved = machines.flatMap(({ decisions }) => decisions.filter(({ stage }) => stage === 'moves'));
    expect(moved.every(({ reasons }) => reasons === undefined)).toBe(true);
  });

  test('tells every step that is settled, and every breach that is detected', () => {
    const kinds = new Set(all.flatMap((replay) => factsOf(replay).map(({ fact }) => fact)));
    const steps = ['step-kept', 'step-part-kept', 'step-missed', 'step-verified', 'breach-detected'];
    expect(steps.filter((kind) => !kinds.has(kind))).toEqual([]);
    for (const fact of all.flatMap(factsOf).filter((one) => steps.includes(one.fact))) {
      expect(fact.by).not.toBeNull();
      expect(fact.deed).not.toBeNull();
    }
  });

  test('is the same game with the reasons and without them: no fingerprint depends on why', () => {
    for (const replay of machines.slice(0, 3)) {
      const decisions = replay.decisions.map(({ turn, stage, exchange, by, notes }) => ({
        turn,
        stage,
        exchange,
        by,
        notes,
      }));
      expect(verifyReplay(scenario, replay, tableStepper).is).toBe('equal');
      expect(verifyReplay(scenario, { ...replay, decisions }, tableStepper).is).toBe('equal');
    }
  });
});
