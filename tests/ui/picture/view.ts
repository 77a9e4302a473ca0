import type { AgreementView, FactView, OfferView, SeatView, StepView } from '#engine';
import type { Pins } from '../../../src/ui/picture/places.ts';
import type { Say } from '../../../src/ui/words.ts';

/** Says the key and what it is filled with, so that a test sees which words were asked for. */
export const say: Say = (key, params) => (params === undefined ? key : `${key}(${Object.values(params).join(', ')})`);

export const pins: Pins = { us: { pin: [-77, 38.9] }, rok: { pin: [127, 37.6] }, dprk: { pin: [125.8, 39] } };

const dials = { opener: 'together', grain: 2, gate: 'inside-talks' } as const;

export const offer: OfferView = {
  ...dials,
  offer: 3,
  package: 'calm-for-calm',
  from: 'us',
  to: ['dprk'],
  sides: [['us', 'rok'], ['dprk']],
  clauses: [],
  isPublic: true,
  tabledOnTurn: 4,
  lapsesOnTurn: 6,
  state: 'tabled',
  acceptedBy: ['us'],
  awaitsYou: false,
  refusal: null,
  exposure: {},
  isFinal: false,
};

export const step: StepView = {
  key: '1/0',
  giver: 'dprk',
  issue: 'tests',
  level: 'written',
  part: 1,
  parts: 2,
  dueOnTurn: 5,
  status: 'due',
  isVerified: false,
  waitsFor: null,
  choices: [],
};

export const agreement: AgreementView = {
  ...dials,
  agreement: 1,
  package: 'health-first',
  parties: ['rok', 'dprk'],
  reachedOnTurn: 3,
  state: 'running',
  steps: [
    { ...step, status: 'kept', isVerified: true },
    { ...step, key: '1/1', giver: 'rok', issue: 'health', level: 'help', status: 'part' },
    { ...step, key: '1/2', part: 2 },
  ],
};

export const fact = (fields: Partial<FactView> & Pick<FactView, 'fact'>): FactView => ({
  id: 1,
  turn: 4,
  by: null,
  about: null,
  severity: 0,
  size: 0,
  coin: null,
  deed: null,
  deedWords: null,
  because: null,
  rule: 'the-reveal',
  ruleWords: 'rule.the-reveal',
  claims: [],
  source: null,
  ...fields,
});

/** What Washington sees in the fourth turn: an offer on the table, an agreement under way, a drill decided. */
export const view: SeatView = {
  scenario: 'hotline-summer-2021',
  party: 'us',
  turn: 4,
  turns: 12,
  from: '2021-08-23',
  to: '2021-09-05',
  ask: 'moves',
  purse: 4,
  purseCap: 6,
  income: 3,
  movesPerTurn: 2,
  temper: 'steady',
  gauges: [
    {
      track: 'crisis-risk',
      of: null,
      min: 0,
      max: 100,
      low: 30,
      high: 30,
      lowBefore: 26,
      highBefore: 26,
      better: 'down',
    },
    { track: 'home', of: 'rok', min: 0, max: 100, low: 40, high: 60, lowBefore: 40, highBefore: 60, better: 'up' },
    { track: 'home', of: 'us', min: 0, max: 100, low: 50, high: 50, lowBefore: 48, highBefore: 48, better: 'up' },
  ],
  stances: [{ party: 'dprk', region: 'lines', stance: 'settled', sinceTurn: 3, isSecret: false, knownUntilTurn: null }],
  channels: [{ channel: 'inter-korean', between: ['rok', 'dprk'], state: 'open' }],
  hand: [],
  keys: [{ occasion: 'autumn', slot: 'drill', with: ['rok'], heldOnTurn: 9, current: 'hold', positions: [] }],
  orders: [],
  clauses: [],
  packages: [],
  offers: [offer, { ...offer, offer: 2, state: 'refused' }],
  agreements: [agreement],
  book: [],
  owed: 1,
  facts: [fact({ id: 7, fact: 'asset-deployed', by: 'us', severity: 1 })],
  ending: null,
};
