import type { Page } from '@playwright/test';

/** What a screen may do although it looks like a fault, with the reason. */
export type Allowance = { readonly why: string } & (
  | { /** The element whose words may be cut. */ readonly cut: string }
  | { /** Two elements that may lie over one another. */ readonly over: readonly [string, string] }
  | { /** A control that may be smaller than a finger. */ readonly small: string }
);

/**
 * Everything on the uppermost sheet that is cut, runs over or lies outside the window; every two pieces of text or
 * controls that overlap; every control of less than 24 by 24 pixels that is no word in a sentence and has another so near
 * that a finger may hit the wrong one (WCAG 2.2, 2.5.8).
 */
export const faultsOfLayout = (page: Page, allowed: readonly Allowance[]): Promise<readonly string[]> =>
  page.evaluate(
    ({ cuts, overs, smalls }) => {
      type Box = { left: number; right: number; top: number; bottom: number };
      type Piece = { element: Element; name: string; box: Box };
      const [SLACK, LEAST] = [1.5, 24];
      const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=slider], label:has(input)';
      const layer = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
      const faults = new Set<string>();
      const pen = new OffscreenCanvas(1, 1).getContext('2d');

      const nameOf = (element: Element, text = element.textContent ?? ''): string => {
        const kind = element.getAttribute('class')?.split(' ')[0] ?? '';
        return `${element.tagName.toLowerCase()}${kind === '' ? '' : `.${kind}`} “${text.trim().slice(0, 40)}”`;
      };
      /** An element and all that it lies in, from the inside out. */
      const around = (element: Element): Element[] => {
        const found: Element[] = [];
        for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
          found.push(at);
        return found;
      };
      /** Words that are only heard are cut down to nothing. */
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
        !around(element).some((each) => getComputedStyle(each).clipPath === 'inset(50%)');
      /** What of a box can be seen inside everything that cuts it off, scrolled or not. */
      const seenPart = (element: Element, box: Box): Box => {
        let part = box;
        for (const above of around(element).slice(1)) {
          const { overflowX, overflowY } = getComputedStyle(above);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const edge = above.getBoundingClientRect();
          const [left, right] = [Math.max(part.left, edge.left), Math.min(part.right, edge.right)];
          part = { left, right, top: Math.max(part.top, edge.top), bottom: Math.min(part.bottom, edge.bottom) };
        }
        return part;
      };
      /** Why a box cannot be seen whole, however one scrolls; empty where it can. */
      const cutBy = (element: Element, box: Box): string => {
        let [acrossIsFree, downIsFree] = [false, document.documentElement.scrollHeight > innerHeight];
        for (const above of around(element)) {
          const { overflowX, overflowY, display } = getComputedStyle(above);
          if (display === 'inline' || display === 'contents') continue;
          const edge = above.getBoundingClientRect();
          const isAcross = box.left < edge.left - SLACK || box.right > edge.right + SLACK;
          const isDown = box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK;
          if (/hidden|clip/.test(overflowX) && isAcross && !acrossIsFree)
            return `is cut at the side by ${nameOf(above)}`;
          if (/hidden|clip/.test(overflowY) && isDown && !downIsFree) return `is cut below by ${nameOf(above)}`;
          if (above === element && overflowX === 'visible' && isAcross) return 'runs out at the side';
          if (/auto|scroll/.test(overflowX)) acrossIsFree = true;
          if (/auto|scroll/.test(overflowY)) downIsFree = true;
        }
        const isOutside = !acrossIsFree && (box.left < -SLACK || box.right > innerWidth + SLACK);
        const isBeyond = !downIsFree && (box.top < -SLACK || box.bottom > innerHeight + SLACK);
        return isOutside || isBeyond ? 'lies outside the window' : '';
      };
      /** The lines of a text, each as high as the ink of its letters: lines that are set tight may touch. */
      const linesOf = (node: Text, element: Element): Box[] => {
        const { font, textTransform } = getComputedStyle(element);
        const text = node.data.trim();
        if (pen === null) return [];
        pen.font = font;
        const ink = pen.measureText(textTransform === 'uppercase' ? text.toUpperCase() : text);
        const whole = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent;
        const over = (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) / whole;
        const under = (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) / whole;
        const isTurned = around(element).some((each) => getComputedStyle(each).rotate === '180deg');
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map(({ left, right, top, bottom, height }) => {
          const [above, below] = isTurned ? [under, over] : [over, under];
          return { left, right, top: top + above * height, bottom: bottom - below * height };
        });
      };

      const pieces: Piece[] = [];
      const take = (element: Element, name: string, box: Box): void => {
        if (box.right - box.left < 1) return;
        const cut = cuts.some((selector) => element.closest(selector) !== null) ? '' : cutBy(element, box);
        if (cut !== '') faults.add(`${name} ${cut}`);
        const part = seenPart(element, box);
        if (part.right - part.left > 1 && part.bottom - part.top > 1) pieces.push({ element, name, box: part });
      };
      const takeTexts = (): void => {
        const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const [element, text] = [node.parentElement, node.textContent ?? ''];
          if (element === null || text.trim() === '' || /^(OPTION|SCRIPT|STYLE|TITLE)$/i.test(element.tagName))
            continue;
          if (isSeen(element))
            for (const box of linesOf(node as Text, element)) take(element, nameOf(element, text), box);
        }
      };
      /** A word in a sentence is as high as the sentence's lines. */
      const isInSentence = (control: Element): boolean =>
        getComputedStyle(control).display === 'inline' &&
        (control.parentElement?.textContent ?? '').trim() !== (control.textContent ?? '').trim();
      const takeControl = (control: Element): void => {
        // A link in a sentence runs on in the next line, and what stands between its parts is not its own.
        const boxes = isInSentence(control) ? [...control.getClientRects()] : [control.getBoundingClientRect()];
        if (control.tagName !== 'LABEL') for (const box of boxes) take(control, nameOf(control), box);
        const { scrollWidth, clientWidth } = control;
        if (control.tagName === 'SELECT' && scrollWidth > clientWidth + 1)
          faults.add(`${nameOf(control)} is too narrow`);
      };
      /** How far a point lies from a box; 0 inside it. */
      const distance = (x: number, y: number, { left, right, top, bottom }: Box): number =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      /** Labels stand for what they mark. */
      const isTarget = (control: Element): boolean => control.tagName === 'LABEL' || control.closest('label') === null;
      const holdFingersApart = (controls: readonly Element[]): void => {
        const targets = controls
          .map((element) => ({ element, seen: seenPart(element, element.getBoundingClientRect()) }))
          .filter(({ seen }) => seen.right - seen.left > 1 && seen.bottom - seen.top > 1);
        for (const { element, seen } of targets) {
          const { width, height } = element.getBoundingClientRect();
          if (Math.min(width, height) >= LEAST - 0.5 || isInSentence(element)) continue;
          if (smalls.some((selector) => element.matches(selector))) continue;
          const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
          const near = targets.find(
            (other) =>
              !other.element.contains(element) &&
              !element.contains(other.element) &&
              distance(x, y, other.seen) < LEAST / 2,
          );
          if (near !== undefined) faults.add(`${nameOf(element)} is small and near ${nameOf(near.element)}`);
        }
      };
      /** What sticks to an edge while the rest runs on beneath it; null for the rest. */
      const stuckIn = (element: Element): Element | null =>
        around(element).find((each) => /sticky|fixed/.test(getComputedStyle(each).position)) ?? null;
      const mayOverlap = (one: Element, other: Element): boolean =>
        one.contains(other) ||
        other.contains(one) ||
        overs.some(([a, b]) => (one.matches(a) && other.matches(b)) || (one.matches(b) && other.matches(a))) ||
        stuckIn(one) !== stuckIn(other);
      const holdApart = (one: Piece, other: Piece): void => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > SLACK && down > SLACK && !mayOverlap(one.element, other.element))
          faults.add(`${one.name} overlaps ${other.name}`);
      };

      takeTexts();
      for (const text of layer.querySelectorAll('svg rect ~ text')) {
        const frame = text.parentElement?.querySelector('rect')?.getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        if (frame === undefined || !isSeen(text)) continue;
        if (left < frame.left - SLACK || right > frame.right + SLACK) faults.add(`${nameOf(text)} runs over its box`);
      }
      const controls = [...layer.querySelectorAll(CONTROLS)].filter(isSeen);
      for (const control of controls) takeControl(control);
      holdFingersApart(controls.filter(isTarget));
      const down = pieces.toSorted((one, other) => one.box.top - other.box.top);
      for (const [place, one] of down.entries())
        for (const other of down.slice(place + 1)) {
          if (other.box.top > one.box.bottom - SLACK) break;
          holdApart(one, other);
        }
      return [...faults];
    },
    {
      cuts: allowed.flatMap((allowance) => ('cut' in allowance ? [allowance.cut] : [])),
      overs: allowed.flatMap((allowance) => ('over' in allowance ? [allowance.over] : [])),
      smalls: allowed.flatMap((allowance) => ('small' in allowance ? [allowance.small] : [])),
    },
  );
