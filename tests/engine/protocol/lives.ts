import {
  type Decision,
  type Fact,
  type Game,
  gameOf,
  type OfferEvent,
  type Replay,
  tableStepper,
  type World,
} from '#engine';

type Offer = World['offers'][number];
type Agreement = World['agreements'][number];
type Step = Agreement['steps'][number];

/** One thing that happened to an offer; a fact where one was told. */
export interface Happened {
  readonly event: OfferEvent;
  readonly fact: Fact | null;
}

/** What happened to one offer, in order; `waits` where it was signed while the talks that it was to wait for had not begun. */
export interface Life {
  readonly offer: Offer;
  readonly happened: readonly Happened[];
  readonly waits: boolean;
}

/** The lives of a game's offers, and what was left without a place in any life. */
export interface Lives {
  readonly lives: ReadonlyMap<number, Life>;
  /** Facts of the table and of agreements that belong to no offer. */
  readonly homeless: readonly string[];
  /** What the world changed about offers and told nobody. */
  readonly untold: readonly string[];
}

/** What should have been told in one play: of which offer, as which fact, by whom, about which deed. */
interface Expected {
  readonly offer: number;
  readonly event: OfferEvent;
  readonly by: number | null;
  readonly deed: number | null;
}

/** Of what happens together, the order in which the engine does it. */
const ORDER: readonly OfferEvent[] = [
  'offer-tabled',
  'offer-leaked',
  'offer-left-unanswered',
  'offer-accepted',
  'offer-objected-to',
  'offer-refused',
  'offer-countered',
  'agreement-reached',
  'voted-down',
  'offer-withdrawn',
  'offer-lapsed',
  'talks-began',
  'step-missed',
  'step-kept',
  'step-part-kept',
  'promise-shown',
  'allegation-cleared',
  'step-verified',
  'breach-alleged',
  'breach-detected',
  'part-collapsed',
  'agreement-fulfilled',
  'agreement-collapsed',
];

/** Events that the world remembers and no fact tells. */
const SILENT: ReadonlySet<OfferEvent> = new Set(['voted-down', 'talks-began']);

/** Reads the lives of all offers of a finished game out of what was decided, how the world changed, and what was told. */
export function livesOf(scenario: Parameters<typeof gameOf>[0], replay: Replay): Lives {
  const game = gameOf(scenario, replay, tableStepper);
  const lives = new Map<number, Life & { happened: Happened[]; waits: boolean }>();
  const [homeless, untold] = [[] as string[], [] as string[]];
  for (const { by, notes } of replay.decisions) {
    const before = JSON.parse(JSON.stringify(game.world)) as World;
    const from = game.facts.length;
    for (const [owner, kept] of Object.entries(notes)) game.note(owner, kept);
    game.play(by);
    // What a chart tells in the same words is its own reaction, and no offer's.
    const told = game.facts
      .slice(from)
      .filter(({ kind, cause }) => cause.fact < 0 && ORDER.includes(kindOf(game, kind) as OfferEvent));
    const all = [...told];
    const expected = [...atTable(game, before, by), ...inAgreements(game, before, by)];
    const happened = expected.map((one): Happened & { offer: number } => {
      // A counter-offer is told once: of the offer that it answers, and of itself.
      const isShared = one.event === 'offer-countered' && isOpening(game, before, one.offer);
      const among = isShared ? all : told;
      const place = among.findIndex((fact) => isTold(game, fact, one));
      const fact = among[place] ?? null;
      if (place >= 0 && !isShared) told.splice(place, 1);
      if (fact === null && !SILENT.has(one.event)) untold.push(`turn ${before.turn}: ${one.event} of ${one.offer}`);
      return { offer: one.offer, event: one.event, fact };
    });
    homeless.push(...told.map(({ kind, turn }) => `turn ${turn}: ${kindOf(game, kind)}`));
    for (const { offer, event, fact } of inOrder(happened)) {
      const life = lives.get(offer) ?? { offer: offerOf(game.world, offer), happened: [], waits: false };
      life.happened.push({ event, fact });
      if (event === 'agreement-reached')
        life.waits = game.world.agreements.some(
          (agreement) => agreement.offer === offer && agreement.state === 'waiting',
        );
      lives.set(offer, life);
    }
  }
  return { lives, homeless, untold };
}

const kindOf = (game: Game, kind: number): string => game.rules.index.facts.id(kind);
const offerOf = (world: World, id: number): Offer => world.offers.find((offer) => offer.id === id) as Offer;
const isOpening = (game: Game, before: World, id: number): boolean =>
  !before.offers.some((offer) => offer.id === id) && offerOf(game.world, id).counters >= 0;

const isTold = (game: Game, fact: Fact, { event, by, deed }: Expected): boolean =>
  kindOf(game, fact.kind) === event && (by === null || fact.by === by) && (deed === null || fact.deed === deed);

/** A counter-offer opens its own life with what ends another's: openings stand first. */
function inOrder<T extends { readonly event: OfferEvent }>(happened: readonly T[]): readonly T[] {
  return happened
    .map((one, place) => ({ one, place }))
    .toSorted((a, b) => ORDER.indexOf(a.one.event) - ORDER.indexOf(b.one.event) || a.place - b.place)
    .map(({ one }) => one);
}

/** What happened to each offer at the table: how it came there, who answered what, how it left. */
function atTable(game: Game, before: World, by: Readonly<Record<string, Decision>>): readonly Expected[] {
  const { world, rules } = game;
  return world.offers.flatMap((offer): Expected[] => {
    const was = before.offers.find(({ id }) => id === offer.id);
    const deed = rules.packages[offer.package]?.deed ?? -1;
    const one = (event: OfferEvent, who: number | null): Expected => ({ offer: offer.id, event, by: who, deed });
    const opened = was !== undefined ? [] : [one(offer.counters < 0 ? 'offer-tabled' : 'offer-countered', offer.from)];
    const leaked =
      offer.isPublic && wasQuiet(was, offer, by[rules.index.parties.id(offer.from)])
        ? [one('offer-leaked', offer.from)]
        : [];
    const left =
      was?.state === offer.state
        ? []
        : leaving(offer).map((event) => one(event, event === 'voted-down' ? null : offer.from));
    return [...opened, ...leaked, ...(was === undefined ? [] : answersTo(game, was, offer, before, by, one)), ...left];
  });
}

/** Whether an offer that is public now was quiet before this play, or was laid quietly in it. */
function wasQuiet(was: Offer | undefined, { counters }: Offer, by: Decision | undefined): boolean {
  if (was !== undefined) return !was.isPublic;
  return counters < 0 && by?.kind === 'moves' && by.table?.act === 'table' && !by.table.public;
}

function leaving({ state }: Offer): readonly OfferEvent[] {
  switch (state) {
    case 'withdrawn':
      return ['offer-withdrawn'];
    case 'lapsed':
      return ['offer-lapsed'];
    case 'accepted':
      return ['agreement-reached'];
    case 'voted-down':
      return ['voted-down'];
    case 'tabled':
    case 'refused':
    case 'countered':
      return [];
  }
}

const EVENT_OF = {
  accept: 'offer-accepted',
  refuse: 'offer-refused',
  counter: 'offer-countered',
  leave: 'offer-left-unanswered',
} as const;

/** Who was asked about an offer and what it said; who is asked and does not name it leaves it. */
function answersTo(
  game: Game,
  was: Offer,
  offer: Offer,
  before: World,
  by: Readonly<Record<string, Decision>>,
  one: (event: OfferEvent, who: number) => Expected,
): readonly Expected[] {
  const { parties } = game.rules.index;
  if (was.state !== 'tabled') return [];
  const isAskedNow = before.exchange === 1 || (was.counters >= 0 && was.tabledOnTurn === before.turn);
  if (!isAskedNow) return [];
  const asked = before.asks.filter(
    ({ party, kind }) => kind === 'answers' && was.to.includes(party) && !was.acceptedBy.includes(party),
  );
  const given = asked.map(({ party }) => {
    const decision = by[parties.id(party)];
    const answer = decision?.kind === 'answers' ? decision.answers.find((said) => said.offer === was.id) : undefined;
    return { party, event: EVENT_OF[answer?.answer ?? 'leave'] };
  });
  // A refusal of one is a refusal: a counter-offer of another at the same time is not laid.
  const isRefused = given.some(({ event }) => event === 'offer-refused');
  return given
    .filter(({ event }) => !(event === 'offer-countered' && isRefused))
    .map(({ party, event }) => one(event, party));
}

/** What became of the steps of agreements, and of agreements. */
function inAgreements(game: Game, before: World, by: Readonly<Record<string, Decision>>): readonly Expected[] {
  const { world, rules } = game;
  return world.agreements.flatMap((agreement): Expected[] => {
    const was = before.agreements.find(({ id }) => id === agreement.id);
    const offer = offerOf(world, agreement.offer);
    const packed = rules.packages[offer.package]?.deed ?? -1;
    const began: Expected[] =
      was?.state === 'waiting' && agreement.state !== 'waiting'
        ? [{ offer: offer.id, event: 'talks-began', by: null, deed: null }]
        : [];
    const ended: Expected[] =
      agreement.state !== was?.state && (agreement.state === 'fulfilled' || agreement.state === 'collapsed')
        ? [{ offer: offer.id, event: `agreement-${agreement.state}`, by: null, deed: packed }]
        : [];
    const fallen = (agreement.brokenParts ?? []).filter((part) => was?.brokenParts?.includes(part) !== true);
    const parted = fallen.map((): Expected => ({ offer: offer.id, event: 'part-collapsed', by: null, deed: null }));
    const shows = (step: Step): boolean => isShown(game, before, by, agreement, step);
    return [...began, ...stepsOf(game, was, agreement, offer, shows), ...parted, ...ended];
  });
}

/** Whether the accused answered by showing what it did, in this play or in the one of its moves. */
function isShown(
  { rules }: Game,
  before: World,
  by: Readonly<Record<string, Decision>>,
  { id }: Agreement,
  step: Step,
): boolean {
  const decision = by[rules.index.parties.id(step.giver)];
  const said = decision?.kind === 'moves' && decision.disputes?.[`${id}/${step.id}`] === 'show';
  return said || before.sealed[step.giver]?.shows.some(([of, number]) => of === id && number === step.id) === true;
}

function stepsOf(
  { rules }: Game,
  was: Agreement | undefined,
  agreement: Agreement,
  offer: Offer,
  shows: (step: Step) => boolean,
): readonly Expected[] {
  return agreement.steps.flatMap((step): Expected[] => {
    const old = was?.steps[step.id];
    const clause = offer.clauses[step.clause];
    const deed = clause === undefined ? -1 : (rules.levels[clause.issue]?.[clause.level]?.deed ?? -1);
    const one = (event: OfferEvent): Expected => ({ offer: offer.id, event, by: step.giver, deed });
    const isNew = old?.status !== step.status;
    const { alleged } = step;
    const isDecided = old?.alleged?.outcome === 'open' && alleged?.outcome !== 'open';
    const isAccused = alleged?.outcome === 'open' && (old?.alleged?.outcome !== 'open' || isDecided);
    return [
      ...(step.delays > (old?.delays ?? 0) ? [one('step-missed')] : []),
      ...(isNew && (step.status === 'kept' || step.status === 'cheated') ? [one('step-kept')] : []),
      ...(isNew && step.status === 'part' ? [one('step-part-kept')] : []),
      ...(isDecided && shows(step) ? [one('promise-shown')] : []),
      ...(isDecided && alleged?.outcome === 'cleared' ? [{ ...one('allegation-cleared'), by: alleged.by }] : []),
      ...(isAccused ? [{ ...one('breach-alleged'), by: alleged.by }] : []),
      ...(step.isVerified && old?.isVerified !== true ? [one('step-verified')] : []),
      ...(step.isDetected && old?.isDetected !== true ? [one('breach-detected')] : []),
    ];
  });
}
