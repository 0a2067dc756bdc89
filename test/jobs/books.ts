/** Runs tests on both books: the small one, and Philadelphia's where it is there. */
import type { Book } from './book';
import type { Expected } from './judge';
import { expectedOf } from './oracle';
import { philadelphia, philadelphiaExpected, withShared } from './shared';
import { SMALL_BOOK } from './small-book';

export interface Given {
  readonly book: Book;
  readonly expected: Expected;
}

/** Runs tests on the small book alone: those that say nothing new of a larger one. */
export const onSmallBook = (name: string, body: (given: () => Promise<Given>) => void): void =>
  describe(`${name}: the small book`, () =>
    body(() => Promise.resolve({ book: SMALL_BOOK, expected: expectedOf(SMALL_BOOK) })));

export function onBothBooks(name: string, body: (given: () => Promise<Given>) => void): void {
  onSmallBook(name, body);
  withShared(`${name}: Philadelphia`, () =>
    body(async () => ({ book: await philadelphia(), expected: philadelphiaExpected() })),
  );
}
