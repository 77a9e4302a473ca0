import { h, render } from 'preact';
import './style/paper.css';
import './style/opening.css';
import './style/sitting.css';
import './style/cards.css';
import './style/reading.css';
import { Page } from './Page.tsx';

/** Opens the page in an element of the document. */
export function openPage(root: HTMLElement): void {
  render(h(Page, {}), root);
}
