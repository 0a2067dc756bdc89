/// <reference types="office-js" />
/**
 * Writes planned sheets into the open workbook: makes those that are missing, and refreshes in place those that carry our mark. All of it is done or
 * nothing: where something fails, new sheets are deleted and the others put back as they were.
 */
import type { SheetOutcome } from '../../../core/plan/sheet-outcome';
import type { PlannedSheet } from '../../../core/plan/sheet-plan';
import { Refusal } from '../../../core/values/diagnostic';
import { planBlocks } from '../plan-blocks';
import { rangeOf } from '../range-area';
import type { SeenBook } from '../seen-book';
import { imageOfPlan, viewOfPlan } from './image-of-plan';
import { imagesOfSheets } from './image-of-sheet';
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import { finishSheets } from './finish-sheets';
import { markNew, markUnfinished } from './our-mark';
import { askForRuns } from './mend-runs';
import { paintImage, setView } from './paint-image';
import { paintLists } from './paint-lists';
import { growth, occupied, outcomesOf } from './plan-outcomes';
import { RequestBatch } from './request-batch';
import type { SheetImage } from './sheet-image';
import type { FoundSheet, Survey } from './survey';
import { key, markedArea, refusal, survey } from './survey';
import type { Undoing } from './undo-writing';
import { around, twice, undoWriting } from './undo-writing';
import { WritingProgress } from './writing-progress';
import { halfWritten } from './writing-refusal';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((part: number) => void) | undefined;
  readonly frozen: boolean;
  readonly raises: boolean;
  /** Sheets of ours, which carry the mark and may be written again; else they are the officer's from the start. */
  readonly ours: boolean;
  /** Something else belongs to it, which comes after: the sheets stay marked as unfinished until then. */
  readonly isPart?: boolean;
  /** What the figures were read from, where it must not have changed since. */
  readonly seen: SeenBook | undefined;
}

export interface Written {
  readonly outcomes: readonly SheetOutcome[];
  /** How to take it back. */
  readonly undoing: Undoing;
}

/** Rejects with a `Refusal` where one of the sheets cannot be written; nothing is changed then. */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  options: WriteOptions,
): Promise<Written> {
  const found = await survey(
    context,
    sheets.map(({ name }) => name),
  );
  const outcomes = outcomesOf(sheets, found, { replaces: options.ours });
  const refused = outcomes.find((outcome) => outcome.refusal);
  if (refused?.refusal) throw new Refusal(refused.refusal);
  const images: SheetImage[] = [];
  for (const sheet of sheets) images.push(await imageOfPlan(sheet, options));
  const progress = new WritingProgress(
    { compared: options.seen?.cells ?? 0, kept: keptCells(images, found), painted: images },
    options.onProgress,
  );
  const before = await readBefore(context, images, found, { ...options, onRead: progress.kept });
  const changed = await options.seen?.changed(context, { signal: options.signal, onRead: progress.compared });
  if (changed !== undefined) throw refusal(found.file, changed, 'workbook-changed', { sheet: changed });
  options.signal?.throwIfAborted();
  const created = images.filter(({ name }) => !found.sheets.has(key(name))).map(({ name }) => name);
  const undoing: Undoing = {
    file: found.file,
    created: new Map(created.map((name) => [name, undefined])),
    before,
    unfinished: new Set(
      replacedSheets(images, found).flatMap(({ found: { name, mark } }) => (mark!.isUnfinished ? [name] : [])),
    ),
    painted: images,
  };
  try {
    await begin(context, images, found, undoing);
    await paintAll(context, sheets, images, found, { ...options, progress });
    if (options.isPart !== true) await finishSheets(context, images, options);
    progress.finish();
  } catch (error) {
    throw await undoneRefusal(context, undoing, error);
  }
  return { outcomes, undoing };
}

/** Takes back what was begun; what comes of it says whether that went well. */
async function undoneRefusal(context: Excel.RequestContext, undoing: Undoing, error: unknown): Promise<unknown> {
  try {
    await twice(async () => undoWriting(context, undoing));
    return error;
  } catch {
    return halfWritten(
      error,
      undoing.file,
      undoing.painted.map(({ name }) => name),
    );
  }
}

const replacedSheets = (images: readonly SheetImage[], { sheets }: Survey) =>
  images.flatMap((image) => {
    const found = sheets.get(key(image.name));
    return found ? [{ image, found: { ...found, area: markedArea(found.mark!) } }] : [];
  });

const keptCells = (images: readonly SheetImage[], found: Survey): number =>
  planBlocks(replacedSheets(images, found).map(({ found: { name, area } }) => ({ name, used: area }))).total;

/** What the sheets to be replaced hold; nothing of the officer's may stand where they grow. */
async function readBefore(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  survey: Survey,
  { raises, signal, onRead }: WriteOptions & { readonly onRead: (cells: number) => void },
): Promise<SheetImage[]> {
  const { file } = survey;
  const replaced = replacedSheets(images, survey);
  if (replaced.length === 0) return [];
  const grown = replaced.flatMap(({ image, found }) =>
    growth(image.area, found).map((part) => {
      const range = rangeOf(found.sheet, part);
      range.load('values');
      return { name: found.name, part, range };
    }),
  );
  const before = await imagesOfSheets(
    context,
    replaced.map(({ found }) => found),
    raises,
    { signal, onRead },
  );
  for (const { name, part, range } of grown) {
    const cell = occupied(part, range.values);
    if (cell !== undefined) throw refusal(file, name, 'sheet-occupied', { sheet: name, area: cell }, cell);
  }
  return before;
}

/**
 * New sheets come last, in their order. They, and those that are painted over, are marked as unfinished first: what a fault leaves of them, or a pane that
 * is closed, can be told.
 */
async function begin(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  found: Survey,
  undoing: Undoing,
): Promise<void> {
  if (undoing.created.size > 0) askForNames(context);
  const made = images
    .filter(({ name }) => undoing.created.has(name))
    .map(({ name, area }) => {
      const sheet = context.workbook.worksheets.add(name);
      markNew(sheet, name, area);
      sheet.load('id,name');
      return { name, sheet };
    });
  for (const { image, found: stands } of replacedSheets(images, found))
    markUnfinished(stands.sheet.names.getItem(OWN_MARK), image.name, around(stands.area, image.area));
  await context.sync();
  for (const { name, sheet } of made) (undoing.created as Map<string, string>).set(name, sheet.id);
}

/**
 * Where another workbook is in front, Excel refuses the names of sheets, and nothing else: asked for first, they stop the request before it has made a sheet
 * that could not be marked.
 */
function askForNames({ workbook }: Excel.RequestContext): void {
  workbook.worksheets.getFirst().names.getItemOrNullObject(OWN_MARK).load('name');
}

async function paintAll(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  images: readonly SheetImage[],
  found: Survey,
  { signal, raises, progress }: WriteOptions & { readonly progress: WritingProgress },
): Promise<void> {
  const batch = new RequestBatch(context, { signal, onSent: progress.sent });
  for (const at of writingOrder(images)) {
    const image = images[at]!;
    const stands = found.sheets.get(key(image.name));
    const sheet = stands?.sheet ?? context.workbook.worksheets.getItem(image.name);
    // Widths first: the chart is placed by them.
    const isNew = !stands || stands.mark!.isUnfinished;
    if (isNew) setView(sheet, viewOfPlan(sheets[at]!));
    await paintImage(batch, image, canvasOf(sheet, stands));
    if (isNew) paintLists(sheet, sheets[at]!.lists ?? []);
    // Where the officer calculates by hand, our sheets are calculated all the same, and no others.
    if (found.isManual) sheet.calculate(true);
  }
  const mend = raises ? await askForRuns(context, images, batch) : undefined;
  await batch.send();
  await mend?.();
}

const canvasOf = (sheet: Excel.Worksheet, stands: FoundSheet | undefined) => ({
  sheet,
  before: stands && markedArea(stands.mark!),
  looked: stands && !stands.mark!.isUnfinished ? markedArea(stands.mark!).bottom : 0,
  tables: new Set(stands?.tables.map(({ name }) => name)),
  chart: stands?.chart,
  names: new Set(stands?.names.map(({ name }) => name)),
});

/** Tables first, which formulas name; then from the last sheet to the first, as each refers to those after it. */
function writingOrder(images: readonly SheetImage[]): number[] {
  const places = [...images.keys()];
  const hasTable = (at: number): boolean => images[at]!.tables.length > 0;
  return [...places.filter(hasTable), ...places.filter((at) => !hasTable(at)).reverse()];
}
