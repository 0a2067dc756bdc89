/// <reference types="office-js" />
/** Writes into the workbook that Excel has open, and takes the last change back. */
import type { SheetEdits } from '../../../core/plan/sheet-edit';
import type { SheetOutcome } from '../../../core/plan/sheet-outcome';
import type { PlannedSheet, PlannedWorkbook } from '../../../core/plan/sheet-plan';
import type { Diagnostic } from '../../../core/values/diagnostic';
import { Refusal } from '../../../core/values/diagnostic';
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import { asRefusal } from '../as-refusal';
import type { SeenBook } from '../seen-book';
import type { EditedCells } from './edit-cells';
import { readEdited } from './edit-cells';
import { excelLacks, has } from './excel-lacks';
import { finishSheets } from './finish-sheets';
import { MARK_PARTS, isMark, isUnfinished } from './our-mark';
import { outcomesOf } from './plan-outcomes';
import { survey } from './survey';
import { checkEdited, undoEditing } from './undo-editing';
import type { Undoing } from './undo-writing';
import { twice, undoWriting } from './undo-writing';
import { writeSheets } from './write-sheets';
import { halfWritten, NOT_ANSWERING, writingRefusal } from './writing-refusal';

export interface WriteSettings {
  readonly signal: AbortSignal;
  /** Told which part is done, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  /** Values in place of formulas. */
  readonly frozen: boolean;
}

/** Milliseconds that Excel may take for one request, calculation included, before it is taken for lost. */
const PATIENCE = 180_000;

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
const UNDO_REFUSED =
  /^(?:UndoNotSupported|GeneralException|InternalServerError|InvalidOperation|NotImplemented|ApiNotFound)$/;

const codeOf = (error: unknown): string => {
  const { code } = error as { readonly code?: unknown };
  return error instanceof Refusal || typeof code !== 'string' ? '' : code;
};

/** Changes that can be taken back: each keeps what stood there before. */
const REMEMBERED = 30;

interface Change {
  readonly file: string;
  readonly sheets: Undoing | undefined;
  readonly cells: EditedCells | undefined;
}

export class ExcelWriter {
  /** The latest last. */
  private done: Change[] = [];

  /** `seen`: what the figures come from; without it nothing is compared. */
  constructor(
    private readonly seen?: SeenBook,
    private readonly patience = PATIENCE,
  ) {}

  /** What `write` would do; nothing is written. */
  async preview(sheets: readonly PlannedSheet[]): Promise<readonly SheetOutcome[]> {
    return this.run(async (context) =>
      outcomesOf(
        sheets,
        await survey(
          context,
          sheets.map(({ name }) => name),
        ),
        { replaces: true },
      ),
    );
  }

  async write(book: PlannedWorkbook, settings: WriteSettings): Promise<readonly SheetOutcome[]> {
    return this.run(async (context) => {
      const options = { ...settings, raises: has('raised'), ours: true, seen: this.seen };
      const { outcomes, undoing } = await writeSheets(context, book.sheets, options);
      this.note({ file: undoing.file, sheets: undoing, cells: undefined });
      return outcomes;
    });
  }

  /** New sheets first, which no undo of Excel's takes back; then the cells, as one step of it where it can. */
  async edit({ sheets, cells }: SheetEdits): Promise<void> {
    const options = { frozen: false, raises: has('raised'), ours: false, isPart: cells.length > 0, seen: undefined };
    const made =
      sheets.length === 0 ? undefined : await this.run(async (context) => writeSheets(context, sheets, options));
    const finish = async (context: Excel.RequestContext): Promise<void> =>
      made && finishSheets(context, made.undoing.painted, options);
    try {
      const edited =
        cells.length === 0 ? undefined : await this.run(async (context) => editAll(context, cells, finish), true);
      this.note({ file: edited?.file ?? made?.undoing.file ?? '', sheets: made?.undoing, cells: edited?.cells });
    } catch (error) {
      if (made) await this.takeBack(made.undoing, error);
      throw error;
    }
  }

  private note(change: Change): void {
    this.done.push(change);
    if (this.done.length > REMEMBERED) this.done.shift();
  }

  /** Changes are taken back one after the other, the latest first. */
  canRestore(): boolean {
    return this.done.length > 0;
  }

  /** What fails on the way is done once more: the change is then taken back whole. */
  async restore(): Promise<void> {
    const last = this.done.at(-1);
    if (last === undefined) return;
    const { file, cells, sheets } = last;
    await this.run(async (context) => {
      if (cells) await checkEdited(context, file, cells);
      const takeBack = async (): Promise<void> => {
        if (cells) await undoEditing(context, cells);
        if (sheets) await undoWriting(context, sheets);
      };
      await twice(takeBack).catch((error: unknown) => {
        const names = [
          ...(cells?.runs ?? []).map(({ sheet }) => sheet),
          ...(sheets?.painted ?? []).map(({ name }) => name),
        ];
        throw halfWritten(error, file, [...new Set(names)]);
      });
    }, sheets === undefined);
    this.done.pop();
  }

  async lacks(): Promise<readonly Diagnostic[]> {
    return Promise.resolve(excelLacks(''));
  }

  /** New sheets go where the cells that belong to them could not be changed. */
  private async takeBack(undoing: Undoing, error: unknown): Promise<void> {
    try {
      await this.run(async (context) => twice(async () => undoWriting(context, undoing)));
    } catch {
      throw halfWritten(error, undoing.file, [...undoing.created.keys()]);
    }
  }

  /** Removes what was begun and not finished, by a pane that was closed or an Excel that went away. */
  async removeUnfinished(): Promise<void> {
    await this.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const marked = worksheets.items.map((sheet) => ({ sheet, mark: sheet.names.getItemOrNullObject(OWN_MARK) }));
      for (const { mark } of marked) mark.load(MARK_PARTS);
      await context.sync();
      for (const { sheet, mark } of marked) if (isMark(mark) && isUnfinished(mark)) sheet.delete();
      await context.sync();
    });
    // What stood before it can no longer be put back in its place.
    this.done = [];
  }

  private async run<T>(job: (context: Excel.RequestContext) => Promise<T>, asOneStep = false): Promise<T> {
    const go = async (options: Excel.RunOptions): Promise<T> =>
      Excel.run(options, async (context) => {
        giveUpAfter(context, this.patience);
        return job(context);
      });
    try {
      if (!asOneStep || !has('undo')) return await go({});
      try {
        return await go({ mergeUndoGroup: true });
      } catch (error) {
        // Some members cannot be taken back in one step everywhere. The job has put back what it did: it is done step by step.
        if (!UNDO_REFUSED.test(codeOf(error))) throw error;
        return await go({});
      }
    } catch (error) {
      const { name } = error as { readonly name?: unknown };
      throw name === 'AbortError' ? asRefusal(error, '') : writingRefusal(error, '');
    }
  }
}

/** `finish` belongs to it: where that fails, the cells are taken back too. */
async function editAll(
  context: Excel.RequestContext,
  cells: SheetEdits['cells'],
  finish: (context: Excel.RequestContext) => Promise<void>,
): Promise<{ readonly file: string; readonly cells: EditedCells }> {
  const { file } = await survey(context, []);
  const { edited, write } = await readEdited(context, file, cells);
  try {
    await write();
    await finish(context);
  } catch (error) {
    await twice(async () => undoEditing(context, edited)).catch(() => {
      throw halfWritten(error, file, [...new Set(edited.runs.map(({ sheet }) => sheet))]);
    });
    throw error;
  }
  return { file, cells: edited };
}

/** A host that went away answers nothing at all, and the client would wait for ever. */
function giveUpAfter(context: Excel.RequestContext, patience: number): void {
  const sync = context.sync.bind(context) as () => Promise<unknown>;
  context.sync = async <T>(value?: T): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const lost = { code: NOT_ANSWERING, message: `no answer for ${Math.round(patience / 1000)} s` };
      timer = setTimeout(() => reject(Object.assign(new Error(lost.message), lost)), patience);
    });
    try {
      await Promise.race([sync(), late]);
    } finally {
      clearTimeout(timer);
    }
    return value as T;
  };
}
