import type { Luck } from '../chance/luck.ts';
import type { BoundOption } from '../rules/rules.ts';
import { isDue, levelOf } from '../turn/due-steps.ts';
import { isAvailable, isOpen, keyPrice } from '../turn/keys.ts';
import { hasQuietChannel } from '../turn/offers.ts';
import { priceNow } from '../turn/price.ts';
import type { Referee } from '../turn/referee.ts';
import { holdingPrice } from '../turn/reflexes.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, Sealed, StepState, World } from '../world/world.ts';
import type { Choice, MovesDecision, Refusal, StepChoice, TableAct } from './decision.ts';
import { judgeText } from './judge-text.ts';
import { Refusals, refusal } from './refuse.ts';
import { stepChoices } from './step-choices.ts';

export type Judge = Pick<Referee, 'rules' | 'luck'>;

const STATUS_OF: { readonly [Choice in StepChoice]: StepState } = {
  keep: 'kept',
  part: 'part',
  delay: 'delayed',
  cheat: 'cheated',
};

/** What a choice costs now; nothing where there is none of this name. */
export const choicePrice = (world: World, choice: Choice, { rules, luck }: Judge): number => {
  const option = rules.choices.get(choice);
  return option === undefined ? 0 : priceNow(option.price, world, NO_FACT, luck);
};

/** Why a party may not make this choice now, its purse aside; null where it may. */
export function choiceRefusal(world: World, party: Handle, choice: Choice, judge: Judge): Refusal | null {
  const option = judge.rules.choices.get(choice);
  return option === undefined
    ? refusal('unknown-move', { move: choice })
    : optionRefusal(world, party, option, judge.luck);
}

function optionRefusal(world: World, party: Handle, { choice, by, available }: BoundOption, luck: Luck) {
  if (!by.includes(party)) return refusal('not-your-move', { move: choice });
  return available(world, NO_FACT, luck) ? null : refusal('move-not-available', { move: choice });
}

function judgeChoices(world: World, party: Handle, moves: readonly Choice[], judge: Judge, no: Refusals) {
  const { rules } = judge;
  const most = rules.purse.movesPerTurn;
  no.unless(moves.length <= most, 'too-many-moves', { most });
  const options: Handle[] = [];
  let cost = 0;
  for (const choice of moves) {
    const option = rules.choices.get(choice);
    if (option === undefined) {
      no.add('unknown-move', { move: choice });
      continue;
    }
    const refused = optionRefusal(world, party, option, judge.luck);
    if (refused !== null) {
      no.list.push(refused);
      continue;
    }
    const isTwice = options.some((other) => rules.options[other]?.move === option.move);
    if (!no.unless(!isTwice, 'move-twice', { move: choice })) continue;
    options.push(option.deed);
    cost += priceNow(option.price, world, NO_FACT, judge.luck);
  }
  return { options: options.length > 1 ? options.sort((a, b) => a - b) : options, cost };
}

function judgeKeys(world: World, party: Handle, chosen: MovesDecision['keys'], judge: Judge, no: Refusals) {
  const { rules } = judge;
  const keys: [Handle, Handle][] = [];
  let cost = 0;
  for (const [id, position] of Object.entries(chosen)) {
    const occasion = rules.index.occasions.has(id) ? rules.occasions[rules.index.occasions.handle(id)] : undefined;
    const key = occasion?.keys.indexOf(party) ?? -1;
    if (occasion === undefined || key < 0 || !isOpen(occasion, world.turn)) {
      no.add('key-not-open', { occasion: id });
      continue;
    }
    const place = occasion.positions.findIndex((candidate) => candidate.position === position);
    if (!no.unless(place >= 0, 'unknown-position', { occasion: id, position })) continue;
    const isOffered = isAvailable(world, occasion, place, judge);
    if (!no.unless(isOffered, 'position-not-available', { occasion: id, position })) continue;
    cost += keyPrice(world, occasion, key, place);
    keys.push([occasion.handle, place]);
  }
  return { keys: keys.toSorted((a, b) => a[0] - b[0]), cost };
}

function judgeRestraint(world: World, party: Handle, restrain: readonly string[], judge: Judge, no: Refusals) {
  if (restrain.length === 0) return [];
  const { reflexes } = judge.rules.index;
  const held = [...new Set(restrain)].flatMap((id) => {
    if (!no.unless(reflexes.has(id), 'unknown-reflex', { reflex: id })) return [];
    const reflex = reflexes.handle(id);
    const isOwn = judge.rules.reflexes[reflex]?.party === party;
    if (!no.unless(isOwn, 'not-your-reflex', { reflex: id })) return [];
    return [{ reflex, price: holdingPrice(world, reflex, judge) }];
  });
  return held.toSorted((a, b) => a.reflex - b.reflex);
}

function judgeSteps(world: World, party: Handle, steps: MovesDecision['steps'], { rules }: Judge, no: Refusals) {
  const chosen = Object.entries(steps);
  if (chosen.length === 0) return [];
  const sealed = chosen.flatMap(([key, choice]): Sealed['steps'] => {
    const [agreementId, stepId] = key.split('/').map(Number);
    const agreement = world.agreements.find(({ id, state }) => id === agreementId && state === 'running');
    const step = agreement?.steps.find(({ id }) => id === stepId);
    const isMine = agreement !== undefined && step?.giver === party && isDue(agreement, step, world.turn);
    if (!no.unless(isMine, 'no-such-step', { step: key }) || agreement === undefined || step === undefined) return [];
    const isPossible = stepChoices(step, levelOf(world, rules, agreement, step)).includes(choice);
    if (!no.unless(isPossible, 'step-not-so', { step: key, choice })) return [];
    return [[agreement.id, step.id, STATUS_OF[choice]]];
  });
  return sealed.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Accusations that are answered by showing what was done, and what that costs. */
function judgeDisputes(
  world: World,
  party: Handle,
  { disputes: chosen = {} }: MovesDecision,
  { rules }: Judge,
  no: Refusals,
) {
  const shows = Object.entries(chosen).flatMap(([key, choice]): Sealed['shows'] => {
    const [agreementId, stepId] = key.split('/').map(Number);
    const agreement = world.agreements.find(({ id }) => id === agreementId);
    const step = agreement?.steps.find(({ id }) => id === stepId);
    const isMine = step?.giver === party && step.alleged?.outcome === 'open';
    if (!no.unless(isMine, 'no-such-accusation', { step: key }) || agreement === undefined || step === undefined)
      return [];
    return choice === 'show' ? [[agreement.id, step.id]] : [];
  });
  return {
    shows: shows.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
    cost: shows.length * (rules.table.disputes?.showing ?? 0),
  };
}

function judgeTableAct(world: World, party: Handle, act: TableAct, judge: Judge, no: Refusals) {
  const { rules, luck } = judge;
  if (act.act === 'withdraw') {
    const offer = world.offers.find(({ id, state }) => id === act.offer && state === 'tabled');
    // Another's offer is refused like one that never was, so that asking tells nothing.
    if (!no.unless(offer?.from === party, 'no-such-offer', { offer: act.offer })) return null;
    return { act: 'withdraw', offer: act.offer } as const;
  }
  const { packages } = rules.index;
  const prepared = packages.has(act.package) ? rules.packages[packages.handle(act.package)] : undefined;
  if (prepared === undefined) {
    no.add('unknown-package', { package: act.package });
    return null;
  }
  no.unless(prepared.sides.flat().includes(party), 'not-at-this-table', { package: act.package });
  const text = judgeText(world, act, { prepared, clauses: prepared.clauses }, judge, no);
  const isHeard = act.public || hasQuietChannel(world, party, prepared.sides, { rules, luck });
  no.unless(isHeard, 'no-quiet-channel', { package: act.package });
  return { act: 'table', package: prepared.handle, isPublic: act.public, ...text } as const;
}

/** What a seat's decision for a turn comes to, with every reason why it may not be. Orders are paid only if they bite, but must be affordable. */
export function judgeMoves(
  world: World,
  party: Handle,
  decision: MovesDecision,
  judge: Judge,
): { sealed: Sealed; refusals: readonly Refusal[] } {
  const no = new Refusals();
  const { options, cost: movesCost } = judgeChoices(world, party, decision.moves, judge, no);
  const { keys, cost: keysCost } = judgeKeys(world, party, decision.keys, judge, no);
  const restrained = judgeRestraint(world, party, decision.restrain, judge, no);
  const steps = judgeSteps(world, party, decision.steps, judge, no);
  const { shows, cost: showing } = judgeDisputes(world, party, decision, judge, no);
  const table = decision.table === null ? null : judgeTableAct(world, party, decision.table, judge, no);
  const tabling = decision.table?.act === 'table' ? judge.rules.table.tablingCost : 0;
  const cost = movesCost + keysCost + tabling + showing;
  const reserved = restrained.reduce((sum, { price }) => sum + price, 0);
  const purse = world.purses[party] ?? 0;
  no.unless(cost + reserved <= purse, 'not-enough-capital', { cost: cost + reserved, purse });
  return { sealed: { options, keys, restrained, steps, shows, table, cost }, refusals: no.list };
}
