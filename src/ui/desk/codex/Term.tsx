import { type ComponentChildren, createContext, type TargetedMouseEvent } from 'preact';
import { useContext } from 'preact/hooks';
import { codexHash } from '../../address.ts';
import { firstOnShelf } from '../../session/shelf.ts';
import { DeskContext } from '../desk.ts';

/** Within the codex: which scenario's it is, and what opens a page in place; null where the browser follows the link. */
export interface CodexWay {
  readonly scenario: string;
  readonly open: ((entry: string) => void) | null;
}
export const CodexWayContext = createContext<CodexWay | null>(null);

interface Props {
  /** The page's address: `move/warn`. Null where there is none: then only the words stand there. */
  readonly entry: string | null;
  readonly children: ComponentChildren;
}

/**
 * A term that the codex explains. On a desk it lays the page over the game, which is not left; the link itself leads to
 * the whole codex, so that it can be opened beside the game.
 */
export function Term({ entry, children }: Props) {
  const within = useContext(CodexWayContext);
  const desk = useContext(DeskContext);
  if (entry === null) return <>{children}</>;
  const scenario = within?.scenario ?? desk?.session.shelved.scenario.scenario ?? null;
  const open = within === null ? desk && ((to: string) => desk.ask({ about: 'codex', entry: to })) : within.open;
  const isFirst = scenario === firstOnShelf().scenario.scenario;
  return (
    <a
      class="term"
      href={codexHash({ entry, scenario: isFirst ? null : scenario })}
      onClick={open === null ? undefined : (event) => isPlain(event) && (event.preventDefault(), open(entry))}
    >
      {children}
    </a>
  );
}

/** A click that asks for no other window. */
const isPlain = (event: TargetedMouseEvent<HTMLAnchorElement>): boolean =>
  !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
