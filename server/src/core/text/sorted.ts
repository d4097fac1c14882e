/**
 * How many things of a sorted row, from the first on, are of one kind that none behind them is of; found in the logarithm of its length.
 * @param length how many things there are
 * @param isOfIt whether the thing at an index is of the kind
 */
export function countWhile(length: number, isOfIt: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isOfIt(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
