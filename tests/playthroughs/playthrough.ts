import {
  type Decision,
  debriefOf,
  Game,
  luckOf,
  type ResolvedScenario,
  schoolOf,
  tableStepper,
  viewFor,
} from '#engine';
import { agentFor, answerAsk, strategiesFor } from '#strategies';
import { randomDecision } from '../engine/play/random-seat.ts';
import { heardLines } from './heard-lines.ts';
import { decisionLine, viewLines } from './seat-lines.ts';

/** Which game is played: what the head of a playthrough's file says. */
export interface Head {
  readonly scenario: string;
  readonly worldview: string;
  readonly seed: string;
  /** By party the id of a strategy, or `random`. */
  readonly seats: Readonly<Record<string, string>>;
}

const RANDOM = 'random';

export const headLines = ({ scenario, worldview, seed, seats }: Head): string[] => [
  `scenario ${scenario}`,
  `worldview ${worldview}`,
  `seed ${seed}`,
  `seats ${Object.entries(seats)
    .map(([party, strategy]) => `${party}=${strategy}`)
    .join(' ')}`,
];

/** The head of a file. Throws where one of its four lines is missing. */
export function headOf(lines: readonly string[]): Head {
  const said = (word: string): string => {
    const line = lines.slice(0, 4).find((one) => one.startsWith(`${word} `));
    if (line === undefined) throw new Error(`The head of a playthrough has no line "${word} …".`);
    return line.slice(word.length + 1);
  };
  const seats = said('seats')
    .split(' ')
    .map((seat) => seat.split('=') as [string, string]);
  return {
    scenario: said('scenario'),
    worldview: said('worldview'),
    seed: said('seed'),
    seats: Object.fromEntries(seats),
  };
}

/** The game that a scenario gets where nobody has chosen one: its first worldview, and each seat's first strategy. */
export const usualHead = (scenario: ResolvedScenario): Head => ({
  scenario: scenario.scenario,
  worldview: Object.keys(scenario.worldviews).toSorted()[0] ?? '',
  seed: '1',
  seats: Object.fromEntries(
    Object.keys(scenario.parties).map((party) => [party, strategiesFor(party)[0]?.id ?? RANDOM]),
  ),
});

function decisionsFor(game: Game, { seed, seats }: Head): Record<string, Decision> {
  const asked = game.world.asks.map(({ party }) => game.rules.index.parties.id(party));
  const luck = luckOf(seed, 'strategies');
  return Object.fromEntries(
    asked.map((party) => {
      const seat = seats[party] ?? RANDOM;
      if (seat === RANDOM) return [party, randomDecision(game, party, seed)];
      return [party, answerAsk(game, party, agentFor(party, seat), luck).decision];
    }),
  );
}

const endLines = (game: Game): string[] => {
  const { ending, tags, cards, measures } = debriefOf(game);
  return [
    '',
    `ending ${ending}`,
    ...tags.map((tag) => `  tag ${tag}`),
    ...cards.map(({ party, temper, score }) => `  score ${party} (${temper}) ${score}`),
    ...Object.entries(measures).map(([id, value]) => `  measure ${id} ${value}`),
  ];
};

/**
 * A whole game as text: at each stop what every seat may know and what it decides, then what each hears, and the
 * fingerprint of the world. After the golden playthroughs of OpenSpiel (Lanctot et al. 2019).
 */
export function playthroughOf(scenario: ResolvedScenario, head: Head): string[] {
  const { worldview, seed } = head;
  const game = new Game({ scenario, worldview: schoolOf(worldview), seed, seats: {} }, tableStepper);
  const lines = [...headLines(head), '', `opening ${game.fingerprints.at(-1)}`, ...heardLines(game, 0)];
  while (!game.isOver) {
    const { turn, exchange, asks } = game.world;
    const told = game.facts.length;
    const by = decisionsFor(game, head);
    lines.push('', `turn ${turn}, ${asks[0]?.kind === 'answers' ? `answers of exchange ${exchange}` : 'moves'}`);
    for (const [party, decision] of Object.entries(by))
      lines.push(...viewLines(viewFor(game.world, game.rules, party)), decisionLine(decision));
    game.play(by);
    lines.push(`world ${game.fingerprints.at(-1)}`, ...heardLines(game, told));
  }
  return [...lines, ...endLines(game)];
}
