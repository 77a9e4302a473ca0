import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { level } from '../sight.ts';
import { all, when, worth } from '../weights.ts';
import { isUneasy, staff, wereBlamed } from './staff.ts';

const moves: Weights<HandMove> = {
  'send-quiet-aid': all(
    worth('keeps-its-neighbour', 0.8),
    when((sight) => level(sight, 'hardship') >= 70, worth('keeps-its-neighbour', 0.8)),
  ),
  'back-a-relief-text': worth('keeps-its-neighbour', 1.4),
  'urge-both-to-suspend': when(isUneasy, worth('asks-both-to-rest', 0.9)),
  'urge-restraint': worth('asks-both-to-rest', 0.5),
  'trade-blame': when(wereBlamed, worth('keeps-its-neighbour', 0.9)),
};

/** A neighbour that stands comes first: aid as far as the border lets it through, relief in the Council, pressure almost never. */
export const buffer = agent(
  {
    id: 'buffer',
    version: 1,
    source:
      'the Chinese inducements of claim C037, and votes of 2017 for sanctions only after long launches; judgement',
  },
  {
    party: 'china',
    faces: 'dprk',
    stands: null,
    thrift: 0.6,
    moves: [staff, moves],
    keys: {},
    orders: {},
    packages: {},
    scales: { costs: 1, exposure: 1, precondition: 0, walkAway: () => 0 },
    promise: asPromised,
  },
);
