/** Writes into the workbook by what is fetched when something is first written. */
import type { WorkbookWriter } from './workbook-host';

export class LateWriter implements WorkbookWriter {
  private writer: Promise<WorkbookWriter> | undefined;
  private known: WorkbookWriter | undefined;

  constructor(private readonly fetchWriter: () => Promise<WorkbookWriter>) {}

  preview: WorkbookWriter['preview'] = async (sheets) => (await this.get()).preview(sheets);
  write: WorkbookWriter['write'] = async (book, options) => (await this.get()).write(book, options);
  edit: WorkbookWriter['edit'] = async (edits) => (await this.get()).edit(edits);
  restore: WorkbookWriter['restore'] = async () => (await this.get()).restore();
  removeUnfinished: WorkbookWriter['removeUnfinished'] = async () => (await this.get()).removeUnfinished();
  lacks: WorkbookWriter['lacks'] = async () => (await this.get()).lacks();

  canRestore(): boolean {
    return this.known?.canRestore() ?? false;
  }

  private async get(): Promise<WorkbookWriter> {
    this.writer ??= this.fetchWriter();
    return (this.known = await this.writer);
  }
}
