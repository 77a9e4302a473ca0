import { type ClauseChoice, GATES, GRAINS, OPENERS, type Planned, type TextChoice, type View } from '#engine';
import type { Picker } from './picker.ts';

interface Beginning {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseChoice[];
}

/** An own order: each clause in one, two or four instalments, some of which wait for an earlier one to be verified. */
function randomOrder(clauses: number, pick: Picker): readonly Planned[] {
  const sequence: Planned[] = [];
  for (let clause = 0; clause < clauses; clause++) {
    let phase = pick.one([0, 1, 2]);
    for (let part = pick.one([1, 1, 2, 4]); part > 0; part--) {
      const before = [...sequence.keys()].filter((place) => (sequence[place]?.phase ?? 0) < phase);
      const isGated = before.length > 0 && pick.chance() < 0.5;
      sequence.push({ clause, phase, ...(isGated && { after: pick.one(before) }) });
      phase += pick.one([1, 2]);
    }
  }
  return sequence;
}

/** Other promises than those prepared, one at least from each side; undefined where there are none. */
function randomClauses(view: View, sides: Beginning['sides'], pick: Picker): readonly ClauseChoice[] | undefined {
  const open = view.clauses().filter(({ canPromise }) => canPromise);
  const chosen = sides.flatMap((side) => {
    const own = open.filter(({ giver }) => side.includes(giver));
    return own.length === 0 ? [] : [pick.one(own)];
  });
  if (chosen.length < sides.length) return undefined;
  return chosen.map(({ issue, level, giver }) => ({ issue, level, giver }));
}

/** What an offer says, at random: by the dials, in an order of its own, with other clauses, for longer, for the last time. */
export function randomText(view: View, { sides, clauses: prepared }: Beginning, pick: Picker): TextChoice {
  const dials = { opener: pick.one(OPENERS), grain: pick.one(GRAINS), gate: pick.one(GATES) };
  const clauses = pick.chance() < 0.4 ? randomClauses(view, sides, pick) : undefined;
  return {
    ...dials,
    ...(clauses !== undefined && { clauses }),
    ...(pick.chance() < 0.5 && { sequence: randomOrder((clauses ?? prepared).length, pick) }),
    ...(pick.chance() < 0.3 && { lapse: pick.one([0, 1, 3]) }),
    ...(pick.chance() < 0.1 && { final: true as const }),
    ...(pick.chance() < 0.5 && { strict: true as const }),
    ...(pick.chance() < 0.4 && { byParts: true as const }),
  };
}
