import { type ChartPlace, DOER, effectsText, parametersIn, type RuleParts, ruleParts } from '#engine';
import { addressOfRule } from '../../codex/addresses.ts';
import { pageSpeech } from '../../picture/chart-speech.ts';
import type { Push } from '../../session/session.ts';
import { Term } from '../codex/Term.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { Evidence } from './Evidence.tsx';
import { ParameterList } from './ParameterList.tsx';

interface Props {
  readonly rule: string;
  /** The key of its sentence; null where none is to be said. */
  readonly words: string | null;
  readonly claims: readonly string[];
  readonly source: string | null;
  /** Where one gauge is asked about: only what the rule does to it. */
  readonly gauge?: Pick<Push, 'track' | 'of'>;
}

/** One rule, from its sentence to where it comes from: the chart that it stands in, its figures, parameters, claims. */
export function RuleCard({ rule, words, claims, source, gauge }: Props) {
  const desk = useDesk();
  const { say, session } = desk;
  const { scenario } = session.shelved;
  const parts = ruleParts(scenario).get(rule);
  const effects = (parts?.effects ?? []).filter((effect) => isFigure(effect) && isOn(effect, gauge));
  const when = gauge === undefined ? parts?.when : null;
  return (
    <div class="rule-card">
      {parts?.place && (
        <p class="rule-place stamp">
          <Term entry={`region/${parts.place.party}/${parts.place.region}`}>{placeSentence(parts.place, desk)}</Term>
        </p>
      )}
      {words !== null && (
        <p class="why-rule">
          <Term entry={addressOfRule(rule, scenario)}>{say(words)}</Term>
        </p>
      )}
      {effects.length > 0 && (
        <p class="rule-figures">{say('ui.why.does', { effects: effectsText(effects, pageSpeech(scenario, say)) })}</p>
      )}
      <ParameterList parameters={parametersIn(scenario, { when, effects })} />
      <Evidence claims={claims} source={source} />
    </div>
  );
}

type Effects = RuleParts['effects'];

/** Facts that a rule tells are told on the walk itself. */
const isFigure = ({ do: kind }: Effects[number]): boolean => ['shift', 'fade', 'fund'].includes(kind);
/** A track of each party is named, or is whoever's deed it was. */
const isOn = (effect: Effects[number], gauge: Props['gauge']): boolean =>
  gauge === undefined ||
  ('track' in effect &&
    effect.track === gauge.track &&
    (gauge.of === null || effect.of === gauge.of || effect.of === DOER));

function placeSentence({ party, region, from, to }: ChartPlace, { say }: Desk): string {
  const nameOf = (stance: string): string => say(`stance.${party}.${region}.${stance}`);
  return say(to === null ? 'ui.charts.place-stays' : 'ui.charts.place', {
    party: shortName(say, party),
    region: say(`region.${party}.${region}`),
    from: from === null ? say('ui.charts.anywhere') : nameOf(from),
    to: to === null ? '' : nameOf(to),
  });
}
