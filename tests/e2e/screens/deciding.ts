import type { Answer, MovesDecision, PackageView, SeatView } from '#engine';
import { EVEN_DIALS } from '../../../src/ui/desk/draft.ts';
import type { Session } from '../../../src/ui/session/session.ts';

/** What a person might seal: two moves, a package where one can be tabled, a guess; parts are laid back until it is allowed. */
export function sealed(session: Session): MovesDecision {
  const { hand, packages, turn } = session.view.value;
  const open = hand.filter(({ refusal }) => refusal === null).map(({ choice }) => choice);
  const moves = [open[(turn * 3) % open.length], open[(turn * 5 + 2) % open.length]].filter(
    (move) => move !== undefined,
  );
  const offered = packages.find(({ refusal }: PackageView) => refusal === null);
  const bare = { kind: 'moves', moves: [], keys: {}, restrain: [], steps: {}, table: null, guess: 'opens' } as const;
  const table = offered === undefined ? null : tabled(offered, session.view.value);
  const tries: readonly MovesDecision[] = [
    { ...bare, moves: [...new Set(moves)], table },
    { ...bare, moves: moves.slice(0, 1), table },
    { ...bare, table },
    { ...bare, moves: moves.slice(0, 1) },
    bare,
  ];
  return tries.find((tried) => session.refusals(tried).length === 0) ?? bare;
}

const tabled = ({ package: id, quietRefusal }: PackageView, { turn }: SeatView): MovesDecision['table'] =>
  turn % 2 === 0 ? null : { act: 'table', package: id, ...EVEN_DIALS, public: quietRefusal !== null };

/** Accepts what it may. */
export function answers({ view }: Session): readonly Answer[] {
  return view.value.offers
    .filter(({ awaitsYou }) => awaitsYou)
    .map(({ offer, refusal }) => ({ offer, answer: refusal === null ? 'accept' : 'leave' }));
}
