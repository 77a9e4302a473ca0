import { canonicalJson, gameLuck, type Moment, type Replay, type Rules, viewOf } from '#engine';
import { strategiesFor } from '#strategies';
import type { MachineDecision } from './inquiry.ts';

/**
 * What the machines of a replay weighed: they are asked again before each decision. Where one decides otherwise now, or
 * is not known here, its reasons are lost and none are told.
 */
export function reasonsAgain(rules: Rules, replay: Replay, moments: readonly Moment[]): readonly MachineDecision[] {
  const luck = gameLuck(replay.luck, 'strategies');
  const played = moments.filter(({ after }) => after !== 'calendar');
  return replay.decisions.flatMap(({ turn, stage, by }, number) => {
    const world = played[number]?.before;
    if (world === undefined) return [];
    luck.turnTo(turn);
    return Object.entries(by).flatMap(([party, decided]): MachineDecision[] => {
      const agent = machineIn(replay, party);
      if (agent === undefined) return [];
      const notes = world.notes[rules.index.parties.handle(party)] ?? null;
      const { decision, reasons } = agent.decide(viewOf(world, rules, party), luck, notes);
      const isSame = canonicalJson(decision) === canonicalJson(decided);
      return isSame ? [{ turn, party, kind: stage, reasons }] : [];
    });
  });
}

function machineIn({ seats }: Replay, party: string) {
  const seat = seats[party];
  if (seat === undefined || !('strategy' in seat)) return undefined;
  return strategiesFor(party).find(({ id, version }) => id === seat.strategy && version === seat.version);
}
