import { useEffect } from 'preact/hooks';
import '../../style/hot-desk.css';
import '../../style/hot-seat.css';
import type { HotSeat } from '../../session/hot-seat/hot-seat.ts';
import { HandoverScreen } from './HandoverScreen.tsx';
import { RoomScreen } from './RoomScreen.tsx';
import { SeatDesk } from './SeatDesk.tsx';
import { TogetherDebrief } from './TogetherDebrief.tsx';

const TICK_MS = 250;

interface Props {
  readonly hot: HotSeat;
}

/**
 * A game of several people on this device. Of all that can be shown only one thing is ever in the document, so that
 * nothing of a desk is left when it is closed; and leaving the page, by whatever way, closes it.
 */
export function HotSeatScreen({ hot }: Props) {
  useEffect(() => {
    const coverWhenHidden = () => document.visibilityState === 'hidden' && hot.cover();
    document.addEventListener('visibilitychange', coverWhenHidden);
    window.addEventListener('pagehide', hot.cover);
    return () => {
      document.removeEventListener('visibilitychange', coverWhenHidden);
      window.removeEventListener('pagehide', hot.cover);
      hot.cover();
    };
  }, [hot]);
  useEffect(() => {
    const { clock } = hot;
    if (clock === null) return undefined;
    const ticking = setInterval(clock.tick, TICK_MS);
    return () => clearInterval(ticking);
  }, [hot]);
  const place = hot.place.value;
  switch (place.at) {
    case 'handover':
      return <HandoverScreen key={place.party} hot={hot} party={place.party} sealed={place.sealed} />;
    case 'desk':
      return <SeatDesk key={place.session.party} hot={hot} session={place.session} />;
    case 'debrief':
      return <TogetherDebrief hot={hot} />;
    case 'table':
    case 'reveal':
      return <RoomScreen hot={hot} isTelling={place.at === 'reveal'} />;
  }
}
