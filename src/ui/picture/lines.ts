import type { ChannelView, SeatView } from '#engine';
import type { Say } from '../words.ts';
import { CHANNELS } from './looks.ts';
import type { LineMark } from './picture.ts';
import { placeKey } from './places.ts';

/** State and word of a channel: the stance from which it is read says more than the state, where this seat may see it. */
function readingOf(channel: ChannelView, view: SeatView, say: Say): Pick<LineMark, 'state' | 'stateLabel'> {
  const look = CHANNELS[channel.channel];
  const seen = view.stances.find(({ party, region }) => party === look?.party && region === look.region);
  const isFresh = channel.state === 'open' && seen !== undefined && seen.stance === look?.fresh;
  const state = isFresh ? 'fresh' : channel.state;
  const isSaid = seen !== undefined && (state !== 'silent' || look?.saysSilence === true);
  return {
    state,
    stateLabel: say(isSaid ? `stance.${seen.party}.${seen.region}.${seen.stance}` : `ui.picture.line.${state}`),
  };
}

export const linesOf = (view: SeatView, say: Say): readonly LineMark[] =>
  view.channels.map((channel) => ({
    kind: 'line',
    key: `line/${channel.channel}`,
    between: [placeKey(channel.between[0]), placeKey(channel.between[1])],
    label: say(`channel.${channel.channel}`),
    ...readingOf(channel, view, say),
  }));
