import { offerOf } from '../world/agreements.ts';
import { partsOf } from '../world/parts.ts';
import type { Agreement, Offer, Step, World } from '../world/world.ts';
import { isOpen, levelOf } from './due-steps.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import type { Wave } from './wave.ts';

export const isDisputed = ({ alleged }: Step): boolean => alleged?.outcome === 'open';

/**
 * The step on which some steps of an agreement break: one that was found out, or under a strict text accused; or one done
 * in part on which others were to follow.
 */
const brokenOn = (some: readonly Step[], { steps }: Agreement, { isStrict }: Offer): Step | undefined =>
  some.find((step) => step.isDetected || (isStrict === true && isDisputed(step))) ??
  some.find(({ id, status }) => status === 'part' && steps.some((step) => step.after === id && isOpen(step)));

/** What is still due is void, and so is what was to wait for something that will not be verified any more. */
function annul(due: readonly Step[], { steps }: Agreement): void {
  for (const step of due) if (isOpen(step)) step.status = 'void';
  const isLost = ({ after }: Step): boolean => {
    const awaited = after === undefined ? undefined : steps[after];
    return (
      awaited !== undefined && !awaited.isVerified && (['void', 'part'].includes(awaited.status) || awaited.isDetected)
    );
  };
  // Steps wait only for earlier phases, and steps are numbered in the order of phases: once through reaches all.
  for (const step of steps) if (isOpen(step) && isLost(step)) step.status = 'void';
}

const toldBy = (broken: Step | undefined) =>
  broken?.isDetected === true || (broken !== undefined && isDisputed(broken)) ? 'the-monitors' : 'the-steps';

/** Where a text stands by parts, a part that breaks takes no other with it; those that broke now. */
function breakParts(world: World, agreement: Agreement, offer: Offer, wave: Wave, { rules }: Referee): number {
  const parts = partsOf(offer);
  const count = Math.max(...parts) + 1;
  for (let part = 0; part < count; part++) {
    if (agreement.brokenParts?.includes(part) === true) continue;
    const own = agreement.steps.filter(({ clause }) => parts[clause] === part);
    const broken = brokenOn(own, agreement, offer);
    if (broken === undefined) continue;
    agreement.brokenParts = [...(agreement.brokenParts ?? []), part];
    annul(own, agreement);
    const said = { by: broken.giver, deed: levelOf(world, rules, agreement, broken).deed };
    wave.told.push(engineFact(rules, 'part-collapsed', toldBy(broken), said));
  }
  return count - (agreement.brokenParts?.length ?? 0);
}

/**
 * A breach snaps back: what is still due is void, in the whole agreement or, where it stands by parts, in the part alone.
 * When nothing is due or in dispute any more, what is left of it is fulfilled.
 */
export function conclude(world: World, agreement: Agreement, wave: Wave, referee: Referee): void {
  const { rules } = referee;
  const offer = offerOf(world, agreement.offer);
  const isByParts = offer.isByParts === true;
  const whole = brokenOn(agreement.steps, agreement, offer);
  const left = isByParts ? breakParts(world, agreement, offer, wave, referee) : whole === undefined ? 1 : 0;
  const isBroken = left === 0;
  if (isBroken) annul(agreement.steps, agreement);
  if (!isBroken && agreement.steps.some((step) => isOpen(step) || isDisputed(step))) return;
  agreement.state = isBroken ? 'collapsed' : 'fulfilled';
  const kind = isBroken ? 'agreement-collapsed' : 'agreement-fulfilled';
  const said = { by: isBroken ? (whole?.giver ?? -1) : -1, deed: rules.packages[offer.package]?.deed ?? -1 };
  wave.told.push(engineFact(rules, kind, isBroken ? toldBy(whole) : 'the-steps', said));
}
