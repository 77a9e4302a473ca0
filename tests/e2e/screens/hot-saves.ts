import { type HotSeat, openHotSeat } from '../../../src/ui/session/hot-seat/hot-seat.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import type { Shelved } from '../../../src/ui/session/shelf.ts';
import { answers, sealed } from './deciding.ts';

/** Whose desk the screens open; its owners must have heard something that the room has not. */
const LOOKED_AT = 'us';
const PEOPLE = { us: 2, rok: 1, dprk: 1 };
const MINUTES = 3;

/** How well a moment at the table serves as each of those that are looked for. */
export function worthOfTable(hot: HotSeat): Readonly<Record<'room' | 'envelopes' | 'over', number>> {
  const { agreements, offers, ask } = hot.room.view.value;
  const fullness = 1 + agreements.length * 6 + offers.length * 5;
  const { at } = hot.place.value;
  const hasNews = at === 'table' && ask === 'moves' && hot.lookBack(LOOKED_AT).phase.value === 'reveal';
  return {
    room: hasNews ? fullness : 0,
    envelopes: at === 'reveal' ? fullness + (hot.room.reveal.value?.facts.length ?? 0) : 0,
    over: at === 'debrief' ? 1 : 0,
  };
}

/** Plays a game of several people on one device to its end, and shows it whenever it lies before the room. */
export function* tables(shelved: Shelved, seed: string): Generator<HotSeat> {
  const worldview = { physics: 'unknown', tempers: 'unknown' };
  const hot = openHotSeat(shelved, { people: PEOPLE, minutes: MINUTES, worldview, seed }, () => 0);
  while (true) {
    yield hot;
    const { at } = hot.place.value;
    if (at === 'debrief') return;
    if (at === 'reveal') hot.room.proceed();
    else decideAll(hot);
  }
}

function decideAll(hot: HotSeat): void {
  for (const { party } of hot.standings.value.filter(({ isSealed }) => !isSealed)) {
    hot.handOver(party);
    hot.openDesk();
    for (let session = deskOf(hot, party); session !== null; session = deskOf(hot, party)) decide(session);
  }
  hot.openEnvelopes();
}

/** The desk that lies open, while it is this party's. */
function deskOf({ place }: HotSeat, party: string): Session | null {
  return place.value.at === 'desk' && place.value.session.party === party ? place.value.session : null;
}

function decide(session: Session): void {
  if (session.phase.value === 'choose') session.submit(sealed(session));
  else if (session.phase.value === 'answer') session.submit({ kind: 'answers', answers: answers(session) });
  else session.proceed();
}
