import { type Decision, type MovesDecision, passing, schoolOf } from '#engine';
import { type HotSeat, openHotSeat } from '../../../src/ui/session/hot-seat/hot-seat.ts';
import type { People } from '../../../src/ui/session/hot-seat/kept.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

export const shelved = firstOnShelf();

/** A table in the first scenario of the shelf; its clock stands still. */
export const table = (people: People, seed = '11', minutes: number | null = null): HotSeat =>
  openHotSeat(shelved, { people, minutes, worldview: schoolOf('unknown'), seed }, () => 0);

export function deskOf(hot: HotSeat): Session {
  const place = hot.place.value;
  if (place.at !== 'desk') throw new Error(`No desk is open, but ${place.at}.`);
  return place.session;
}

/** Chooses for a desk that has come to a decision. */
export type Choose = (desk: Session) => MovesDecision;

export const waiting: Choose = () => passing;

/** The first open moves of a hand, others each turn, and whatever can be tabled, quietly where that is possible. */
export const busy: Choose = (desk) => {
  const { turn, hand, packages } = desk.view.value;
  const open = hand.filter(({ refusal }) => refusal === null);
  const moves = open.slice(turn % 3, (turn % 3) + 1).map(({ choice }) => choice);
  const [offer] = packages.filter(({ refusal }) => refusal === null);
  const dials = { opener: 'together', grain: 2, gate: 'before-talks' } as const;
  const tabled = offer && ({ act: 'table', package: offer.package, public: false, ...dials } as const);
  const wishes: MovesDecision[] = [
    ...(tabled
      ? [
          { ...passing, moves, table: tabled },
          { ...passing, moves, table: { ...tabled, public: true } },
        ]
      : []),
    { ...passing, moves },
  ];
  return wishes.find((wish) => desk.refusals(wish).length === 0) ?? passing;
};

const accept = (desk: Session): Decision => ({
  kind: 'answers',
  answers: desk.view.value.offers
    .filter(({ awaitsYou, refusal }) => awaitsYou && refusal === null)
    .map(({ offer }) => ({ offer, answer: 'accept' as const })),
});

/** Takes the seat that the privacy screen names from what it has to read to its seal. */
export function decide(hot: HotSeat, choose: Choose): void {
  hot.openDesk();
  const desk = deskOf(hot);
  while (hot.place.value.at === 'desk' && (desk.phase.value === 'brief' || desk.phase.value === 'reveal'))
    desk.proceed();
  if (hot.place.value.at !== 'desk') return;
  const refused = desk.submit(desk.phase.value === 'choose' ? choose(desk) : accept(desk));
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** Lets every seat decide, and opens the envelopes; the reveal is then told. */
export function playRound(hot: HotSeat, choose: Choose): void {
  const [first] = hot.standings.value.filter(({ isSealed }) => !isSealed);
  if (first === undefined) throw new Error('All have sealed.');
  hot.handOver(first.party);
  while (hot.place.value.at === 'handover') decide(hot, choose);
  hot.openEnvelopes();
}
