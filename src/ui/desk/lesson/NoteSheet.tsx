import { Items } from './Items.tsx';
import { usePack } from './pack.ts';

/** What is in the game, how it is framed, what to say to a class before it, and whom to think of. */
export function NoteSheet() {
  const { say, has, scenario } = usePack();
  const ofWorld = `ui.lesson.world.${scenario.world}.care`;
  return (
    <>
      <h2>{say('ui.lesson.note.title')}</h2>
      <h3>{say('ui.lesson.note.about')}</h3>
      <Items text={say('ui.lesson.note.about-list')} />
      <h3>{say('ui.lesson.note.frame')}</h3>
      <Items text={say('ui.lesson.note.frame-list')} />
      <div class="boxed">
        <h3>{say('ui.lesson.note.aloud')}</h3>
        <p class="aloud">{say('ui.lesson.note.aloud-text')}</p>
      </div>
      <h3>{say('ui.lesson.note.care')}</h3>
      <Items text={say('ui.lesson.note.care-list')} />
      {has(ofWorld) && <Items text={say(`ui.lesson.world.${scenario.world}.care`)} />}
    </>
  );
}
