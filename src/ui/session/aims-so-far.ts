import {
  type Card,
  type ConditionData,
  cardOf,
  type FactView,
  type Game,
  luckOf,
  openWorld,
  type ResolvedScenario,
  type SeatView,
  tableStepper,
  viewFor,
} from '#engine';
import type { AimSoFar, LineSoFar, Span } from './first.ts';

type Aim = ResolvedScenario['aims'][string]['aims'][number];

/** What one chair knows at one moment: its view, its own card, and how many facts of each look it has heard. */
interface Known {
  readonly view: SeatView;
  readonly card: Card;
  readonly heard: readonly FactView[];
}

/**
 * A chair's own aims while the game could go on, each now beside the opening, in the order of the file; of what others
 * keep to themselves only the span that the chair sees. And which of its lines still hold.
 */
export function aimsSoFar(
  game: Game,
  party: string,
  heard: readonly FactView[],
): { readonly aims: readonly AimSoFar[]; readonly lines: readonly LineSoFar[] } {
  const { rules } = game;
  const opening = openWorld({
    rules,
    stepper: tableStepper(rules),
    luck: luckOf(game.setup.seed, 'world'),
    recorder: {},
  });
  const known = (world: typeof opening, facts: readonly FactView[]): Known => ({
    view: viewFor(world, rules, party),
    card: cardOf(world, rules, party),
    heard: facts,
  });
  const [then, now] = [known(opening, []), known(game.world, heard)];
  const data = rules.scenario.aims[party];
  const number = (amount: Aim['worst']): number =>
    typeof amount === 'number' ? amount : (rules.parameters[amount.param] ?? 0);
  return {
    aims: (data?.aims ?? []).map(({ aim, of, worst, best }) => {
      const result = now.card.aims.find((one) => one.aim === aim);
      const [from, to] = [readIn(then, aim, of), readIn(now, aim, of)];
      const gain = from === null || to === null ? 0 : (middle(to) - middle(from)) * (number(best) - number(worst));
      const isSeen = from !== null && to !== null && to.low === to.high;
      return {
        aim,
        weight: result?.weight ?? 0,
        kind: of.read === 'holds' ? 'holds' : 'figure',
        from,
        to,
        way: gain > 0 ? 'better' : gain < 0 ? 'worse' : !isSeen ? 'unseen' : result?.share === 1 ? 'full' : 'same',
      };
    }),
    lines: (data?.lines ?? [])
      .filter(({ when }) => mayKnow(when, now.view))
      .map(({ line }) => ({ line, isCrossed: now.card.crossed.includes(line) })),
  };
}

const middle = ({ low, high }: Span): number => (low + high) / 2;
const exactly = (value: number): Span => ({ low: value, high: value });

/** What of an aim this chair can read; null where it can read nothing. */
function readIn({ view, card, heard }: Known, aim: string, of: Aim['of']): Span | null {
  const value = exactly(card.aims.find((one) => one.aim === aim)?.value ?? 0);
  switch (of.read) {
    case 'track':
    case 'change': {
      const gauge = view.gauges.find((one) => one.track === of.track && (of.of === undefined || one.of === of.of));
      return gauge === undefined ? null : { low: gauge.low, high: gauge.high };
    }
    case 'count': {
      const { by, severity = 0 } = of;
      const isMeant = (fact: FactView): boolean =>
        fact.fact === of.fact && fact.severity >= severity && (by === undefined || fact.by === by);
      return exactly(heard.filter(isMeant).length);
    }
    case 'verified':
      return value;
    case 'owed':
      return of.party === view.party ? value : null;
    case 'holds':
      return mayKnow(of.when, view) ? value : null;
  }
}

/** True where a condition looks only at what this chair sees. */
function mayKnow(when: ConditionData, view: SeatView): boolean {
  if (when.is === 'all' || when.is === 'any') return when.of.every((part) => mayKnow(part, view));
  if (when.is === 'not') return mayKnow(when.of, view);
  if (when.is === 'in-stance')
    return view.stances.some(({ party, region }) => party === when.party && region === when.region);
  if (when.is === 'track-below' || when.is === 'track-at-least')
    return view.gauges.some(
      ({ track, of, low, high }) => track === when.track && of === (when.of ?? null) && low === high,
    );
  if (when.is === 'temper-is' || when.is === 'owed-at-least') return when.party === view.party;
  return true;
}
