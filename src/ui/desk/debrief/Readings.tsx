import type { YardstickReading } from '#engine';
import { useDesk } from '../desk.ts';

interface Props {
  readonly readings: readonly YardstickReading[];
}

/** From this share of its weight on a line counts as earned in the paragraph; under it, as missed. */
const HALF = 0.5;

/** The same ending by each school's yardstick, one short paragraph each. Nothing is averaged over them. */
export function Readings({ readings }: Props) {
  const { say } = useDesk();
  return (
    <section class="readings">
      <h2>{say('ui.debrief.readings')}</h2>
      <p class="help">{say('ui.debrief.readings-help')}</p>
      {readings.map((reading) => (
        <article key={reading.worldview} data-success={reading.success}>
          <h3>
            {say(`worldview.${reading.worldview}.name`)}{' '}
            <span class="stamp">{say('ui.debrief.reading-score', { score: Math.round(reading.score) })}</span>
          </h3>
          <p>
            {say(`worldview.${reading.worldview}.yardstick`)}{' '}
            <strong>{say('ui.debrief.reading-success', { success: String(reading.success) })}</strong>{' '}
            <Lines reading={reading} />
          </p>
          <details>
            <summary>{say('ui.debrief.reading-asks')}</summary>
            <p>{say(`worldview.${reading.worldview}.success`)}</p>
          </details>
        </article>
      ))}
    </section>
  );
}

/** What a school found and what it missed, with the points of each line. */
function Lines({ reading: { worldview, lines } }: { readonly reading: YardstickReading }) {
  const { say } = useDesk();
  const told = (isEarned: boolean): string =>
    lines
      .filter(({ share }) => share >= HALF === isEarned)
      .map(({ aim, weight, share }) => {
        const line = say(`yardstick.${worldview}.${aim}`);
        return say('ui.debrief.reading-earned', { line, earned: Math.round(weight * share), weight });
      })
      .join('; ');
  const [earned, missed] = [told(true), told(false)];
  return (
    <>
      {earned !== '' && say('ui.debrief.reading-most', { lines: earned })}{' '}
      {missed !== '' && say('ui.debrief.reading-least', { lines: missed })}
    </>
  );
}
