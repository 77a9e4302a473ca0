import type { ChannelView, FactView } from '#engine';
import { factSentence } from '../desk/names.ts';
import type { Say } from '../words.ts';
import { ARMISTICE_BETWEEN, EXERCISE_AT, type Motion, motionOf, UNTOLD } from './looks.ts';
import type { Beat } from './picture.ts';
import { placeKey } from './places.ts';

type Ends = readonly [from: string | null, to: string | null];

/** A fact about a line may name one end only, or none: the channel knows the others. */
function endsOfLine(fact: FactView, channels: readonly ChannelView[]): Ends {
  const named = [fact.by, fact.about].filter((party) => party !== null);
  const joining = channels.filter(({ between }) => named.every((party) => between.includes(party)));
  const usual = joining.find(({ between }) => ARMISTICE_BETWEEN.every((party) => between.includes(party)));
  const [one, other] = (usual ?? joining[0])?.between ?? [fact.by, fact.about];
  return fact.by === other ? [other, one] : [one, other];
}

function endsOf(fact: FactView, motion: Motion, channels: readonly ChannelView[]): Ends {
  if (motion === 'line') return endsOfLine(fact, channels);
  if (motion === 'alarm') return ARMISTICE_BETWEEN;
  // Aircraft fly to where drills are held, whoever is meant to notice.
  if (motion === 'flight') return [fact.by, EXERCISE_AT];
  return motion === 'exercise' ? [EXERCISE_AT, null] : [fact.by, fact.about];
}

function beatOf(fact: FactView, channels: readonly ChannelView[], say: Say): Beat {
  const motion = motionOf(fact.fact, fact.by, fact.about);
  const [from, to] = endsOf(fact, motion, channels);
  return {
    key: `fact/${fact.id}`,
    fact: fact.fact,
    motion,
    from: from === null ? null : placeKey(from),
    to: to === null ? null : placeKey(to),
    severity: fact.severity,
    text: factSentence(say, fact),
  };
}

/** The clock is no news; nor is a choice when the deed that came of it is told as well. */
function isNews(fact: FactView, facts: readonly FactView[]): boolean {
  if (UNTOLD.has(fact.fact)) return false;
  return fact.fact !== 'move-made' || !facts.some(({ because }) => because === fact.id);
}

/** One beat for each fact that a seat has heard, in their order. */
export const beatsOf = (facts: readonly FactView[], channels: readonly ChannelView[], say: Say): readonly Beat[] =>
  facts.filter((fact) => isNews(fact, facts)).map((fact) => beatOf(fact, channels, say));
