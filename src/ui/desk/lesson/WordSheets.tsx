import type { TreatyTerm } from 'virtual:codex';
import { partyNames } from '../names.ts';
import { usePack } from './pack.ts';

/** The gauges and mechanisms of this world, in its own words. */
export function VocabularySheet() {
  const { say, scenario } = usePack();
  const coins = scenario.coins.map((coin) => say(`coin.${coin}`)).join(', ');
  return (
    <>
      <h2>{say('ui.lesson.vocabulary.title')}</h2>
      <h3>{say('ui.lesson.vocabulary.gauges')}</h3>
      <dl class="terms">
        {Object.keys(scenario.tracks).map((track) => (
          <Told key={track} name={say(`track.${track}.name`)} text={say(`track.${track}.meaning`)} />
        ))}
      </dl>
      <h3>{say('ui.lesson.vocabulary.mechanisms')}</h3>
      <dl class="terms">
        {Object.keys(scenario.mechanisms ?? {}).map((id) => (
          <Told key={id} name={say(`mechanism.${id}.name`)} text={say(`mechanism.${id}.sentence`)} />
        ))}
      </dl>
      <h3>{say('ui.lesson.vocabulary.coins')}</h3>
      <p>{say('ui.lesson.vocabulary.coins-text', { coins })}</p>
      <h3>{say('ui.lesson.vocabulary.lines')}</h3>
      <ul class="items dashes">
        {Object.entries(scenario.channels).map(([channel, { between }]) => (
          <li key={channel}>
            {say(`channel.${channel}`)} ({partyNames(say, between)})
          </li>
        ))}
      </ul>
    </>
  );
}

const Told = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);

/** One page of the glossary: each term in the language that is spoken, and as it is written in the others. */
export function GlossarySheet({
  terms,
  isFirst,
}: {
  readonly terms: readonly TreatyTerm[];
  readonly isFirst: boolean;
}) {
  const { say, language } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.glossary.title')}</h2>
      {isFirst && <p class="lead">{say('ui.lesson.glossary.text')}</p>}
      {terms.length === 0 && <p>{say('ui.lesson.glossary.absent')}</p>}
      <dl class="terms columns">
        {terms.map((term) => (
          <div key={term.id}>
            <dt>
              {term.names[language] ?? Object.values(term.names)[0]}
              {Object.entries(term.names)
                .filter(([spoken]) => spoken !== language)
                .map(([spoken, name]) => (
                  <span key={spoken} lang={spoken} class="elsewhere">
                    {' '}
                    {name}
                  </span>
                ))}
            </dt>
            <dd>{term.notes[language] ?? ''}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
