/** Workbooks that were given to the page as files. */
import type { Place } from '../../core/values/address';
import type { Engine } from '../engine/engine';
import type { Memory } from '../memory';
import type { WorkbookHost } from '../workbook-host';
import { PageSetUp } from './page-set-up';

const NOWHERE: Place = { file: '', sheet: '', cell: '' };

export class PageHost implements WorkbookHost {
  private files: readonly File[] = [];
  private shown: Place = NOWHERE;
  readonly setUp: PageSetUp;

  /** `onShow` brings a place into view. */
  constructor(
    private readonly onShow: (place: Place) => void,
    engine: Engine,
    memory: Memory,
  ) {
    this.setUp = new PageSetUp(engine, memory);
  }

  /** What the next reading reads. */
  take(files: readonly File[]): void {
    this.files = files;
    this.shown = NOWHERE;
    this.setUp.begin();
  }

  /** Remembers what the reader chose in the view, as the place to come back to. */
  moved(place: Place): void {
    this.shown = place;
  }

  read: WorkbookHost['read'] = async (engine, { signal, onProgress }) => {
    const given = await Promise.all(
      this.files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    signal.throwIfAborted();
    const files = this.setUp.among(given);
    const transfer = files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
    const outline = await engine.ask('open', { files }, transfer, onProgress);
    await this.setUp.read(outline, this.files);
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
