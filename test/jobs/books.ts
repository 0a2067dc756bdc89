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

export function onBothBooks(name: string, body: (given: () => Promise<Given>) => void): void {
  describe(`${name}: the small book`, () => body(async () => ({ book: SMALL_BOOK, expected: expectedOf(SMALL_BOOK) })));
  withShared(`${name}: Philadelphia`, () =>
    body(async () => ({ book: await philadelphia(), expected: philadelphiaExpected() })),
  );
}
