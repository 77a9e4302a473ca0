import { useEffect } from 'preact/hooks';

/** The name under which the browser's own timeline holds the moment at which a move can first be chosen. */
const HAND_USABLE = 'hand-usable';

/** Marks once a page, after the first hand is painted: for `npm run bench`, and for whoever looks at a slow machine. */
export function useHandMark(isHandOpen: boolean): void {
  useEffect(() => {
    if (!isHandOpen || performance.getEntriesByName(HAND_USABLE).length > 0) return;
    performance.mark(HAND_USABLE);
  }, [isHandOpen]);
}
