import type { FactView } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { ReasonLines } from '../reveal/ReasonList.tsx';

/** Facts that tell of a decision: at which ask it was made, and by whom. */
const DECIDED: Readonly<Record<string, { readonly kind: 'moves' | 'answers'; readonly who: 'by' | 'about' }>> = {
  'move-made': { kind: 'moves', who: 'by' },
  'key-turned': { kind: 'moves', who: 'by' },
  'reflex-fired': { kind: 'moves', who: 'by' },
  'reflex-held': { kind: 'moves', who: 'by' },
  'step-kept': { kind: 'moves', who: 'by' },
  'step-part-kept': { kind: 'moves', who: 'by' },
  'step-missed': { kind: 'moves', who: 'by' },
  'offer-tabled': { kind: 'moves', who: 'by' },
  'offer-withdrawn': { kind: 'moves', who: 'by' },
  'offer-accepted': { kind: 'answers', who: 'by' },
  'offer-objected-to': { kind: 'answers', who: 'by' },
  'offer-refused': { kind: 'answers', who: 'by' },
  'offer-countered': { kind: 'answers', who: 'by' },
  'agreement-reached': { kind: 'answers', who: 'about' },
};

/**
 * What a machine weighed before it chose: of answers at the table at once, of all else only after the end, as is the chance
 * that something had.
 */
export function Afterwards({ fact }: { readonly fact: FactView }) {
  const { say, session } = useDesk();
  const odds = session.inquiry.oddsOf(fact);
  const decided = DECIDED[fact.fact];
  const party = decided === undefined ? null : fact[decided.who];
  const reasons =
    party === null
      ? []
      : session.inquiry
          .decisionsOf(fact.turn, party)
          .filter(({ kind }) => kind === decided?.kind)
          .flatMap((decision) => decision.reasons);
  const ofDeed = reasons.filter(({ params }) => params['deed'] === fact.deed);
  const told = session.inquiry.answersOn(fact).flatMap((answer) => answer.reasons);
  // An answer that was heard is told of its own offer alone; of one that was not, all that was weighed at that ask.
  const all = decided?.kind === 'answers' && told.length > 0 ? told : reasons;
  const shown = ofDeed.length > 0 ? ofDeed : all.length > 0 ? all : told;
  return (
    <>
      {odds !== null && (
        <p class="why-odds">
          {say('ui.why.odds', {
            chance: inHundred(odds.chance),
            drawn: inHundred(odds.drawn),
            came: odds.drawn < odds.chance ? 'yes' : 'no',
          })}
        </p>
      )}
      {party !== null && shown.length > 0 && (
        <section class="why-reasons">
          <h3 class="label">{say('ui.why.reasons', { party: shortName(say, party) })}</h3>
          <ReasonLines reasons={shown} />
        </section>
      )}
    </>
  );
}

/** Fine enough that a draw and a chance which lie close are told apart. */
const inHundred = (share: number): number => Math.round(share * 1000) / 10;
