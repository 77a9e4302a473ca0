import type { ChannelView, FactView } from '#engine';
import { factSentence } from '../desk/names.ts';
import type { Say } from '../words.ts';
import { EXERCISE_AT, motionOf, UNTOLD } from './looks.ts';
import type { Beat } from './picture.ts';
import { placeKey } from './places.ts';

type Ends = readonly [from: string | null, to: string | null];

/** A fact about a line names one end at most: the channel knows the other. */
function endsOfLine(fact: FactView, channels: readonly ChannelView[]): Ends {
  const named = [fact.by, fact.about].filter((party) => party !== null);
  const channel = channels.find(({ between }) => named.every((party) => between.includes(party)));
  if (channel === undefined) return [fact.by, fact.about];
  const [one, other] = channel.between;
  return fact.by === other ? [other, one] : [one, other];
}

function endsOf(fact: FactView, channels: readonly ChannelView[]): Ends {
  const motion = motionOf(fact.fact, fact.by, fact.about);
  if (motion === 'line') return endsOfLine(fact, channels);
  return motion === 'exercise' ? [EXERCISE_AT, null] : [fact.by, fact.about];
}

function beatOf(fact: FactView, channels: readonly ChannelView[], say: Say): Beat {
  const [from, to] = endsOf(fact, channels);
  return {
    key: `fact/${fact.id}`,
    fact: fact.fact,
    motion: motionOf(fact.fact, fact.by, fact.about),
    from: from === null ? null : placeKey(from),
    to: to === null ? null : placeKey(to),
    severity: fact.severity,
    text: factSentence(say, fact),
  };
}

/** One beat for each fact that a seat has heard, in their order; the engine's own bookkeeping is left out. */
export const beatsOf = (facts: readonly FactView[], channels: readonly ChannelView[], say: Say): readonly Beat[] =>
  facts.filter(({ fact }) => !UNTOLD.has(fact)).map((fact) => beatOf(fact, channels, say));
