import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For the heading of a new screen: takes the focus, so that a screen reader and the keyboard begin there. */
export function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
