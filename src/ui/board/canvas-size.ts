/** Device pixels a CSS pixel. What a browser reports below one is a page made smaller, and drawn at one. */
export const pixelRatio = (): number => Math.max(1, devicePixelRatio);

/** A canvas in device pixels, and where it must lie so that each of its pixels is one of the screen's. */
export interface CanvasSize {
  readonly ratio: number;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels from the frame's upper left corner to the next corner of a device pixel. */
  readonly left: number;
  readonly top: number;
}

/** Snaps a frame (CSS pixels) to the screen's own pixels; pure. */
export function canvasSizeOf(
  frame: { left: number; top: number; width: number; height: number },
  ratio: number,
): CanvasSize {
  const snapped = (value: number): number => Math.round(value * ratio);
  return {
    ratio,
    width: Math.max(1, snapped(frame.left + frame.width) - snapped(frame.left)),
    height: Math.max(1, snapped(frame.top + frame.height) - snapped(frame.top)),
    left: snapped(frame.left) / ratio - frame.left,
    top: snapped(frame.top) / ratio - frame.top,
  };
}

/** Lays the canvas on the screen's pixels. Important, because Phaser writes a size of its own into the style. */
export function layCanvas({ style }: HTMLCanvasElement, { ratio, width, height, left, top }: CanvasSize): void {
  const places = { width: width / ratio, height: height / ratio, 'margin-left': left, 'margin-top': top };
  for (const [name, value] of Object.entries(places)) style.setProperty(name, `${value}px`, 'important');
}
