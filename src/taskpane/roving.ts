/** Where a key goes in a row of tabs: arrows as they are seen, round the ends; Home and End to these. `undefined` for any other key. */
export function tabAfter(key: string, at: number, count: number, isRtl: boolean): number | undefined {
  const [forward, backward] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === forward) return (at + 1) % count;
  if (key === backward) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
