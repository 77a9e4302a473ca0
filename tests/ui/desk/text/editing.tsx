import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { Game, passing, refusalsOf, schoolOf, type TextChoice, tableStepper, viewFor } from '#engine';
import { DeskContext } from '../../../../src/ui/desk/desk.ts';
import { TextEditor } from '../../../../src/ui/desk/text/TextEditor.tsx';
import { voiceOf } from '../../../../src/ui/desk/voice.ts';
import { firstOnShelf } from '../../../../src/ui/session/shelf.ts';
import { fixtureSession } from '../fixture-session.ts';

const EVEN: TextChoice = { opener: 'together', grain: 2, gate: 'before-talks' };

/** A real game in the first turn, from one chair; where Pyongyang talks, clauses may be changed. */
export function sitting(party: string, isTalking = false) {
  const { scenario } = firstOnShelf();
  const game = new Game(
    { scenario, worldview: schoolOf(Object.keys(scenario.worldviews)[0] ?? ''), seed: '7', seats: {} },
    tableStepper,
  );
  if (isTalking) {
    const { regions, stances } = game.rules.index;
    const posture = regions.handle('dprk/posture');
    game.world.stances[posture] = stances[posture]?.handle('talking') ?? -1;
  }
  return { game, view: viewFor(game.world, game.rules, party) };
}

/** Opens the sheet over a package of a real game, judged by its own rules. */
export function openSheet(what: string, party = 'us', isTalking = false, text: TextChoice = EVEN) {
  const { game, view } = sitting(party, isTalking);
  const shelved = firstOnShelf();
  const { session, stage } = fixtureSession('choose', view);
  const offered = view.packages.find((one) => one.package === what);
  if (offered === undefined) throw new Error(`There is no package ${what}.`);
  const [edited, taken]: [TextChoice[], TextChoice[]] = [[], []];
  const say = voiceOf(shelved, () => view.stances);
  const judge = (written: TextChoice) =>
    refusalsOf(game.world, game.rules, party, {
      ...passing,
      table: { act: 'table', package: what, public: true, ...written },
    });
  const desk = { session: { ...session, shelved, party, view: signal(view) }, say, stage, ask: () => {} };
  render(
    <DeskContext.Provider value={desk}>
      <TextEditor
        base={{ ...offered, lapseTurns: shelved.scenario.table.lapseTurns }}
        text={text}
        options={view.clauses}
        isPublic
        label="Take it"
        judge={judge}
        onEdit={(written) => edited.push(written)}
        onTake={(written) => taken.push(written)}
        onClose={() => {}}
      />
    </DeskContext.Provider>,
  );
  return { edited, taken };
}
