/** Which workbook is open, by its files: what was chosen for one says nothing of another. */
import { useEffect, useRef } from 'react';
import type { Outline } from './engine/engine-messages';

/** Names of the files that were read last, without the set-up workbook that goes with them; what is refused takes no workbook's place. */
export function useBook(outline: Outline | undefined): string {
  const latest = useRef('');
  if (outline) latest.current = outline.files.filter((file) => file !== outline.setUp).join('\n');
  return latest.current;
}

/** Called where another workbook has come in the place of one. */
export function useOtherBook(outline: Outline | undefined, onOther: () => void): void {
  const book = useBook(outline);
  const before = useRef(book);
  useEffect(() => {
    const isOther = before.current !== '' && before.current !== book;
    before.current = book;
    if (isOther) onOther();
  }, [book, onOther]);
}
