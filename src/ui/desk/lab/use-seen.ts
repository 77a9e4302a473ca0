import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OpenSweep } from '../../lab/lab-now.ts';
import type { Looked, Seen } from '../../lab/reading.worker.ts';

/** The page looks again after so many milliseconds at the earliest, and never spends more than a quarter of its time on it. */
const PAUSE_MS = 400;
const SHARE = 3;

/** What is seen, null until the first look, and whether it can be read no more: then what was seen last stands. */
interface Sight {
  readonly seen: Seen | null;
  readonly isUnread: boolean;
}

/** What is seen of a sweep now, looked at again and again while rows come in. */
export function useSeen({ sweep, reader }: OpenSweep, looked: Looked): Sight {
  const seen = useSignal<Seen | null>(null);
  const isUnread = useSignal(false);
  const asked = JSON.stringify(looked);
  useEffect(() => {
    let [isGone, rows] = [false, -1];
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      const before = performance.now();
      const now = sweep.done.value;
      if (now !== rows) {
        const found = await reader.look(looked).catch(() => null);
        if (isGone) return;
        isUnread.value = found === null;
        if (found !== null) [seen.value, rows] = [found, now];
      }
      const isOver = sweep.state.value !== 'running' && sweep.done.value === rows;
      const pause = Math.max(PAUSE_MS, SHARE * (performance.now() - before));
      timer = setTimeout(() => void look(), isOver ? PAUSE_MS * 2 : pause);
    };
    void look();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [sweep, reader, asked]);
  return { seen: seen.value, isUnread: isUnread.value };
}
