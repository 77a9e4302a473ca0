import type { Point } from '../picture/projection.ts';

/** What a hand on the map can ask for; points and distances in CSS pixels of the frame. */
export interface Handles {
  drag(by: Point): void;
  /** So many times nearer, with this point kept in its place. */
  near(times: number, under: Point): void;
}

/** How much nearer one notch of a wheel goes: a notch is about 100 units. */
const A_UNIT = 1.002;
const UNITS_A_LINE = 33;
/** CSS pixels that a key moves the map by. */
const A_STEP = 60;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: A_STEP, y: 0 },
  ArrowRight: { x: -A_STEP, y: 0 },
  ArrowUp: { x: 0, y: A_STEP },
  ArrowDown: { x: 0, y: -A_STEP },
};

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Fingers or a mouse on the map: one drags, two drag and pinch. */
class Fingers {
  readonly #down = new Map<number, Point>();
  readonly #handles: Handles;

  constructor(handles: Handles) {
    this.#handles = handles;
  }

  put(finger: number, at: Point): void {
    this.#down.set(finger, at);
  }

  lift(finger: number): void {
    this.#down.delete(finger);
  }

  move(finger: number, at: Point): void {
    const was = this.#down.get(finger);
    if (was === undefined) return;
    const other = [...this.#down].find(([id]) => id !== finger)?.[1];
    this.#down.set(finger, at);
    const [from, to] = other === undefined ? [was, at] : [middle(was, other), middle(at, other)];
    this.#handles.drag({ x: to.x - from.x, y: to.y - from.y });
    if (other !== undefined && apart(was, other) > 0) this.#handles.near(apart(at, other) / apart(was, other), to);
  }
}

/** Listens on the frame for wheel, fingers and arrow keys; returns what ends it. */
export function listenForHands(frame: HTMLElement, handles: Handles): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const fingers = new Fingers(handles);
  const place = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const units = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : UNITS_A_LINE);
    handles.near(A_UNIT ** -units, place(event));
  };
  const press = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    frame.setPointerCapture(event.pointerId);
    fingers.put(event.pointerId, place(event));
  };
  const lift = (event: PointerEvent): void => fingers.lift(event.pointerId);
  const key = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    handles.drag(by);
  };
  frame.addEventListener('wheel', wheel, { passive: false, signal });
  frame.addEventListener('pointerdown', press, { signal });
  frame.addEventListener('pointermove', (event) => fingers.move(event.pointerId, place(event)), { signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    frame.addEventListener(end, lift, { signal });
  frame.parentElement?.addEventListener('keydown', key, { signal });
  return () => ending.abort();
}
