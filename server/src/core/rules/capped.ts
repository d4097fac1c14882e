import type { Related } from "../finding";
import type { Span } from "../text/span";

/** Places of one kind, shown one by one up to a number, so that no document drowns in them. */
export interface Capped<T> {
  readonly shown: readonly T[];
  /** The place that stands for itself and all others; absent where every place is shown. */
  readonly rest: { readonly first: T; readonly count: number; readonly related: readonly Related[] } | undefined;
}

/** Parts places into those that are shown and the first of the rest, to which the others are related with a message. */
export function capAt<T extends { readonly span: Span }>(
  places: readonly T[],
  most: number,
  message: (place: T) => string,
): Capped<T> {
  // One more place is shown as itself rather than as “and 0 more”.
  if (places.length <= most + 1) return { shown: places, rest: undefined };
  const [first, ...others] = places.slice(most);
  return {
    shown: places.slice(0, most),
    rest: {
      first: first!,
      count: others.length,
      related: others.map((place) => ({ span: place.span, message: message(place) })),
    },
  };
}
