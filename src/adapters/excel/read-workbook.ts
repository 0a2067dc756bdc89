/** The open workbook of Excel as the core's workbook. */
import type { Workbook } from '../../core/workbook/workbook';
import { asRefusal } from './as-refusal';
import { BookBuilder } from './book-builder';
import { readBook } from './read-book';
import type { ReadBookOptions } from './read-book';

/** Rejects with a `Refusal` where the whole cannot be read, and with the signal's reason where it is stopped. */
export async function readWorkbook(options: ReadBookOptions = {}): Promise<Workbook> {
  const builder = new BookBuilder();
  await readBook(builder, options);
  try {
    return builder.finish();
  } catch (error) {
    throw asRefusal(error, '');
  }
}
