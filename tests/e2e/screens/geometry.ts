import type { Page } from '@playwright/test';

/** What a screen may do although it looks like a fault, with the reason. */
export type Allowance =
  | {
      /** The element whose words may be cut. */
      readonly cut: string;
      readonly why: string;
    }
  | {
      /** Two elements that may lie over one another. */
      readonly over: readonly [string, string];
      readonly why: string;
    };

/** Everything on the uppermost sheet whose words are cut or run over, and every pair of words or controls that overlap. */
export const faultsOfLayout = (page: Page, allowed: readonly Allowance[]): Promise<readonly string[]> =>
  page.evaluate(
    ({ cuts, overs }) => {
      type Box = { left: number; right: number; top: number; bottom: number };
      type Piece = { element: Element; name: string; box: Box };
      const SLACK = 1.5;
      const sheets = [...document.querySelectorAll('dialog[open]')];
      const layer = sheets.at(-1) ?? document.body;
      const mayBeCut = (element: Element): boolean => cuts.some((selector) => element.closest(selector) !== null);
      const mayOverlap = (one: Element, other: Element): boolean =>
        overs.some(([a, b]) => (one.matches(a) && other.matches(b)) || (one.matches(b) && other.matches(a)));
      const nameOf = (element: Element, text = ''): string => {
        const kind = typeof element.className === 'string' ? element.className.split(' ')[0] : '';
        return `${element.tagName.toLowerCase()}${kind === '' ? '' : `.${kind}`} “${text.trim().slice(0, 40)}”`;
      };
      /** Words that are only heard are cut down to nothing. */
      const isOnlyHeard = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isOnlyHeard(element.parentElement));
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !isOnlyHeard(element);
      /** What of a box can be seen inside everything that cuts it off, scrolled or not. */
      const seenPart = (element: Element, box: Box): Box => {
        let part = box;
        for (
          let above = element.parentElement;
          above !== null && above !== document.body;
          above = above.parentElement
        ) {
          const { overflowX, overflowY } = getComputedStyle(above);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const edge = above.getBoundingClientRect();
          part = {
            left: Math.max(part.left, edge.left),
            right: Math.min(part.right, edge.right),
            top: Math.max(part.top, edge.top),
            bottom: Math.min(part.bottom, edge.bottom),
          };
        }
        return part;
      };
      /** Why words in this box cannot be read whole, however one scrolls; empty where they can. */
      const cutBy = (element: Element, box: Box): string => {
        let [acrossIsFree, downIsFree] = [false, false];
        for (
          let above: Element | null = element;
          above !== null && above !== document.body;
          above = above.parentElement
        ) {
          const { overflowX, overflowY, display } = getComputedStyle(above);
          if (display === 'inline' || display === 'contents') continue;
          const edge = above.getBoundingClientRect();
          const isAcross = box.left < edge.left - SLACK || box.right > edge.right + SLACK;
          const isDown = box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK;
          const isInOwn = above === element || !acrossIsFree;
          if (/hidden|clip/.test(overflowX) && isAcross && !acrossIsFree) return `cut at the side by ${nameOf(above)}`;
          if (/hidden|clip/.test(overflowY) && isDown && !downIsFree) return `cut below by ${nameOf(above)}`;
          if (isInOwn && overflowX === 'visible' && isAcross && above === element) return 'runs out at the side';
          if (overflowY === 'visible' && isDown && above === element) return 'runs out below';
          if (/auto|scroll/.test(overflowX)) acrossIsFree = true;
          if (/auto|scroll/.test(overflowY)) downIsFree = true;
        }
        return '';
      };
      /** The lines of a text as boxes about as high as its letters, since lines that are set tight may touch. */
      const linesOf = (node: Text, size: number): Box[] => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
          const half = Math.min(bottom - top, size) * 0.36;
          const middle = (top + bottom) / 2;
          return { left, right, top: middle - half, bottom: middle + half };
        });
      };
      /** What sticks to an edge while the rest runs on beneath it; null for the rest. */
      const stuckIn = (element: Element): Element | null => {
        for (let above: Element | null = element; above !== null && above !== layer; above = above.parentElement)
          if (/sticky|fixed/.test(getComputedStyle(above).position)) return above;
        return null;
      };
      const faults = new Set<string>();
      const pieces: Piece[] = [];
      const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent ?? '';
        if (element === null || text.trim() === '' || /^(OPTION|SCRIPT|STYLE|TITLE)$/.test(element.tagName)) continue;
        if (!isSeen(element)) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        for (const box of linesOf(node as Text, size)) {
          if (box.right - box.left < 1) continue;
          const cut = mayBeCut(element) ? '' : cutBy(element, box);
          if (cut !== '') faults.add(`${nameOf(element, text)} ${cut}`);
          pieces.push({ element, name: nameOf(element, text), box: seenPart(element, box) });
        }
      }
      for (const control of layer.querySelectorAll(
        'button, a[href], input, select, textarea, summary, [role=slider]',
      )) {
        if (!isSeen(control)) continue;
        const box = seenPart(control, control.getBoundingClientRect());
        pieces.push({ element: control, name: nameOf(control, control.textContent ?? ''), box });
        const { scrollWidth, clientWidth } = control;
        if (control.tagName === 'SELECT' && scrollWidth > clientWidth + 1)
          faults.add(`${nameOf(control)} is too narrow`);
      }
      const shown = pieces
        .filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1)
        .toSorted((one, other) => one.box.top - other.box.top);
      for (const [place, one] of shown.entries())
        for (let next = place + 1; next < shown.length; next += 1) {
          const other = shown[next];
          if (other === undefined || other.box.top > one.box.bottom - SLACK) break;
          if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across <= SLACK || down <= SLACK || mayOverlap(one.element, other.element)) continue;
          if (stuckIn(one.element) !== stuckIn(other.element)) continue;
          faults.add(`${one.name} overlaps ${other.name}`);
        }
      return [...faults];
    },
    {
      cuts: allowed.flatMap((allowance) => ('cut' in allowance ? [allowance.cut] : [])),
      overs: allowed.flatMap((allowance) => ('over' in allowance ? [allowance.over] : [])),
    },
  );
