import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../style/lesson.css';
import '../../style/lesson-sheets.css';
import '../../style/lesson-tables.css';
import '../../style/print.css';
import { toTitle } from '../../flow.ts';
import { languageNow } from '../../language.ts';
import { imposed } from '../../lesson/imposition.ts';
import { type Part, partsOf, readerOf } from '../../lesson/parts.ts';
import { seatingOf } from '../../lesson/seating.ts';
import type { Shelved } from '../../session/shelf.ts';
import { useHeading } from '../paper/heading.ts';
import { LanguageButtons } from '../paper/LanguageButtons.tsx';
import { ClassChoice, type ClassWishes } from './ClassChoice.tsx';
import { hasWords, isLearnt, learnPack, packSay } from './lesson-words.ts';
import { matterOf } from './matter.ts';
import { Pages } from './Pages.tsx';
import { PartList } from './PartList.tsx';
import { type Pack, PackContext, usePack } from './pack.ts';
import { sheetsOf } from './sheets.tsx';

interface Props {
  readonly shelved: Shelved;
}

/** What a teacher of a middling class would choose. */
const USUAL: ClassWishes = { way: 'tables', pupils: 30, isBothSides: true };

/** The lesson pack of a scenario: a teacher chooses beside it, and it is printed as it stands. */
export function LessonScreen({ shelved }: Props) {
  const language = languageNow();
  const [trouble, setTrouble] = useState<{ readonly because: unknown } | null>(null);
  useEffect(() => void learnPack(language).catch((because: unknown) => setTrouble({ because })), [language]);
  const choices = useChoices(shelved);
  if (trouble !== null) throw trouble.because;
  return isLearnt() ? <Opened shelved={shelved} language={language} choices={choices} /> : null;
}

/** What was chosen outlives the moment in which the words of another language come. */
function useChoices({ scenario }: Shelved) {
  const [wishes, wish] = useState(USUAL);
  const [parts, order] = useState(() => partsOf(scenario));
  const [chosen, choose] = useState<ReadonlySet<string>>(() => new Set(parts.map(({ id }) => id)));
  return { wishes, wish, parts, order, chosen, choose };
}

interface OpenedProps extends Props {
  readonly language: string;
  readonly choices: ReturnType<typeof useChoices>;
}

function Opened({ shelved, language, choices }: OpenedProps) {
  const { scenario } = shelved;
  const { wishes, wish, parts, order, chosen, choose } = choices;
  const pack = useMemo((): Pack => {
    return {
      scenario,
      language,
      say: packSay(shelved),
      has: hasWords,
      seating: seatingOf(wishes.pupils, scenario.playable.length, wishes.way),
      ...matterOf(scenario.scenario, language),
    };
  }, [shelved, wishes, language]);
  const sheets = parts.filter(({ id }) => chosen.has(id)).flatMap((part) => sheetsOf(part, pack));
  const pages = imposed(sheets, wishes.isBothSides).length;
  return (
    <PackContext.Provider value={pack}>
      <main class="lesson-screen">
        <div class="lesson-desk">
          <Head />
          <ClassChoice wishes={wishes} onWish={wish} />
          <fieldset class="parts">
            <legend class="label">{pack.say('ui.lesson.choose.question')}</legend>
            <Presets parts={parts} onChoose={choose} />
            <PartList parts={parts} chosen={chosen} onOrder={order} onChoose={choose} />
          </fieldset>
          <div class="print-foot">
            {pages === 0 ? (
              <p class="help">{pack.say('ui.lesson.print-nothing')}</p>
            ) : (
              <button type="button" class="main-button" onClick={() => window.print()}>
                {pack.say('ui.lesson.print', { pages })}
              </button>
            )}
            <p class="help">{pack.say('ui.lesson.print-help')}</p>
          </div>
        </div>
        <Pages sheets={sheets} isBothSides={wishes.isBothSides} />
      </main>
    </PackContext.Provider>
  );
}

/** The name of the pack, which is also what a browser calls the file that it saves. */
function Head() {
  const { say, scenario } = usePack();
  const heading = useHeading();
  const name = say('ui.lesson.of', { scenario: say(`scenario.${scenario.scenario}.title`) });
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
  return (
    <header>
      <div class="lesson-tools">
        <button type="button" class="quiet-button" onClick={toTitle}>
          {say('ui.lesson.back')}
        </button>
        <LanguageButtons say={say} />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <p>{say('ui.lesson.intro')}</p>
    </header>
  );
}

interface PresetProps {
  readonly parts: readonly Part[];
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

function Presets({ parts, onChoose }: PresetProps) {
  const { say } = usePack();
  const only = (test: (part: Part) => boolean) => () => onChoose(new Set(parts.filter(test).map(({ id }) => id)));
  return (
    <p class="presets">
      <button type="button" class="quiet-button" onClick={only(() => true)}>
        {say('ui.lesson.choose.all')}
      </button>
      <button type="button" class="quiet-button" onClick={only((part) => readerOf(part) === 'teacher')}>
        {say('ui.lesson.choose.teacher')}
      </button>
      <button type="button" class="quiet-button" onClick={only((part) => readerOf(part) !== 'teacher')}>
        {say('ui.lesson.choose.class')}
      </button>
      <button type="button" class="quiet-button" onClick={only(() => false)}>
        {say('ui.lesson.choose.none')}
      </button>
    </p>
  );
}
