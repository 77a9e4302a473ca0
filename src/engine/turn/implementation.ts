import { addressOfAll } from '../chance/address.ts';
import type { BoundLevel, Rules } from '../rules/rules.ts';
import { date, isHeld, offerOf, sideOf } from '../world/agreements.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Agreement, Offer, Step, StepState, World } from '../world/world.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { newWave, run, type Wave } from './wave.ts';

/** A step that falls due, with all that it stands in. */
interface Due {
  readonly agreement: Agreement;
  readonly offer: Offer;
  readonly step: Step;
  readonly level: BoundLevel;
}

const isOpen = ({ status }: Step): boolean => status === 'due' || status === 'delayed';

/** True where a step falls due: its turn has come, and what it waits for was verified. */
export const isDue = (agreement: Agreement, step: Step, turn: number): boolean =>
  isOpen(step) && step.dueOnTurn <= turn && !isHeld(agreement, step);

/** How much of which issue a step delivers. */
export function levelOf(world: World, rules: Rules, agreement: Agreement, step: Step): BoundLevel {
  const clause = offerOf(world, agreement.offer).clauses[step.clause];
  const level = clause && rules.levels[clause.issue]?.[clause.level];
  if (level === undefined) throw new Error(`Agreement ${agreement.id} has no clause ${step.clause}.`);
  return level;
}

/** The steps of running agreements of which something holds, with all that they stand in. */
const stepsThat = (
  holds: (agreement: Agreement, step: Step) => boolean,
  world: World,
  { rules }: Referee,
): readonly Due[] =>
  world.agreements
    .filter(({ state }) => state === 'running')
    .flatMap((agreement) => {
      const offer = offerOf(world, agreement.offer);
      const those = agreement.steps.filter((step) => holds(agreement, step));
      return those.map((step) => ({ agreement, offer, step, level: levelOf(world, rules, agreement, step) }));
    });

/** True where a step was done, or seems so, another one waits for its verification, and nobody has seen it yet. */
const isAwaited = ({ steps }: Agreement, { id, status, isVerified, isDetected }: Step): boolean =>
  (status === 'kept' || status === 'cheated') &&
  !isVerified &&
  !isDetected &&
  steps.some((step) => step.after === id && isOpen(step));

/**
 * Due steps are kept, done in part, delayed or cheated on, all at once; then monitors look, and breaches bite. On a step
 * that another one waits for they look again each turn until they have seen it.
 */
export function implement(world: World, referee: Referee): void {
  startWaiting(world, referee);
  const awaited = stepsThat(isAwaited, world, referee);
  const due = stepsThat((agreement, step) => isDue(agreement, step, world.turn), world, referee);
  const wave = newWave();
  for (const one of due) settleStep(world, one, wave, referee);
  const looked = [...awaited, ...due];
  for (const one of looked) monitor(world, one, wave, referee);
  for (const agreement of new Set(looked.map((one) => one.agreement))) conclude(world, agreement, wave, referee);
  react(world, wave, referee);
}

/** Agreements that were to begin inside talks begin once the parties talk. */
function startWaiting(world: World, { rules, luck }: Referee): void {
  if (!rules.table.isTalking(world, NO_FACT, luck)) return;
  for (const agreement of world.agreements)
    if (agreement.state === 'waiting') {
      agreement.state = 'running';
      date(agreement, world.turn + 1);
    }
}

const DELIVERED: { readonly [State in StepState]: number } = {
  due: 0,
  kept: 100,
  part: 50,
  delayed: 0,
  cheated: 0,
  void: 0,
};

/** What is said of a step: its own share of the clause, and never more. */
const saidOf = ({ offer, step, level }: Due, share: number) => ({
  by: step.giver,
  about: receiverOf(offer, step),
  size: level.size * share,
  coin: level.coin,
  deed: level.deed,
  share,
});

function settleStep(world: World, due: Due, wave: Wave, referee: Referee): void {
  const { agreement, step, level } = due;
  const sealed = world.sealed[step.giver]?.steps.find(([id, number]) => id === agreement.id && number === step.id);
  const status = sealed?.[2] ?? 'kept';
  step.status = status;
  step.deliveredPct = DELIVERED[status];
  if (status === 'delayed') {
    step.delays += 1;
    step.dueOnTurn = world.turn + 1;
    wave.told.push(engineFact(referee.rules, 'step-missed', 'the-steps', saidOf(due, 1 / step.parts)));
    return;
  }
  step.onTurn = world.turn;
  const isPart = status === 'part';
  // A cheat looks like a step kept until somebody sees that it was none.
  const share = (isPart ? 0.5 : 1) / step.parts;
  wave.told.push(engineFact(referee.rules, isPart ? 'step-part-kept' : 'step-kept', level.rule, saidOf(due, share)));
  const effects = status === 'cheated' ? (level.pretence ?? []) : level.effects;
  // Half a promise is not a promise kept: what is told with the whole is not told of a part.
  const isLast = step.part === step.parts && !isPart;
  run(effects, { fact: NO_FACT, doer: step.giver, deed: level.deed, share, isLast }, world, wave, referee);
  enterStep(world, due, level.size * share, wave);
}

/** Books a step: at its size for the giver, unless it was pretended, and for all who sit opposite. */
function enterStep(world: World, { agreement, offer, step, level }: Due, price: number, wave: Wave): void {
  const isOpposite = (party: number): boolean =>
    agreement.parties.includes(party) && sideOf(offer.sides, party) !== sideOf(offer.sides, step.giver);
  const prices = world.purses.map((_, party) => {
    if (party === step.giver) return step.status === 'cheated' ? 0 : price;
    return isOpposite(party) ? price : 0;
  });
  const to = receiverOf(offer, step);
  wave.entries.push({ turn: world.turn, deed: level.deed, giver: step.giver, to, prices });
}

const receiverOf = (offer: Offer, step: Step): number =>
  offer.sides[sideOf(offer.sides, step.giver) === 0 ? 1 : 0][0] ?? -1;

/** Monitors see a step with the detection rate: a kept one is verified, a pretended one is found out and struck off. */
function monitor(world: World, due: Due, wave: Wave, { rules, luck }: Referee): void {
  const { agreement, step, level } = due;
  // What was done in part was told as such, and verifies nothing.
  if (step.status === 'delayed' || step.status === 'part') return;
  const { deeds, parties, rules: ids } = rules.index;
  const what = addressOfAll(deeds.addresses[level.deed] ?? 0, parties.addresses[step.giver] ?? 0);
  const rule = ids.addresses[ids.handle('the-monitors')] ?? 0;
  const said = saidOf(due, 1 / step.parts);
  const chance = rules.table.detection(world, { ...NO_FACT, turn: world.turn, ...said }, luck);
  if (luck.draw(world.turn, rule, what, agreement.reachedOnTurn * 16 + step.part) >= chance) return;
  if (step.status === 'cheated') {
    step.isDetected = true;
    enterStep(world, due, 0 - said.size, wave);
    wave.told.push(engineFact(rules, 'breach-detected', 'the-monitors', said));
    return;
  }
  step.isVerified = true;
  wave.told.push(engineFact(rules, 'step-verified', 'the-monitors', said));
}

/** The step on which an agreement breaks: one that was found out, or one done in part on which others were to follow. */
const brokenOn = ({ steps }: Agreement): Step | undefined =>
  steps.find(({ isDetected }) => isDetected) ??
  steps.find(({ id, status }) => status === 'part' && steps.some((step) => step.after === id && isOpen(step)));

/** A breach snaps back: what is still due is void. When nothing is due any more, the agreement is fulfilled. */
function conclude(world: World, agreement: Agreement, wave: Wave, { rules }: Referee): void {
  const broken = brokenOn(agreement);
  const isBroken = broken !== undefined;
  if (isBroken) for (const step of agreement.steps) if (isOpen(step)) step.status = 'void';
  if (!isBroken && agreement.steps.some(isOpen)) return;
  agreement.state = isBroken ? 'collapsed' : 'fulfilled';
  const breaker = broken?.giver ?? -1;
  wave.told.push(
    engineFact(
      rules,
      isBroken ? 'agreement-collapsed' : 'agreement-fulfilled',
      broken?.isDetected === true ? 'the-monitors' : 'the-steps',
      { by: breaker, deed: rules.packages[offerOf(world, agreement.offer).package]?.deed ?? -1 },
    ),
  );
}
