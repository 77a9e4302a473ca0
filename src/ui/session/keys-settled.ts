import type { FactView, Game } from '#engine';
import type { KeySettled } from './first.ts';

/**
 * What became of each joint decision, as one chair knows it: how it was settled in the end, where its own key stood, and
 * where each other key did. Another's key is known from what fell: where nothing of it came to nothing, it stood as settled.
 */
export function keysSettled(game: Game, party: string, heard: readonly FactView[]): readonly KeySettled[] {
  const { joint, slots } = game.rules.scenario;
  return joint.flatMap(({ occasion, slot, decidedOn, heldOn }): KeySettled[] => {
    const inTime = heard.filter(({ turn }) => turn >= decidedOn && turn <= heldOn);
    const placeOf = ({ deed }: FactView): string | null =>
      deed?.startsWith(`${slot}/`) ? deed.slice(slot.length + 1) : null;
    const settled = inTime.findLast((fact) => fact.fact === 'key-turned' && placeOf(fact) !== null);
    const position = settled === undefined ? null : placeOf(settled);
    const { keys = [], positions = {} } = slots[slot] ?? {};
    const plan = Object.keys(positions).find((one) => positions[one]?.change === 0) ?? null;
    if (settled === undefined || position === null) return [];
    const own = game.decisions.reduce<string | null>((at, { turn, by }) => {
      const decision = by[party];
      const turned = turn <= heldOn && decision?.kind === 'moves' ? decision.keys[occasion] : undefined;
      return turned ?? at;
    }, plan);
    const fallen = (other: string): string | undefined =>
      inTime
        .filter((fact) => fact.fact === 'move-lapsed' && fact.by === other && fact.turn === settled.turn)
        .flatMap((fact) => placeOf(fact) ?? [])
        .at(-1);
    return [
      {
        id: settled.id,
        occasion,
        slot,
        turn: settled.turn,
        position,
        own: keys.includes(party) ? own : null,
        others: keys
          .filter((other) => other !== party)
          .map((other) => ({ party: other, position: fallen(other) ?? position })),
      },
    ];
  });
}
