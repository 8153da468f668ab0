/**
 * Index of the first element of a sorted list for which `isPast` holds, or `length` if there is none: binary search, so that what is asked
 * for every mention of a text does not make the work the square of its length. `isPast` must hold for all behind the first.
 */
export const firstIndex = (length: number, isPast: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
