/**
 * Seeks the luck with which the journey of `negotiation.spec.ts` can be made: a text is refused, a better one is answered
 * with a counter-offer, that one is signed, and a promise under it that is only pretended is found out. Plays what the
 * journey does at the page, with the same machines, and prints the first seed as JSON; fails where there is none.
 */
import {
  type Decision,
  type DialSettings,
  Game,
  gameLuck,
  passing,
  pendingAsks,
  refusalsOf,
  type SeatView,
  tableStepper,
  UNKNOWN,
  viewFor,
  worldviewOf,
} from '#engine';
import { agentFor, answerAsk, seatedBy } from '#strategies';
import { openScenario } from '../../src/cli/library.ts';

const SEEDS = 300;
const CHAIR = 'us';
const OTHER = 'dprk';
const PACKAGE = 'pause-for-exemptions';
const FIRST: DialSettings = { opener: 'together', grain: 4, gate: 'before-talks' };
const BETTER: DialSettings = { opener: 'first-side', grain: 2, gate: 'before-talks' };

const { scenario } = openScenario('hotline-summer-2021');

/** What the person does when it moves: tables while nothing is signed, pretends what it may afterwards. */
function moves(view: SeatView, tabled: number): Decision {
  const agreement = view.agreements.find((one) => one.package === PACKAGE);
  const offered = view.packages.find((one) => one.package === PACKAGE);
  if (agreement !== undefined || offered === undefined) {
    const due = (agreement?.steps ?? []).filter(({ choices }) => choices.includes('cheat'));
    return { ...passing, steps: Object.fromEntries(due.map(({ key }) => [key, 'cheat' as const])) };
  }
  const isPublic = offered.quietRefusal !== null;
  const table = { act: 'table', package: PACKAGE, public: isPublic, ...(tabled === 0 ? FIRST : BETTER) } as const;
  return { ...passing, table };
}

/** Says yes to what answers its own text, and leaves all else, also what Pyongyang tables by itself. */
const answers = (view: SeatView): Decision => ({
  kind: 'answers',
  answers: view.offers
    .filter(({ awaitsYou }) => awaitsYou)
    .map(({ offer, from, package: of, refusal, counters }) => {
      const isWelcome = from === OTHER && of === PACKAGE && refusal === null && counters !== undefined;
      return { offer, answer: isWelcome ? ('accept' as const) : ('leave' as const) };
    }),
});

/** What happened to the person's texts, in order, as far as the journey asks for it; null where it cannot be made. */
function journey(seed: string): readonly string[] | null {
  const agents = Object.fromEntries(
    Object.keys(scenario.parties)
      .filter((party) => party !== CHAIR)
      .map((party) => [party, agentFor(party)]),
  );
  const worldview = worldviewOf(scenario, seed, { physics: UNKNOWN, tempers: UNKNOWN });
  const seats = { ...seatedBy(agents), [CHAIR]: { human: true } as const };
  const game = new Game({ scenario, worldview, seed, seats }, tableStepper);
  const luck = gameLuck([{ fromTurn: 1, seed }], 'strategies');
  const { facts, parties, packages } = game.rules.index;
  const deed = game.rules.packages[packages.handle(PACKAGE)]?.deed ?? -1;
  const told: string[] = [];
  while (!game.isOver) {
    luck.turnTo(game.world.turn);
    const by: Record<string, Decision> = {};
    for (const { party, kind } of pendingAsks(game.world, game.rules)) {
      const agent = agents[party];
      const view = viewFor(game.world, game.rules, party);
      const tabled = told.filter((event) => event.startsWith('offer-tabled')).length;
      by[party] =
        agent !== undefined
          ? answerAsk(game, party, agent, luck).decision
          : kind === 'moves'
            ? moves(view, tabled)
            : answers(view);
    }
    if (by[CHAIR] !== undefined && refusalsOf(game.world, game.rules, CHAIR, by[CHAIR]).length > 0) return null;
    const from = game.facts.length;
    game.play(by);
    for (const fact of game.facts.slice(from)) {
      const [kind, who] = [facts.id(fact.kind), fact.by < 0 ? '' : parties.id(fact.by)];
      const isOwn = fact.deed === deed || kind === 'breach-detected';
      if (isOwn) told.push(`${kind} ${who} ${fact.turn}`);
    }
  }
  return told;
}

const WANTED = [
  `offer-tabled ${CHAIR}`,
  `offer-refused ${OTHER}`,
  `offer-tabled ${CHAIR}`,
  `offer-countered ${OTHER}`,
  'agreement-reached',
  `breach-detected ${CHAIR}`,
];

/** Whether all that is wanted happened, in this order; the first answer is the refusal. */
function isWanted(told: readonly string[]): boolean {
  let next = 0;
  for (const event of told) if (event.startsWith(WANTED[next] ?? 'nothing more')) next += 1;
  const first = told.find((event) => /^offer-(refused|countered)|^agreement-reached/.test(event));
  const collapsed = told.some((event) => event.startsWith('agreement-collapsed'));
  return next === WANTED.length && collapsed && first?.startsWith(`offer-refused ${OTHER}`) === true;
}

for (let seed = 1; seed <= SEEDS; seed += 1) {
  const told = journey(String(seed));
  if (told === null || !isWanted(told)) continue;
  process.stdout.write(`${JSON.stringify({ seed: String(seed), told })}\n`);
  process.exit(0);
}
throw new Error(`With none of ${SEEDS} seeds can the journey be made.`);
