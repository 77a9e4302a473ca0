import type { View } from '#engine';

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same view, which makes each of its lists once, however often it is asked: weighing asks many times. */
export const remembered = (view: View): View => ({
  ...view,
  hand: once(() => view.hand()),
  keys: once(() => view.keys()),
  packages: once(() => view.packages()),
  clauses: once(() => view.clauses()),
  offers: once(() => view.offers()),
  agreements: once(() => view.agreements()),
});
