import type { ResolvedScenario } from '#engine';
import type { TableTest } from '../agents/rule-table.ts';

/** What a rule table of one chair could be made of. */
export interface TableMenu {
  readonly tests: readonly TableTest[];
  readonly choices: readonly string[];
  /** Shared keys that the chair holds, with their positions. */
  readonly keys: readonly { readonly slot: string; readonly positions: readonly string[] }[];
  /** Choices that one turn takes at most. */
  readonly movesPerTurn: number;
  /** Whether offers can come that want an answer. */
  readonly hasOffers: boolean;
  readonly turns: number;
}

/** In how many turns before this one something counts as lately. */
const LATELY = [1, 2, 3] as const;
/** Where a track is cut: quarters of its range. */
const QUARTERS = [1, 2, 3] as const;

interface Told {
  readonly fact: string;
  readonly by?: string;
}

/** Every `tell` in a piece of data, with its doer where it names one. */
function* toldIn(data: unknown): Iterable<Told> {
  if (Array.isArray(data)) for (const item of data) yield* toldIn(item);
  else if (typeof data === 'object' && data !== null) {
    const { do: effect, fact, by } = data as Readonly<Record<string, unknown>>;
    if (effect === 'tell' && typeof fact === 'string') yield { fact, ...(typeof by === 'string' && { by }) };
    for (const value of Object.values(data)) yield* toldIn(value);
  }
}

/** What others' moves tell, by each of them, and what the world itself tells of both sides' deeds. */
function factsAround({ moves, rules }: ResolvedScenario, party: string): readonly Told[] {
  const ofMoves = Object.values(moves).flatMap((move) =>
    move.by
      .filter((other) => other !== party)
      .flatMap((by) => [...toldIn({ ...move, by: undefined })].map(({ fact }) => ({ fact, by }))),
  );
  const told = [...ofMoves, ...toldIn(rules)].filter(({ by }) => by !== party);
  return [...new Map(told.map((one) => [`${one.fact} ${one.by ?? ''}`, one])).values()];
}

const stanceTests = ({ charts }: ResolvedScenario, party: string): readonly TableTest[] =>
  Object.entries(charts).flatMap(([of, { states }]) =>
    Object.entries(states)
      .filter(([, { meta }]) => of === party || meta?.seen !== 'own')
      .flatMap(([region, { states: stances }]) =>
        Object.keys(stances).map((stance): TableTest => ({ see: 'stance', of, region, in: [stance] })),
      ),
  );

const trackTests = ({ tracks }: ResolvedScenario): readonly TableTest[] =>
  Object.entries(tracks)
    .filter(([, { exact, bin }]) => exact !== 'none' || bin > 0)
    .flatMap(
      ([
        track,
        {
          range: [low, high],
          each,
        },
      ]) =>
        (each ?? [undefined]).flatMap((of) =>
          QUARTERS.map((quarter): TableTest => {
            const least = Math.round(low + ((high - low) * quarter) / (QUARTERS.length + 1));
            return { see: 'track', track, ...(of !== undefined && { of }), least };
          }),
        ),
    );

/** All that a table may ask and do, read from the scenario alone, so that no world needs a menu of its own. */
export function menuFor(scenario: ResolvedScenario, party: string, turns: number): TableMenu {
  const { moves, parties, purse, slots, weighing, issues } = scenario;
  const factTests = factsAround(scenario, party).flatMap((told): TableTest[] => [
    { see: 'fact', ...told },
    ...LATELY.map((within): TableTest => ({ see: 'fact', ...told, within })),
  ]);
  const others = Object.keys(parties).filter((other) => other !== party);
  const hasSteps = Object.keys(weighing.receivers).length > 0;
  return {
    tests: [
      ...Array.from({ length: Math.max(0, turns - 1) }, (_, at): TableTest => ({ see: 'turn', from: at + 2 })),
      ...factTests,
      ...stanceTests(scenario, party),
      ...trackTests(scenario),
      ...Array.from({ length: purse.cap }, (_, at): TableTest => ({ see: 'purse', least: at + 1 })),
      ...(hasSteps ? others.map((by): TableTest => ({ see: 'answered', fact: 'step-taken', by })) : []),
    ],
    choices: Object.entries(moves).flatMap(([move, { by, options }]) =>
      by.includes(party)
        ? options === undefined
          ? [move]
          : Object.keys(options).map((option) => `${move}:${option}`)
        : [],
    ),
    keys: Object.entries(slots).flatMap(([slot, { keys, positions }]) =>
      keys.includes(party) ? [{ slot, positions: Object.keys(positions) }] : [],
    ),
    movesPerTurn: purse.movesPerTurn,
    hasOffers: Object.keys(issues).length > 0,
    turns,
  };
}
