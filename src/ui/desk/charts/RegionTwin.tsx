import { languageNow } from '../../language.ts';
import type { ChartRegion } from '../../picture/chart.ts';
import { useDesk } from '../desk.ts';

/** The same as the drawing, as a list: each stance, whether the region stands there, and where it can go. */
export function RegionTwin({ region }: { readonly region: ChartRegion }) {
  const { say } = useDesk();
  const any = new Intl.ListFormat(languageNow(), { type: 'disjunction' });
  const nameOf = (id: string): string => region.stances.find(({ stance }) => stance === id)?.label ?? id;
  return (
    <ul class="unseen" aria-label={say('ui.charts.stances')}>
      {region.stances.map(({ stance, label, isNow }) => {
        const goals = region.ways.filter((way) => way.from === stance).map((way) => nameOf(way.to));
        return (
          <li key={stance} aria-current={isNow ? 'true' : undefined}>
            {say(isNow ? 'ui.charts.stance-now' : 'ui.charts.stance', { name: label })}
            {goals.length > 0 && `; ${say('ui.charts.way', { names: any.format(goals) })}`}
          </li>
        );
      })}
    </ul>
  );
}
