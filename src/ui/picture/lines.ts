import type { ChannelView, SeatView, StanceView } from '#engine';
import type { Say } from '../words.ts';
import { FRESH } from './looks.ts';
import type { LineMark, LineState } from './picture.ts';
import { placeKey } from './places.ts';

/** Only an open line can be fresh: its owner stands where a line has just been restored. */
function stateOf(channel: ChannelView, stances: readonly StanceView[]): LineState {
  if (channel.state !== 'open') return channel.state;
  const isFresh = stances.some(
    ({ party, region, stance }) =>
      channel.between.includes(party) && region === FRESH.region && stance === FRESH.stance,
  );
  return isFresh ? 'fresh' : 'open';
}

export const linesOf = (view: SeatView, say: Say): readonly LineMark[] =>
  view.channels.map((channel) => {
    const state = stateOf(channel, view.stances);
    return {
      kind: 'line',
      key: `line/${channel.channel}`,
      between: [placeKey(channel.between[0]), placeKey(channel.between[1])],
      state,
      label: say(`channel.${channel.channel}`),
      stateLabel: say(`ui.picture.line.${state}`),
    };
  });
