/** Workbooks that were given to the page as files. */
import type { Place } from '../../core/values/address';
import type { WorkbookHost } from '../workbook-host';

const NOWHERE: Place = { file: '', sheet: '', cell: '' };

export class PageHost implements WorkbookHost {
  private files: readonly File[] = [];
  private shown: Place = NOWHERE;

  /** `onShow` brings a place into view. */
  constructor(private readonly onShow: (place: Place) => void) {}

  /** What the next reading reads. */
  take(files: readonly File[]): void {
    this.files = files;
    this.shown = NOWHERE;
  }

  /** Remembers what the reader chose in the view, as the place to come back to. */
  moved(place: Place): void {
    this.shown = place;
  }

  read: WorkbookHost['read'] = async (engine, { signal, onProgress }) => {
    const files = await Promise.all(
      this.files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    signal.throwIfAborted();
    const transfer = files.map(({ bytes }) => bytes.buffer);
    const outline = await engine.ask('open', { files }, transfer, onProgress);
    // What is shown until somebody goes elsewhere.
    const [first] = outline.sheets;
    if (first && this.shown.sheet === '') this.shown = { file: first.file, sheet: first.sheet, cell: '' };
    return outline;
  };

  show: WorkbookHost['show'] = async (place) => {
    const before = this.shown;
    this.moved(place);
    this.onShow(place);
    return before.sheet === '' ? undefined : before;
  };

  watch: WorkbookHost['watch'] = async () => undefined;
}
