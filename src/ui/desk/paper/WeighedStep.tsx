import type { FactView } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { SourceButton } from './SourceButton.tsx';

/** How a step was weighed: its size, and every term that added to it or took from it, as far as this chair may know. */
export function WeighedStep({ fact }: { readonly fact: FactView }) {
  const { say, session } = useDesk();
  const weighing = session.inquiry.weighingOf(fact);
  if (weighing === null) return null;
  const { size, lines, weight, bar } = weighing;
  const about = shortName(say, weighing.about);
  return (
    <section class="weighed">
      <h3 class="label">{say('ui.weighed.title', { about })}</h3>
      <ul class="reason-lines">
        <li>
          <span class="reason-figure">{say('ui.reveal.figure', { figure: size })}</span>
          <span>{say('ui.weighed.size')}</span>
        </li>
        {lines.map(({ rule, points }) => (
          <li key={rule.id} data-way={points < 0 ? 'down' : 'up'}>
            <span class="reason-figure">{say('ui.reveal.figure', { figure: points })}</span>
            <span>
              {say(rule.words)} <SourceButton title={say(rule.words)} claims={rule.claims} source={rule.source} />
            </span>
          </li>
        ))}
      </ul>
      {weight === null || bar === null ? (
        <p class="help">{say('ui.weighed.hidden', { about })}</p>
      ) : (
        <p>{say('ui.weighed.sum', { about, weight, bar, gap: weight - bar })}</p>
      )}
    </section>
  );
}
