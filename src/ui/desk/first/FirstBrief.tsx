import { LESSONS } from '../../session/first.ts';
import { useDesk } from '../desk.ts';
import { AimsCard } from '../paper/AimsCard.tsx';
import { useHeading } from '../paper/heading.ts';

/** The short brief of the first ten minutes: four rules, and of the chair no more than is needed to begin. */
export function FirstBrief() {
  const { say, session } = useDesk();
  const heading = useHeading();
  const { party } = session;
  const { temper, turn } = session.view.value;
  return (
    <main class="brief-screen">
      <article class="brief-sheet first-brief">
        <header>
          <p class="label">{say('ui.brief.kicker', { party: say(`party.${party}.short`) })}</p>
          <h1 ref={heading} tabIndex={-1}>
            {say(`party.${party}.name`)}
          </h1>
        </header>
        <section class="first-rules">
          <h2 class="label">{say('ui.first.rules')}</h2>
          <ol>
            {LESSONS.map((lesson) => (
              <li key={lesson}>
                <strong>{say(`ui.first.rule.${lesson}.name`)}</strong> {say(`ui.first.rule.${lesson}.brief`)}
              </li>
            ))}
          </ol>
        </section>
        <div class="brief-columns">
          <section>
            <h2 class="label">{say('ui.brief.public')}</h2>
            <p class="cable-text">{say(`ui.first.brief.${party}.public`)}</p>
          </section>
          <section class="brief-secret">
            <h2 class="label">{say('ui.brief.secret')}</h2>
            <p class="cable-text">{say(`ui.first.brief.${party}.secret`)}</p>
          </section>
          <section class="role-card">
            <h2 class="label">{say('ui.brief.role')}</h2>
            <p class="role-name">{say(`temper.${party}.${temper}.name`)}</p>
            <p>{say(`temper.${party}.${temper}.card`)}</p>
            <AimsCard />
          </section>
        </div>
        <footer class="brief-foot">
          <p class="help">{say('ui.first.how')}</p>
          <button type="button" class="main-button" onClick={() => session.proceed()}>
            {turn === 1 ? say('ui.brief.begin') : say('ui.brief.back')}
          </button>
        </footer>
      </article>
    </main>
  );
}
