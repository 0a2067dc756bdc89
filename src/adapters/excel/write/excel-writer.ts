/// <reference types="office-js" />
/** Writes into the workbook that Excel has open, and takes the last change back. */
import type { SheetEdits } from '../../../core/plan/sheet-edit';
import type { SheetOutcome } from '../../../core/plan/sheet-outcome';
import type { PlannedSheet, PlannedWorkbook } from '../../../core/plan/sheet-plan';
import type { Diagnostic } from '../../../core/values/diagnostic';
import { asRefusal } from '../as-refusal';
import type { SeenBook } from '../seen-book';
import type { EditedCells } from './edit-cells';
import { readEdited } from './edit-cells';
import { excelLacks, has } from './excel-lacks';
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

interface Change {
  readonly file: string;
  readonly sheets: Undoing | undefined;
  readonly cells: EditedCells | undefined;
}

export class ExcelWriter {
  private last: Change | undefined;

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
      this.last = { file: undoing.file, sheets: undoing, cells: undefined };
      return outcomes;
    });
  }

  /** New sheets first, which no undo of Excel's takes back; then the cells, as one step of it where it can. */
  async edit({ sheets, cells }: SheetEdits): Promise<void> {
    const options = { frozen: false, raises: has('raised'), ours: false, seen: undefined };
    const made =
      sheets.length === 0 ? undefined : await this.run(async (context) => writeSheets(context, sheets, options));
    try {
      const edited = cells.length === 0 ? undefined : await this.run(async (context) => editAll(context, cells), true);
      this.last = { file: edited?.file ?? made?.undoing.file ?? '', sheets: made?.undoing, cells: edited?.cells };
    } catch (error) {
      if (made) await this.takeBack(made.undoing, error);
      throw error;
    }
  }

  canRestore(): boolean {
    return this.last !== undefined;
  }

  /** What fails on the way is done once more: the change is then taken back whole. */
  async restore(): Promise<void> {
    const { last } = this;
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
    this.last = undefined;
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

  private async run<T>(job: (context: Excel.RequestContext) => Promise<T>, asOneStep = false): Promise<T> {
    try {
      return await Excel.run(asOneStep && has('undo') ? { mergeUndoGroup: true } : {}, async (context) => {
        giveUpAfter(context, this.patience);
        return job(context);
      });
    } catch (error) {
      const { name } = error as { readonly name?: unknown };
      throw name === 'AbortError' ? asRefusal(error, '') : writingRefusal(error, '');
    }
  }
}

async function editAll(
  context: Excel.RequestContext,
  cells: SheetEdits['cells'],
): Promise<{ readonly file: string; readonly cells: EditedCells }> {
  const { file } = await survey(context, []);
  const { edited, write } = await readEdited(context, file, cells);
  try {
    await write();
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
