/// <reference types="office-js" />
/** Tells of changes in the open workbook, so that what was read from it is known to be out of date. */
import { asRefusal } from './as-refusal';
import { isMark } from './write/our-mark';
import { OWN_MARK } from '../../core/workbook/own-sheets';

export interface ChangeListener {
  /** A sheet was changed, by its name; blank where Excel could not be asked which. What we wrote ourselves is no change. */
  onChange(sheet: string): void;
  /** It may have changed: it was calculated; or, where blank, a sheet is gone. Whether it has must be looked for. */
  onDoubt(sheet: string): void;
}

/** Since when a sheet tells that it was renamed. */
const RENAMING = ['ExcelApi', '1.17'] as const;

/**
 * Events can be lost: they only ever add a mark, nothing is left undone for want of one. A long sheet that is written tells of each of its pieces:
 * sheets are asked for together, once for all that came meanwhile.
 */
export async function watchChanges({ onChange, onDoubt }: ChangeListener): Promise<void> {
  const changed = new NameAsker(onChange);
  const calculated = new NameAsker(onDoubt);
  try {
    // Also where a cell is being edited when the pane is opened.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        // Where Excel says so (from 1.14), what the pane did itself need not be asked about.
        if (triggerSource !== 'ThisLocalAddin') await changed.tell(worksheetId);
      });
      worksheets.onAdded.add(async ({ worksheetId }) => changed.tell(worksheetId));
      worksheets.onDeleted.add(async () => onDoubt(''));
      worksheets.onCalculated.add(async ({ worksheetId }) => calculated.tell(worksheetId));
      if (Office.context.requirements.isSetSupported(...RENAMING))
        worksheets.onNameChanged.add(async ({ worksheetId }) => changed.tell(worksheetId));
      await context.sync();
    });
  } catch (error) {
    throw asRefusal(error, '');
  }
}

/** Asks for the names of sheets that something was told of. */
class NameAsker {
  private readonly ids = new Set<string>();
  private isAsking = false;

  constructor(private readonly found: (sheet: string) => void) {}

  async tell(id: string): Promise<void> {
    this.ids.add(id);
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      while (this.ids.size > 0) {
        const ids = [...this.ids];
        this.ids.clear();
        for (const name of await namesOfOthers(ids)) this.found(name);
      }
    } catch {
      // What cannot be asked about counts as changed.
      this.ids.clear();
      this.found('');
    } finally {
      this.isAsking = false;
    }
  }
}

/** Names of the sheets that are there and not of our making. Two syncs, once the cell that is being edited is left. */
async function namesOfOthers(ids: readonly string[]): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    const marked = sheets
      .filter((sheet) => !sheet.isNullObject)
      .map((sheet) => ({ name: sheet.name, mark: sheet.names.getItemOrNullObject(OWN_MARK) }));
    for (const { mark } of marked) mark.load('name,scope');
    await context.sync();
    return marked.filter(({ mark }) => !isMark(mark)).map(({ name }) => name);
  });
}
