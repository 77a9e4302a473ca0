import { canonicalJson, gameLuck, type Moment, type Replay, type Rules, viewOf } from '#engine';
import type { MachineDecision } from './inquiry.ts';
import { machinesKnown } from './machines-known.ts';

/**
 * What the machines of a replay weighed. Their reasons for answers stand in the record; else they are asked again before
 * each decision. Where one decides otherwise now, or is not known here, its reasons are lost and none are told.
 */
export const reasonsAgain = (rules: Rules, replay: Replay, moments: readonly Moment[]): readonly MachineDecision[] =>
  played(moments).flatMap((moment, number) => reasonsAt(rules, replay, moment, number));

/** The moments that follow a decision, in the order of the replay's decisions. */
export const played = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(({ after }) => after !== 'calendar');

/** What the machines weighed at one decision of a replay; `before` is the moment that followed it. */
export function reasonsAt(
  rules: Rules,
  replay: Replay,
  { before }: Moment,
  number: number,
): readonly MachineDecision[] {
  const decided = replay.decisions[number];
  if (decided === undefined) return [];
  const luck = gameLuck(replay.luck, 'strategies');
  luck.turnTo(decided.turn);
  return Object.entries(decided.by).flatMap(([party, decision]): MachineDecision[] => {
    const recorded = decided.reasons?.[party];
    if (recorded !== undefined) return [{ turn: decided.turn, party, kind: decided.stage, reasons: recorded }];
    const agent = machineIn(replay, party);
    if (agent === undefined) return [];
    const notes = before.notes[rules.index.parties.handle(party)] ?? null;
    const again = agent.decide(viewOf(before, rules, party), luck, notes);
    const isSame = canonicalJson(again.decision) === canonicalJson(decision);
    return isSame ? [{ turn: decided.turn, party, kind: decided.stage, reasons: again.reasons }] : [];
  });
}

function machineIn({ seats }: Replay, party: string) {
  const seat = seats[party];
  if (seat === undefined || !('strategy' in seat)) return undefined;
  return machinesKnown(party).find(({ id, version }) => id === seat.strategy && version === seat.version);
}
