import type { View } from '#engine';
import { reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { tempered } from '../tempered.ts';
import { plainly } from './plainly.ts';

const DELIVER = 'hand-over';
const KEEP = 'keep-the-part';
/** What a whole costs its giver, in the points of the world's file. */
const WHOLE = 100;
/** Parts that are smaller than this share of the present one, chance counted in, are not worth adding up. */
const NEGLIGIBLE = 1e-12;

/** What is known to everybody: v, r and the chance that the road stays open. Throws where schools dispute one of them. */
function known(view: View, id: string): number {
  const value = view.parameter(id);
  if (value === null) throw new Error(`Nobody at the table knows "${id}".`);
  return value;
}

/** Cost to its giver of the part that is due, in points: (1 − r) rⁿ of the whole after n parts. */
function partDue(view: View, ratio: number): number {
  let part = WHOLE * (1 - ratio);
  const { count } = view.seen('part-delivered', view.party);
  for (let delivered = 0; delivered < count; delivered += 1) part *= ratio;
  return part;
}

/**
 * What all parts that may still come are worth to one side, net of what its own cost, if both sides go on for as long as
 * the road is open: the sum over the whole tail, part by part, each weighed by the chance that it comes to it. The tail is
 * not cut at the scenario's last turn, since a last turn that is known would unravel every part before it.
 */
function tailWorth(part: number, gain: number, ratio: number, continuation: number): number {
  let [worth, weight] = [0, 1];
  while (weight > NEGLIGIBLE) {
    worth += gain * part * weight;
    weight *= ratio * continuation;
  }
  return worth;
}

/**
 * A partner who hands its part over as long as all that may still come is worth at least what keeping this part would
 * bring, which is the other side's part for nothing and the end of everything. Who was cheated keeps everything. The grim
 * trigger of Friedman 1971, on the shrinking instalments of Watson 1999 and of Langlois and Langlois 2001.
 */
const rationalGrim = (party: string, other: string): Weigher =>
  plainly(
    {
      id: 'rational-grim',
      party,
      source: 'grim trigger, Friedman 1971; shrinking instalments, Langlois and Langlois 2001',
    },
    (view) => {
      if (view.seen('part-withheld', other).count > 0)
        return [{ choice: KEEP, reasons: [reason('never-forgives', 1)] }];
      const [ratio, worth] = [known(view, 'ratio'), known(view, 'worth') / WHOLE];
      const part = partDue(view, ratio);
      const tail = tailWorth(part, worth - 1, ratio, known(view, 'continuation'));
      return [
        { choice: DELIVER, reasons: [reason('all-that-may-come', tail)] },
        { choice: KEEP, reasons: [reason('kept-for-nothing', worth * part)] },
      ];
    },
  );

const always = (id: string, choice: string, party: string): Weigher =>
  plainly({ id, party, source: 'Axelrod 1984' }, () => [{ choice, reasons: [reason('whatever-comes', 1)] }]);

function strategiesOf(party: string, other: string): readonly Weigher[] {
  const own = {
    reckoning: rationalGrim(party, other),
    trusting: always('always-cooperate', DELIVER, party),
    grasping: always('always-defect', KEEP, party),
  };
  return [tempered(party, own), ...Object.values(own)];
}

/** Who delivers, or does not, in parts. */
export const BARTERERS: readonly Weigher[] = [...strategiesOf('mill', 'forge'), ...strategiesOf('forge', 'mill')];
