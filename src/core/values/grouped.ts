/** Adds a value to the list of its key. The list grows in place: a new one for each value would take the square of their number. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
