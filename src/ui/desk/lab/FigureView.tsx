import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Figure, type FigureDrawing, loadFigureDrawing } from './figures.ts';

interface Props {
  readonly figure: Figure;
  /** Called with the row of a dot that was clicked. */
  readonly onRow?: (row: number) => void;
  /** What is written on every dot, by its row, where the style tells dots apart. */
  readonly markOf?: (row: number) => string;
  /** The table behind it, and whatever else belongs to it. */
  readonly children: ComponentChildren;
}

/** Narrower no figure is drawn. */
const LEAST_WIDTH = 280;

/** A figure as the laboratory draws it, in the page's own colours and as wide as its place. */
export function FigureView({ figure, onRow, markOf, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  const drawing = useSignal<FigureDrawing | null>(null);
  const trouble = useSignal<unknown>(null);
  useEffect(() => {
    loadFigureDrawing().then(
      (loaded) => (drawing.value = loaded),
      (because: unknown) => (trouble.value = because),
    );
    if (place.current === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      width.value = Math.max(LEAST_WIDTH, Math.floor(entry?.contentRect.width ?? 0));
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  const text = JSON.stringify(figure);
  useEffect(() => {
    if (drawing.value === null || place.current === null || width.value === 0) return;
    const drawn = drawing.value.drawFigure<Element>(figure, { document, width: width.value, theme: 'page' });
    if (markOf !== undefined)
      for (const dot of drawn.querySelectorAll('[data-row]'))
        dot.setAttribute('data-side', markOf(Number(dot.getAttribute('data-row'))));
    place.current.replaceChildren(drawn);
  }, [text, width.value, drawing.value, markOf]);
  const click = (event: MouseEvent): void => {
    if (onRow === undefined) return;
    const dot = place.current === null ? null : nearestDot(place.current, event);
    if (dot !== null) onRow(Number(dot.getAttribute('data-row')));
  };
  if (trouble.value !== null) throw trouble.value;
  return (
    <figure class="lab-figure">
      <figcaption>{figure.title}</figcaption>
      <p class="help">{figure.description}</p>
      <div ref={place} class="lab-drawing" data-opens={onRow !== undefined} onClick={click} />
      {children}
    </figure>
  );
}

/** So near, in pixels, a finger or a mouse may miss a dot and still mean it. */
const NEAR = 22;

/** The dot that was meant: the one that was hit, or the nearest one in reach. */
function nearestDot(place: Element, { target, clientX, clientY }: MouseEvent): Element | null {
  const hit = target instanceof Element ? target.closest('[data-row]') : null;
  if (hit !== null) return hit;
  let [nearest, least]: [Element | null, number] = [null, NEAR];
  for (const dot of place.querySelectorAll('[data-row]')) {
    const { x, y, width, height } = dot.getBoundingClientRect();
    const distance = Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY);
    if (distance < least) [nearest, least] = [dot, distance];
  }
  return nearest;
}
