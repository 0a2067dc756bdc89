/** The workbook that Excel has open. */
import { readBook } from '../adapters/excel/read-book';
import { SeenBook } from '../adapters/excel/seen-book';
import { selectPlace } from '../adapters/excel/select-place';
import { watchChanges } from '../adapters/excel/watch-changes';
import { LateWriter } from './late-writer';
import type { WorkbookHost } from './workbook-host';

/** Nothing is written from figures that somebody has changed since they were read. */
const seen = new SeenBook();

export const EXCEL_HOST: WorkbookHost = {
  /** Each answer of Excel goes to the engine as it comes; the main thread keeps none. */
  read: async (engine, { signal, onProgress }) => {
    const sent: Promise<unknown>[] = [];
    await readBook(
      seen.passTo({
        outline: (book) => sent.push(engine.ask('begin', book)),
        block: (block) => sent.push(engine.ask('block', block)),
      }),
      { signal, onProgress: (done, total) => onProgress(done / Math.max(1, total)) },
    );
    seen.finish();
    await Promise.all(sent);
    return engine.ask('finish', undefined);
  },
  show: selectPlace,
  watch: watchChanges,
  writer: new LateWriter(async () => {
    const { ExcelWriter } = await import(/* webpackChunkName: "writer" */ '../adapters/excel/write/excel-writer');
    return new ExcelWriter(seen);
  }),
};
