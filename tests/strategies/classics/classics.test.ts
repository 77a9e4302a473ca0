import { describe, expect, test } from 'vitest';
import { debriefOf, Game, luckOf, type MovesDecision, passing, schoolOf, tableStepper } from '#engine';
import { agentFor, answerAsk, playAgents, seatedBy } from '#strategies';
import { openScenario } from '../../../src/cli/library.ts';

const worldview = schoolOf('mixed-company');
/** Luck under which no draw stops a game: each falls below any chance that it goes on. */
const endless = { draw: () => 0 };

function opened(id: string, parameters: Readonly<Record<string, number>> = {}): Game {
  return new Game(
    { scenario: openScenario(id).scenario, worldview, seed: '1', seats: {}, parameters, luck: endless },
    tableStepper,
  );
}

/** What a strategy chooses, turn by turn, against choices that are given; null is silence. */
function against(
  game: Game,
  party: string,
  strategy: string,
  other: string,
  choices: readonly (string | null)[],
): readonly string[] {
  const agent = agentFor(party, strategy);
  return choices.flatMap((choice) => {
    if (game.isOver) return [];
    const { decision } = answerAsk(game, party, agent, luckOf('1', 'strategies'));
    game.play({ [party]: decision, [other]: { ...passing, moves: choice === null ? [] : [choice] } });
    return (decision as MovesDecision).moves;
  });
}

const [KIND, BOLD] = ['stand-back', 'push-ahead'];

describe('two ways, turn after turn', () => {
  const met = (strategy: string, choices: readonly string[]) =>
    against(opened('prisoners-dilemma'), 'hill', strategy, 'harbour', choices);

  test('tit for tat begins kindly and then does what was done to it', () => {
    expect(met('tit-for-tat', [KIND, BOLD, BOLD, KIND, KIND])).toEqual([KIND, KIND, BOLD, BOLD, KIND]);
  });

  test('grim is kind until it is crossed once, and never again', () => {
    expect(met('grim', [KIND, KIND, BOLD, KIND, KIND])).toEqual([KIND, KIND, KIND, BOLD, BOLD]);
  });

  test('the two that do not look do the same whatever comes', () => {
    expect(new Set(met('always-defect', [KIND, BOLD, KIND]))).toEqual(new Set([BOLD]));
    expect(new Set(met('always-cooperate', [BOLD, BOLD, KIND]))).toEqual(new Set([KIND]));
  });

  test.each([
    ['prisoners-dilemma', { both: [3, 3], alone: [5, 0], collided: [1, 1] }],
    ['assurance', { both: [4, 4], alone: [3, 0], collided: [3, 3] }],
    ['chicken', { both: [3, 3], alone: [5, 1], collided: [0, 0] }],
  ])('%s pays what its four numbers say, and silence is the same as standing back', (id, { both, alone, collided }) => {
    const paid = (hill: string | null, harbour: string | null): readonly (number | undefined)[] => {
      const game = opened(id);
      const sealed = (choice: string | null) => ({ ...passing, moves: choice === null ? [] : [choice] });
      game.play({ hill: sealed(hill), harbour: sealed(harbour) });
      return ['hill', 'harbour'].map((party) =>
        game.rules.reads({ read: 'track', track: 'points', of: party })(game.world),
      );
    };
    expect([paid(KIND, KIND), paid(null, KIND), paid(null, null)]).toEqual([both, both, both]);
    expect(paid(BOLD, KIND)).toEqual(alone);
    expect(paid(KIND, BOLD)).toEqual(alone.toReversed());
    expect(paid(BOLD, BOLD)).toEqual(collided);
  });
});

describe('an exchange in parts', () => {
  const DELIVER = 'hand-over';
  const KEEP = 'keep-the-part';
  const met = (parameters: Readonly<Record<string, number>>, choices: readonly (string | null)[]) =>
    against(opened('gradualism', parameters), 'mill', 'rational-grim', 'forge', choices);

  test('the parts are (1 − r) times r to the n, and worth v to their receiver', () => {
    const game = opened('gradualism', { ratio: 0.8, worth: 150 });
    const given: number[] = [];
    const got: number[] = [];
    while (!game.isOver) {
      game.play({ mill: { ...passing, moves: [DELIVER] }, forge: { ...passing, moves: [DELIVER] } });
      given.push(game.rules.reads({ read: 'track', track: 'given', of: 'mill' })(game.world));
      got.push(game.rules.reads({ read: 'track', track: 'got', of: 'forge' })(game.world));
    }
    expect(given).toHaveLength(8);
    for (const [n, share] of given.entries()) {
      expect(Math.abs(share - 100 * (1 - 0.8 ** (n + 1)))).toBeLessThan(0.05);
      expect(Math.abs((got[n] ?? 0) - 1.5 * share)).toBeLessThan(0.05);
    }
    expect(debriefOf(game).ending).toBe('nearly-all-delivered');
  });

  test('a partner who reckons delivers where the tail is worth it, and keeps its part where it is not', () => {
    expect(met({ ratio: 0.75, worth: 150, continuation: 0.9 }, [DELIVER])).toEqual([DELIVER]);
    expect(met({ ratio: 0.73, worth: 150, continuation: 0.9 }, [DELIVER])).toEqual([KEEP]);
    expect(met({ ratio: 0, worth: 400, continuation: 0.9 }, [DELIVER])).toEqual([KEEP]);
  });

  test('it names the two figures that it weighed, in points', () => {
    const game = opened('gradualism', { ratio: 0.75, worth: 150, continuation: 0.9 });
    const { reasons } = answerAsk(game, 'mill', agentFor('mill', 'rational-grim'), luckOf('1', 'strategies'));
    // The first part costs 25 points: 12.5 gained on it and on all that follow, each 0.675 as likely and large.
    expect(reasons[0]).toMatchObject({ code: 'all-that-may-come' });
    expect(reasons[0]?.figure).toBeCloseTo(12.5 / (1 - 0.675), 6);
  });

  test.each([[KEEP], [null]])('one part that does not come (%s) ends everything', (choice) => {
    const game = opened('gradualism');
    game.play({
      mill: { ...passing, moves: [DELIVER] },
      forge: { ...passing, moves: choice === null ? [] : [choice] },
    });
    expect(debriefOf(game).ending).toBe('trust-broken');
  });
});

describe('a purse to be shared', () => {
  const played = (proposer: string, responder: string, parameters: Readonly<Record<string, number>> = {}): Game => {
    const agents = { proposer: agentFor('proposer', proposer), responder: agentFor('responder', responder) };
    const { scenario } = openScenario('ultimatum');
    const game = new Game({ scenario, worldview, seed: '1', seats: seatedBy(agents), parameters }, tableStepper);
    playAgents(game, agents, '1');
    return game;
  };
  const coins = (game: Game): readonly number[] =>
    ['proposer', 'responder'].map((of) => game.rules.reads({ read: 'track', track: 'coins', of })(game.world));

  test('who counts from the end offers one coin, and who counts from the end takes it', () => {
    expect(coins(played('backward-induction', 'backward-induction'))).toEqual([27, 3]);
  });

  test('a threshold of fairness turns mean shares down as far as the parameter says', () => {
    expect(coins(played('backward-induction', 'fair-share'))).toEqual([0, 0]);
    expect(coins(played('backward-induction', 'fair-share', { 'fair-share': 1 }))).toEqual([27, 3]);
    expect(coins(played('fair-share', 'fair-share', { 'fair-share': 5 }))).toEqual([15, 15]);
  });
});
