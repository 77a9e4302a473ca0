import type { ActDebrief, AimSoFar, Span } from '../../session/first.ts';
import { useDesk } from '../desk.ts';

interface Props {
  readonly act: ActDebrief;
}

/** The aims of the brief, each with how it has fared since the opening, and the lines that must not be crossed. */
export function ActAims({ act: { aims, lines } }: Props) {
  const { say } = useDesk();
  return (
    <section class="act-aims">
      <h2>{say('ui.first.act.aims')}</h2>
      <p class="help">{say('ui.first.act.aims-help')}</p>
      <ul class="aims-so-far">
        {aims.map((aim) => (
          <li key={aim.aim} data-way={aim.way}>
            <span class="aim-weight stamp">{aim.weight}</span>
            <span>{say(`aim.${aim.aim}`)}</span>
            <span class="aim-way">
              <Way {...aim} />
            </span>
          </li>
        ))}
      </ul>
      <h3 class="label">{say('ui.brief.lines')}</h3>
      <ul class="lines-so-far">
        {lines.map(({ line, isCrossed }) => (
          <li key={line} data-crossed={isCrossed}>
            <span>{say(`line.${line}`)}</span>
            <span class="aim-way">{say('ui.first.act.line', { crossed: isCrossed ? 'yes' : 'no' })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In one word, and in figures where there are any: what holds or not has none. */
function Way({ kind, from, to, way }: AimSoFar) {
  const { say } = useDesk();
  if (kind === 'holds') return <>{say('ui.first.act.holds', { from: from?.low ?? 0, to: to?.low ?? 0 })}</>;
  const told = say('ui.first.act.way', { way });
  if (from === null || to === null || way === 'same' || way === 'full' || way === 'unseen') return <>{told}</>;
  const figure = ({ low, high }: Span): string =>
    say(low === high ? 'ui.gauges.exact' : 'ui.gauges.span', { value: whole(low), low: whole(low), high: whole(high) });
  return (
    <>
      {told} <span class="stamp">{say('ui.first.act.from-to', { from: figure(from), to: figure(to) })}</span>
    </>
  );
}

const whole = Math.round;
