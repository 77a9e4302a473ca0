import { h, render } from 'preact';
import './style/paper.css';
import './style/opening.css';
import './style/bar.css';
import './style/map-room.css';
import './style/desk.css';
import './style/hand.css';
import './style/orders.css';
import './style/table.css';
import './style/reveal.css';
import './style/why.css';
import './style/debrief.css';
import './style/narrow.css';
import { Page } from './Page.tsx';

/** Opens the page in an element of the document. */
export function openPage(root: HTMLElement): void {
  render(h(Page, {}), root);
}
