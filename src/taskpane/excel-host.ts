/// <reference types="office-js" />
/** The workbook that Excel has open. */
import { asRefusal } from '../adapters/excel/as-refusal';
import { isEditingNow } from '../adapters/excel/is-editing-now';
import { readBook } from '../adapters/excel/read-book';
import { SeenBook } from '../adapters/excel/seen-book';
import { selectPlace } from '../adapters/excel/select-place';
import { watchChanges } from '../adapters/excel/watch-changes';
import { AUTO_OPEN } from './auto-open';
import { excelFileWays } from './excel-file-ways';
import { LateWriter } from './late-writer';
import type { OpenState, WorkbookHost } from './workbook-host';

/** Nothing is made from figures that somebody has changed since they were read. */
const seen = new SeenBook();
let state: OpenState = { isStale: false, unfinished: [] };

/** Milliseconds without any answer, after which it is asked whether a cell is being edited. */
const LONG_WAIT = 1500;

export const EXCEL_HOST: WorkbookHost = {
  /** Each answer of Excel goes to the engine as it comes; the main thread keeps none. */
  read: async (engine, { signal, onProgress, onWaiting = () => undefined }) => {
    const sent: Promise<unknown>[] = [];
    // While a cell is being edited, Excel answers only when it is left: the officer is told.
    const asking = setInterval(() => {
      void isEditingNow().then((isEditing) => onWaiting(isEditing && sent.length === 0 && !signal.aborted));
    }, LONG_WAIT);
    try {
      await orStopped(
        readBook(
          seen.passTo({
            outline: (book) => {
              onWaiting(false);
              state = { isStale: book.stale !== '', unfinished: book.unfinished };
              sent.push(engine.ask('begin', book));
            },
            block: (block) => sent.push(engine.ask('block', block)),
          }),
          { signal, onProgress: (done, total) => onProgress(done / Math.max(1, total)) },
        ),
        signal,
      );
    } finally {
      clearInterval(asking);
      onWaiting(false);
    }
    seen.finish();
    await Promise.all(sent);
    return engine.ask('finish', undefined);
  },
  show: selectPlace,
  watch: watchChanges,
  changed: async (options) => seen.changedNow(options),
  state: () => state,
  fileWays: excelFileWays,
  autoOpen: AUTO_OPEN,
  calculate: async () => {
    try {
      await Excel.run(async (context) => {
        context.application.calculate('Full');
        await context.sync();
      });
    } catch (error) {
      throw asRefusal(error, '');
    }
  },
  writer: new LateWriter(async () => {
    const { ExcelWriter } = await import(/* webpackChunkName: "writer" */ '../adapters/excel/write/excel-writer');
    return new ExcelWriter(seen);
  }),
};

/** The job, or the signal's reason as soon as it is stopped: what still waits for Excel waits alone. */
async function orStopped<T>(job: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  job.catch(() => undefined);
  return Promise.race([job, stopped]);
}
