import { useErrorBoundary } from 'preact/hooks';
import { SeatScreen } from './desk/opening/SeatScreen.tsx';
import { TitleScreen } from './desk/opening/TitleScreen.tsx';
import { Sitting } from './desk/Sitting.tsx';
import { screen } from './flow.ts';
import { TroubleScreen } from './TroubleScreen.tsx';

/** The one screen that is open; where drawing it breaks, a sentence and a way back. The game is saved before it is drawn. */
export function Page() {
  const now = screen.value;
  const [trouble, goBack] = useErrorBoundary();
  if (trouble !== undefined) return <TroubleScreen trouble={trouble} onBack={goBack} />;
  switch (now.at) {
    case 'title':
      return <TitleScreen />;
    case 'seat':
      return <SeatScreen shelved={now.shelved} />;
    case 'sitting':
      return <Sitting session={now.session} />;
  }
}
