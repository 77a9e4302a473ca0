import { SeatScreen } from './desk/opening/SeatScreen.tsx';
import { TitleScreen } from './desk/opening/TitleScreen.tsx';
import { Sitting } from './desk/Sitting.tsx';
import { screen } from './flow.ts';

/** The one screen that is open. */
export function Page() {
  const now = screen.value;
  switch (now.at) {
    case 'title':
      return <TitleScreen />;
    case 'seat':
      return <SeatScreen shelved={now.shelved} />;
    case 'sitting':
      return <Sitting session={now.session} />;
  }
}
