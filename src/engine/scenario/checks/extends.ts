import { type Fault, faultAt } from '../fault.ts';
import { idOf } from '../known.ts';
import { textOf, under } from '../located.ts';
import type { Check } from './check.ts';

/** A scenario extends one world by its plain id, and worldviews name the world that they are about. */
export const extendsCheck: Check = ({ world, scenario, worldviews }) => {
  const id = idOf(world, 'world');
  const ofWorldviews = worldviews.flatMap((worldview): readonly Fault[] => {
    const named = under(worldview, 'world');
    const text = textOf(named);
    if (named === undefined || text === undefined || id === undefined || text === id) return [];
    return [faultAt(named.at, 'other-world', { id: text, nearest: id })];
  });
  const piece = under(scenario, 'extends');
  const text = textOf(piece);
  if (piece === undefined || text === undefined) return ofWorldviews;
  if (/[/\\.:]/.test(text)) return [...ofWorldviews, faultAt(piece.at, 'extends-path', { id: text, nearest: id })];
  if (text === idOf(scenario, 'scenario'))
    return [...ofWorldviews, faultAt(piece.at, 'extends-itself', { id: text, nearest: id })];
  if (id === undefined || text === id) return ofWorldviews;
  return [...ofWorldviews, faultAt(piece.at, 'other-world', { id: text, nearest: id })];
};
