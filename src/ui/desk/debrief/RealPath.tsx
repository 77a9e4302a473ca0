import type { HistoryItem } from 'virtual:history';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Debrief } from '#engine';
import { languageNow } from '../../language.ts';
import { useDesk } from '../desk.ts';
import { day, factSentence } from '../names.ts';
import { SourceButton } from '../paper/SourceButton.tsx';
import { WhyButton } from './DatedFact.tsx';
import { greatIn, turnsTold } from './great-deeds.ts';

interface Props {
  readonly debrief: Debrief;
}

/** What happened in fact, beside the same turns of this game. Fetched here and nowhere else: nothing that plays may read it. */
export function RealPath({ debrief }: Props) {
  const { say, session } = useDesk();
  const path = useSignal<readonly HistoryItem[]>([]);
  const language = languageNow();
  const { scenario } = session.shelved.scenario;
  useEffect(() => {
    let isGone = false;
    import('virtual:history').then(
      ({ default: histories }) => !isGone && (path.value = histories[scenario]?.[language] ?? []),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [scenario, language]);
  if (path.value.length === 0) return null;
  const turns = turnsTold(path.value, debrief);
  return (
    <section class="real-path">
      <h2>{say('ui.path.title')}</h2>
      <p class="help">{say('ui.path.help')}</p>
      <ol class="path-turns">
        {turns.map((turn) => (
          <li key={turn}>
            <p class="stamp path-turn">{say('ui.debrief.turn', { turn })}</p>
            <div class="path-fact">
              <h3 class="label">{say('ui.path.fact')}</h3>
              <InFact items={path.value.filter((item) => item.turn === turn)} />
            </div>
            <div class="path-own">
              <h3 class="label">{say('ui.path.own')}</h3>
              <Own turn={turn} debrief={debrief} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Item({ item: { date, what, claims, source } }: { readonly item: HistoryItem }) {
  return (
    <p>
      <span class="stamp">{day(date)}</span> {what} <SourceButton title={day(date)} claims={claims} source={source} />
    </p>
  );
}

function InFact({ items }: { readonly items: readonly HistoryItem[] }) {
  const { say } = useDesk();
  if (items.length === 0) return <p class="path-quiet">{say('ui.path.quiet')}</p>;
  return items.map((item) => <Item key={item.date} item={item} />);
}

/** The weightiest of the same turn in this game; the whole record stands below. */
function Own({ turn, debrief }: Props & { readonly turn: number }) {
  const { say, session } = useDesk();
  if (turn > debrief.turn) return <p class="path-quiet">{say('ui.path.over')}</p>;
  const facts = greatIn(debrief.timeline[turn] ?? []);
  if (facts.length === 0) return <p class="path-quiet">{say('ui.path.quiet')}</p>;
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact.id} data-own={fact.by === session.party}>
          {factSentence(say, fact)} <WhyButton fact={fact.id} told={factSentence(say, fact)} />
        </li>
      ))}
    </ul>
  );
}
