import type { ChannelView, SeatView } from '#engine';
import type { Say } from '../words.ts';
import { CHANNEL_STANCES } from './looks.ts';
import type { LineMark } from './picture.ts';
import { placeKey } from './places.ts';

/** State and word of a channel: the stance from which it is read says more than the state, where this seat may see it. */
function readingOf(channel: ChannelView, view: SeatView, say: Say): Pick<LineMark, 'state' | 'stateLabel'> {
  const source = CHANNEL_STANCES[channel.channel];
  const seen = view.stances.find(({ party, region }) => party === source?.party && region === source.region);
  const isFresh = channel.state === 'open' && seen !== undefined && seen.stance === source?.fresh;
  const state = isFresh ? 'fresh' : channel.state;
  const stateLabel =
    seen === undefined ? say(`ui.picture.line.${state}`) : say(`stance.${seen.party}.${seen.region}.${seen.stance}`);
  return { state, stateLabel };
}

export const linesOf = (view: SeatView, say: Say): readonly LineMark[] =>
  view.channels.map((channel) => ({
    kind: 'line',
    key: `line/${channel.channel}`,
    between: [placeKey(channel.between[0]), placeKey(channel.between[1])],
    label: say(`channel.${channel.channel}`),
    ...readingOf(channel, view, say),
  }));
