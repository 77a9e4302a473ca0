import { type Mark, marksOf, type Picture } from '../picture/picture.ts';
import type { Point } from '../picture/projection.ts';
import { stateOf } from './difference.ts';
import { placeLabels } from './label-places.ts';
import type { Layout } from './layout.ts';
import { FOOT, type Viewport } from './viewport.ts';
import { obstaclesOf, wishesOf } from './wishes.ts';

/** What a label says: a name, and a word below it. */
export function linesOf(mark: Mark): readonly [name: string, word: string] {
  if (mark.kind === 'line' || mark.kind === 'exercise') return [mark.label, mark.stateLabel];
  return [mark.label, mark.kind === 'agreement' ? mark.stepsLabel : ''];
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/**
 * The words of the board: HTML over the canvas, never in it. They are hidden from screen readers, which read the same
 * picture in its twin.
 */
export class Labels {
  readonly #layer: HTMLElement;
  readonly #labels = new Map<string, HTMLElement>();
  /** Where the words of what stays for many turns stood, for as long as the map is looked at from the same place. */
  readonly #stood = new Map<string, Point>();
  #gaze = '';
  #credit: HTMLElement | null = null;

  constructor(stage: HTMLElement) {
    this.#layer = element('div', 'board-labels', '');
    this.#layer.setAttribute('aria-hidden', 'true');
    stage.append(this.#layer);
  }

  /** A line at the lower edge, such as whose coasts these are; words keep off it. Its size changes when letters do. */
  credit(text: string): HTMLElement {
    this.#credit = element('p', 'board-credit', text);
    this.#layer.append(this.#credit);
    return this.#credit;
  }

  /** Says these words, each where it hides nothing; one for which there is no room is left to the twin. */
  show(picture: Picture, layout: Layout, viewport: Viewport): void {
    const marks = marksOf(picture);
    for (const mark of marks) this.#write(mark);
    const keys = new Set(marks.map(({ key }) => key));
    for (const [key, label] of this.#labels) {
      if (keys.has(key)) continue;
      label.remove();
      this.#labels.delete(key);
    }
    this.#arrange(picture, layout, viewport);
  }

  destroy(): void {
    this.#layer.remove();
  }

  #write(mark: Mark): void {
    const known = this.#labels.get(mark.key);
    const label = known ?? element('div', 'board-label', '');
    const [name, word] = linesOf(mark);
    label.replaceChildren(element('span', 'board-label-name', name));
    if (word !== '') label.append(element('small', '', word));
    label.dataset['mark'] = mark.key;
    label.dataset['kind'] = mark.kind;
    label.dataset['state'] = mark.kind === 'agreement' ? mark.state : stateOf(mark);
    if (known !== undefined) return;
    this.#labels.set(mark.key, label);
    this.#layer.append(label);
  }

  #arrange(picture: Picture, layout: Layout, viewport: Viewport): void {
    const sizeOf = (key: string) => {
      const label = this.#labels.get(key);
      return { width: label?.offsetWidth ?? 0, height: label?.offsetHeight ?? 0 };
    };
    const foot = Math.max(FOOT, (this.#credit?.offsetHeight ?? 0) + 8);
    const frame = { x: 4, y: 4, width: viewport.width - 8, height: viewport.height - foot - 4 };
    const gaze = JSON.stringify(viewport);
    if (gaze !== this.#gaze) this.#stood.clear();
    this.#gaze = gaze;
    const wishes = wishesOf(picture, layout, viewport, sizeOf).map((wish) => ({
      ...wish,
      stood: this.#stood.get(wish.key),
    }));
    const places = placeLabels(wishes, obstaclesOf(picture, layout, viewport), frame);
    const lasting = new Set(picture.agreements.map(({ key }) => key));
    for (const { key, beside } of wishes.filter((wish) => lasting.has(wish.key))) {
      const at = places.get(key);
      if (at !== undefined) this.#stood.set(key, { x: at.x - beside.x, y: at.y - beside.y });
    }
    for (const [key, label] of this.#labels) {
      const at = places.get(key);
      label.style.visibility = at === undefined ? 'hidden' : 'visible';
      if (at !== undefined) label.style.transform = `translate(${at.x}px, ${at.y}px)`;
    }
  }
}
