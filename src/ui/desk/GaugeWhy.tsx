import type { GaugeMark } from '../picture/picture.ts';
import type { Push } from '../session/session.ts';
import { useDesk } from './desk.ts';
import { factSentence } from './names.ts';
import { RuleCard } from './paper/RuleCard.tsx';

interface Props {
  readonly gauge: GaugeMark;
}

/** What pushed one gauge since the last decision: each push with its fact, its rule, the numbers behind it and their source. */
export function GaugeWhy({ gauge }: Props) {
  const { say, session } = useDesk();
  const pushes = (session.reveal.value?.pushes ?? []).filter(
    ({ track, of }) => gauge.key === (of === null ? `gauge/${track}` : `gauge/${track}/${of}`),
  );
  return (
    <div class="gauge-why">
      <p class="help">{say(`track.${gauge.track}.meaning`)}</p>
      {pushes.length === 0 && <p>{say(gauge.low === gauge.high ? 'ui.gauges.still' : 'ui.gauges.unknown')}</p>}
      <ul class="pushes">
        {pushes.map((push, place) => (
          <PushLine key={place} push={push} />
        ))}
      </ul>
    </div>
  );
}

function PushLine({ push: { by, fact, rule, track, of } }: { readonly push: Push }) {
  const { say, ask } = useDesk();
  return (
    <li>
      <span class="push-points">{say('ui.gauges.push', { by })}</span>
      <div class="push-cause">
        {fact !== null && (
          <p class="why-fact">
            {factSentence(say, fact)}{' '}
            <button type="button" class="why-button" onClick={() => ask({ about: 'fact', fact: fact.id })}>
              {say('ui.why.button')}
            </button>
          </p>
        )}
        {rule !== null && <RuleCard {...rule} rule={rule.id} gauge={{ track, of }} />}
        {fact === null && rule === null && <p>{say('ui.why.unheard')}</p>}
      </div>
    </li>
  );
}
