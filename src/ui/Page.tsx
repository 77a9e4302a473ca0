import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { late } from './desk/first/late.tsx';
import { SeatScreen } from './desk/opening/SeatScreen.tsx';
import { TitleScreen } from './desk/opening/TitleScreen.tsx';
import { Sitting } from './desk/Sitting.tsx';
import { followAddress, screen } from './flow.ts';
import { TroubleScreen } from './TroubleScreen.tsx';

const CodexScreen = late(async () => (await import('./desk/codex/CodexScreen.tsx')).CodexScreen);
const CompareScreen = late(async () => (await import('./desk/compare/CompareScreen.tsx')).CompareScreen);
const HotSetup = late(async () => (await import('./desk/hot-seat/HotSetup.tsx')).HotSetup);
const HotSeatScreen = late(async () => (await import('./desk/hot-seat/HotSeatScreen.tsx')).HotSeatScreen);
const LabScreen = late(async () => (await import('./desk/lab/LabScreen.tsx')).LabScreen);
const LessonScreen = late(async () => (await import('./desk/lesson/LessonScreen.tsx')).LessonScreen);
const ReplayScreen = late(async () => (await import('./desk/replay/ReplayScreen.tsx')).ReplayScreen);

/** The one screen that is open; where drawing it breaks, a sentence and a way back. The game is saved before it is drawn. */
export function Page() {
  const now = screen.value;
  const [trouble, goBack] = useErrorBoundary();
  useLayoutEffect(followAddress, []);
  if (trouble !== undefined) return <TroubleScreen trouble={trouble} onBack={goBack} />;
  switch (now.at) {
    case 'title':
      return <TitleScreen trouble={now.trouble} />;
    case 'seat':
      return <SeatScreen shelved={now.shelved} isFirst={now.isFirst} />;
    case 'sitting':
      return <Sitting session={now.session} />;
    case 'hot-setup':
      return <HotSetup shelved={now.shelved} />;
    case 'hot-seat':
      return <HotSeatScreen hot={now.hot} />;
    case 'lesson':
      return <LessonScreen shelved={now.shelved} />;
    case 'compare':
      return <CompareScreen />;
    case 'lab':
      return <LabScreen />;
    case 'codex':
      return <CodexScreen shelved={now.shelved} entry={now.entry} hasGame={now.under !== null} />;
    case 'replay':
      return <ReplayScreen key={now.watch.id} watch={now.watch} place={now.place} />;
  }
}
