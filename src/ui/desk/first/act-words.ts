import type { FactView, SeatView } from '#engine';
import { LAUNCH_FACTS } from '../../picture/looks.ts';
import type { ActDebrief, KeySettled, StepReceived } from '../../session/first.ts';
import type { Say } from '../../words.ts';
import { partyNames, shortName } from '../names.ts';

/** How it stands after the act, in one sentence made of facts that this chair has heard. */
export function standsNow(say: Say, view: SeatView, heard: readonly FactView[], turn: number): string {
  const [line] = view.channels;
  const launches = heard.filter((fact) => LAUNCH_FACTS.has(fact.fact) && fact.turn <= turn).length;
  return say('ui.first.act.stands', {
    line: line?.state ?? 'silent',
    launches,
    agreed: view.agreements.filter(({ reachedOnTurn }) => reachedOnTurn <= turn).length,
  });
}

/** Why it came so, as far as what she did explains it. */
export function whySo(say: Say, { given }: ActDebrief): string {
  const counted = given.filter(({ hasCounted }) => hasCounted).length;
  return say('ui.first.act.why', {
    taken: given.length,
    counted,
    harsh: given.some(({ harsh }) => harsh > 0) ? 'yes' : 'no',
  });
}

/** How a joint decision came to be settled: who turned the keys, and which way. */
export function keySentence(say: Say, { occasion, slot, position, own, others }: KeySettled): string {
  const nameOf = (of: string): string => say(`position.${slot}.${of}.name`);
  const apart = others.filter((other) => other.position !== (own ?? position));
  return say('ui.first.act.moved-key', {
    occasion: say(`occasion.${occasion}`),
    settled: nameOf(position),
    own: own === null ? '' : nameOf(own),
    others: partyNames(
      say,
      others.map(({ party }) => party),
    ),
    theirs: nameOf(apart[0]?.position ?? position),
    way: own === null ? 'others' : apart.length === 0 ? 'alike' : own === position ? 'mine' : 'theirs',
  });
}

/** One step: what it was, who weighed it, and by how much it was heavy enough or too light. */
export function stepSentence(say: Say, { fact, givers, hasCounted, aboveBar, chance, harsh }: StepReceived): string {
  const told = say('ui.first.act.step', {
    deed: fact.deedWords === null ? '' : say(fact.deedWords),
    by: partyNames(say, givers),
    about: fact.about === null ? '' : shortName(say, fact.about),
    counted: hasCounted ? 'yes' : 'no',
  });
  if (aboveBar === null || chance === null) return told;
  const weighed = say('ui.first.act.weighed', {
    way: aboveBar === 0 ? 'even' : aboveBar > 0 ? 'over' : 'under',
    points: Math.abs(aboveBar),
    chance: Math.round(chance * 100),
  });
  return `${told} ${weighed}${harsh > 0 ? ` ${say('ui.first.act.harsh', { harsh })}` : ''}`;
}
