/** Workbooks that were given to the page as files. */
import type { Place } from '../../core/values/address';
import { Refusal } from '../../core/values/diagnostic';
import type { Engine } from '../engine/engine';
import type { Memory } from '../memory';
import type { WorkbookHost } from '../workbook-host';
import type { SetUpState } from './page-set-up';
import { PageSetUp } from './page-set-up';

const NOWHERE: Place = { file: '', sheet: '', cell: '' };

/** A cell for which the form of corrections is asked, and the control that asked. */
export interface AskedCell {
  readonly place: Place;
  readonly asker: HTMLElement;
}

export class PageHost implements WorkbookHost {
  private files: readonly File[] = [];
  private shown: Place = NOWHERE;
  /** What was read last, while other files are tried. */
  private before: { readonly files: readonly File[]; readonly setUp: SetUpState } | undefined;
  private isKept = false;
  readonly setUp: PageSetUp;

  /** `onShow` brings a place into view, `onCorrect` opens the form of corrections for the place that is shown. */
  constructor(
    private readonly onShow: (place: Place) => void,
    private readonly onCorrect: (asked: AskedCell) => void,
    engine: Engine,
    memory: Memory,
  ) {
    this.setUp = new PageSetUp(engine, memory);
  }

  /** What the next reading reads. */
  take(files: readonly File[]): void {
    // Of several tries that fail the first has what is still open.
    if (this.files.length > 0) this.before ??= { files: this.files, setUp: this.setUp.state() };
    this.files = files;
    this.shown = NOWHERE;
    this.setUp.begin();
  }

  /** Remembers what the reader chose in the view, as the place to come back to. */
  moved(place: Place): void {
    this.shown = place;
  }

  read: WorkbookHost['read'] = async (engine, options) => {
    this.isKept = false;
    try {
      const outline = await this.readNow(engine, options);
      this.before = undefined;
      return outline;
    } catch (error) {
      const { before } = this;
      // The engine keeps what it has until other files are read whole.
      if (error instanceof Refusal && before) {
        this.files = before.files;
        this.setUp.putBack(before.setUp);
        this.isKept = true;
      }
      this.before = undefined;
      throw error;
    }
  };

  isStillOpen = (): boolean => this.isKept;

  private readonly readNow: WorkbookHost['read'] = async (engine, { signal, onProgress }) => {
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

  correctCell = (place: Place, asker: HTMLElement): void => this.onCorrect({ place, asker });

  watch: WorkbookHost['watch'] = async () => undefined;
}
