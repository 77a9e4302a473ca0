import type { GaugeMark } from '../picture/picture.ts';
import { useDesk } from './desk.ts';
import { factSentence } from './names.ts';

interface Props {
  readonly gauge: GaugeMark;
}

/** What pushed one gauge since the last decision, each push with its fact and the way on to its source. */
export function GaugeWhy({ gauge }: Props) {
  const { say, session, ask } = useDesk();
  const pushes = (session.reveal.value?.pushes ?? []).filter(
    ({ track, of }) => gauge.key === (of === null ? `gauge/${track}` : `gauge/${track}/${of}`),
  );
  return (
    <div class="gauge-why">
      <p class="help">{say(`track.${gauge.track}.meaning`)}</p>
      {pushes.length === 0 && <p>{say(gauge.low === gauge.high ? 'ui.gauges.still' : 'ui.gauges.unknown')}</p>}
      <ul class="pushes">
        {pushes.map(({ by, fact, ruleWords }, place) => (
          <li key={place}>
            <span class="push-points">{say('ui.gauges.push', { by })}</span>
            <span>
              {fact !== null && `${factSentence(say, fact)} `}
              {ruleWords !== null && `${say(ruleWords)} `}
              {fact === null && ruleWords === null && say('ui.why.unheard')}
              {fact !== null && (
                <button type="button" class="why-button" onClick={() => ask({ about: 'fact', fact: fact.id })}>
                  {say('ui.why.button')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
