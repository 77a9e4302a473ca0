import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { OfferView } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';
import { Clauses } from '../paper/Clauses.tsx';
import { TextChanges, TextSteps } from '../text/late-parts.ts';
import { AtHome } from './AtHome.tsx';
import { AgreedTerms, FormatLine } from './agreed-terms.tsx';

interface Props {
  readonly offer: OfferView;
  readonly children?: ComponentChildren;
}

/** An offer that stands: from whom, what, in which order, how far each would reach out, until when. */
export function OfferCard({ offer, children }: Props) {
  const { say } = useDesk();
  const [first, second] = [partyNames(say, offer.sides[0]), partyNames(say, offer.sides[1])];
  const isRead = useSignal(false);
  const exposed = Object.entries(offer.exposure).filter(([, points]) => points > 0);
  return (
    <article class="offer">
      <h4>
        <Term entry={`package/${offer.package}`}>{say(`package.${offer.package}.name`)}</Term>
      </h4>
      <p class="help">
        {say(offer.isPublic ? 'ui.offer.public' : 'ui.offer.quiet', {
          from: shortName(say, offer.from),
          to: partyNames(say, offer.to),
          turn: offer.lapsesOnTurn,
        })}
      </p>
      <FormatLine of={offer} />
      <Clauses sides={offer.sides} clauses={offer.clauses} />
      <p class="offer-order">
        {offer.sequence === undefined
          ? `${say(`ui.dial.opener-${offer.opener}`, { first, second })} · ${say('ui.dial.steps', { grain: offer.grain })}`
          : say('ui.offer.own-order')}{' '}
        · {say(`ui.dial.gate-${offer.gate}`)}
      </p>
      {offer.counters !== undefined && <TextChanges offer={offer} />}
      <AgreedTerms of={offer} />
      {offer.isFinal && <p class="offer-final">{say('ui.offer.final')}</p>}
      <p class="help">
        {exposed.length === 0
          ? say('ui.offer.even')
          : exposed
              .map(([party, points]) => say('ui.offer.exposure', { party: shortName(say, party), points }))
              .join(' ')}
      </p>
      {offer.state === 'tabled' && <AtHome home={offer.atHome} />}
      <details class="offer-text" onToggle={({ currentTarget }) => (isRead.value = currentTarget.open)}>
        <summary>{say('ui.offer.text')}</summary>
        {isRead.value && <TextSteps offer={offer} />}
      </details>
      {children}
    </article>
  );
}
