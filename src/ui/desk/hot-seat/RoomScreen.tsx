import type { HotSeat } from '../../session/hot-seat/hot-seat.ts';
import { BoardPane } from '../BoardPane.tsx';
import { OnDesk } from '../OnDesk.tsx';
import { RevealDesk } from '../reveal/RevealDesk.tsx';
import { RoomBar } from './RoomBar.tsx';
import { TableDesk } from './TableDesk.tsx';

interface Props {
  readonly hot: HotSeat;
  readonly isTelling: boolean;
}

/** What all may see at once, on the device or on a projector: the map, and either who has sealed or what came of it. */
export function RoomScreen({ hot, isTelling }: Props) {
  return (
    <OnDesk session={hot.room}>
      <div class="sitting hot-room">
        <RoomBar />
        <BoardPane />
        {isTelling ? <RevealDesk /> : <TableDesk hot={hot} />}
      </div>
    </OnDesk>
  );
}
