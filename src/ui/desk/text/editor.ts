import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClauseOption, Refusal, TextChoice } from '#engine';
import { choiceOf, openText, stepsOf, type TextBase, type TextDraft, type TextStep } from './draft-text.ts';

/** What an editor is opened with. */
export interface Editing {
  readonly base: TextBase;
  readonly text: TextChoice;
  readonly options: readonly ClauseOption[];
  readonly isPublic: boolean;
  /** Every reason why this text may not be sealed as it stands. */
  readonly judge: (text: TextChoice) => readonly Refusal[];
  /** Told of every change. */
  readonly onEdit: (text: TextChoice) => void;
}

/** A block by what it is and where it stands. */
export interface Held {
  readonly clause: number;
  readonly phase: number;
}

/** The text on the desk and all that can be done to it. */
export interface Editor extends Pick<Editing, 'base' | 'options' | 'isPublic'> {
  readonly draft: ReadonlySignal<TextDraft>;
  readonly steps: ReadonlySignal<readonly TextStep[]>;
  readonly refusals: ReadonlySignal<readonly Refusal[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** The block that is held. */
  readonly held: Signal<Held | null>;
  /** What was done last, in words, to be read out. */
  readonly said: Signal<string>;
  readonly edit: (change: Partial<TextDraft>) => void;
  readonly undo: () => void;
}

/** Lays a text before the person; everything that is done to it can be taken back. */
export function openEditor({ base, text, options, isPublic, judge, onEdit }: Editing): Editor {
  const past = signal<readonly TextDraft[]>([openText(text, base, options)]);
  const draft = computed((): TextDraft => {
    const now = past.value.at(-1);
    if (now === undefined) throw new Error('An editor lost its text.');
    return now;
  });
  const lay = (next: readonly TextDraft[]): void => {
    past.value = next;
    onEdit(choiceOf(draft.value, base));
  };
  return {
    base,
    options,
    isPublic,
    draft,
    steps: computed(() => stepsOf(draft.value)),
    refusals: computed(() => judge(choiceOf(draft.value, base))),
    canUndo: computed(() => past.value.length > 1),
    held: signal(null),
    said: signal(''),
    edit: (change) => lay([...past.value, { ...draft.value, ...change }]),
    undo: () => past.value.length > 1 && lay(past.value.slice(0, -1)),
  };
}

export const EditorContext = createContext<Editor | null>(null);

/** The editor that this part stands in. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('This component was drawn outside an editor of texts.');
  return editor;
}
