import type { Debrief, Replay } from '#engine';

/** What a finished game came to, for machines. */
export function summaryOf(replay: Replay, debrief: Debrief) {
  return {
    scenario: replay.scenario,
    seed: replay.luck[0]?.seed ?? '',
    ...(replay.fork && { fork: replay.fork, luck: replay.luck }),
    worldview: debrief.worldview,
    seats: replay.seats,
    ending: debrief.ending,
    turn: debrief.turn,
    tags: debrief.tags,
    scores: Object.fromEntries(
      debrief.cards.map(({ party, temper, score, crossed, aims }) => [party, { temper, score, crossed, aims }]),
    ),
    readings: debrief.readings,
    measures: debrief.measures,
    fingerprint: replay.fingerprints.at(-1) ?? '',
  };
}
