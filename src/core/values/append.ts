/**
 * Adds all of the lists at the end, however long they are: `push(...list)` hands each item over as an argument, and a call takes no more than some
 * 100,000 of them before it ends as an overflow of the stack.
 */
export function append<T>(to: T[], ...lists: readonly (readonly T[])[]): void {
  for (const list of lists) for (const item of list) to.push(item);
}
