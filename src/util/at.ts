/** A number of an array that an algorithm knows to be there; 0 beyond its ends. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}
