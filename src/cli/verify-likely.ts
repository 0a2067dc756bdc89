/** What a document without its JSON document may be: all that the workbook gives reason for, of which it is most like one. */
import { say } from '../adapters/messages/say';
import { LANGUAGES } from '../core/language/language';
import type { Language } from '../core/language/language';
import type { PlannedWorkbook } from '../core/plan/sheet-plan';
import { produceAnnexes } from '../core/produce-annex';
import type { ExpectedDocument } from '../core/tie-out/document-text';
import type { Likely } from '../core/tie-out/language-of';
import { annexTexts, documentTexts, likeliest } from '../core/tie-out/language-of';
import type { VerifiedDocument } from '../core/tie-out/verify-document';
import { verifyWorkbook } from '../core/tie-out/verify-workbook';
import { cellContent } from '../core/workbook/cell-text';
import type { Sheet, Workbook } from '../core/workbook/workbook';
import { annexOverrides } from './annex-overrides';
import type { Arguments } from './arguments';
import type { ReconciledFiles } from './reconcile-files';
import { dayOption } from './status-arguments';
import type { LettersMade } from './verify-letters';
import { likelyLetters } from './verify-letters';
import { inLanguages, likelyChoices, makeBudget } from './verify-budget';
import { likelyStatus, statusIn } from './verify-status';

/** One document that it may be. */
export interface LikelyDocument {
  /** Nothing says as at which day: by any other it is only known for what it is. */
  readonly lacksDay: boolean;
  readonly document: (draft: boolean) => ExpectedDocument;
}

/** `undefined` where it is most like an annex, or like several. */
export function likelyDocument(
  texts: readonly string[],
  { workbooks, reconciliation }: ReconciledFiles,
  args: Arguments,
): LikelyDocument | undefined {
  const { languagesGiven, sheets } = args;
  const budgets = likelyChoices(args).flatMap((choice) => makeBudget(choice, workbooks, sheets) ?? []);
  const status = likelyStatus(args, workbooks);
  const asAt = dayOption(args.asAt, '--as-at');
  const date = dayOption(args.date, '--date');
  const letters = likelyLetters({ asAt, date, languages: languagesGiven, sheets }, workbooks);
  if (budgets.length === 0 && !status && letters.single.length === 0) return undefined;
  const options = { ...annexOverrides(args, reconciliation.decimals), say, draft: false };
  const annexes = produceAnnexes(
    reconciliation,
    LANGUAGES.map((language) => ({ ...options, language })),
  ).value;
  const those: Likely<LikelyDocument | undefined>[] = [
    ...annexes.map((annex) => ({ of: undefined, texts: annexTexts(annex) })),
    ...budgets.flatMap((budget) =>
      inLanguages(budget, languagesGiven).map((each) =>
        likely(each, { lacksDay: budget.lacksDay, document: (draft) => budget.document(each.language, draft) }),
      ),
    ),
    ...(status ? statusIn(status.made, languagesGiven) : []).map((each) =>
      likely(each, { lacksDay: status!.lacksDay, document: (draft) => status!.made(each.language, draft) }),
    ),
  ];
  const together = letters.together(texts);
  if (together) return { lacksDay: false, document: together.document };
  return likeliest(texts, [...those, ...letters.single.map(likelyLetter)]);
}

const likely = (document: ExpectedDocument, of: LikelyDocument): Likely<LikelyDocument> => ({
  of,
  texts: documentTexts(document),
});

const likelyLetter = ({ document }: LettersMade): Likely<LikelyDocument> =>
  likely(document(false), { lacksDay: false, document });

interface LikelyBook {
  readonly lacksDay: boolean;
  readonly plan: (languages: readonly Language[], draft: boolean) => PlannedWorkbook;
}

/** Sheets of the status or of the budget, held against those that the workbook gives; `undefined` where they are none of them. */
export function likelySheets(
  workbook: Workbook,
  { workbooks }: Pick<ReconciledFiles, 'workbooks'>,
  args: Arguments,
  drafts: readonly boolean[],
): (VerifiedDocument & { readonly lacksDay: boolean }) | undefined {
  const status = likelyStatus(args, workbooks);
  const books: LikelyBook[] = [
    ...likelyChoices(args).flatMap((choice) => {
      const made = makeBudget(choice, workbooks, args.sheets);
      return made ? [{ lacksDay: made.lacksDay, plan: made.workbook }] : [];
    }),
    ...(status
      ? [{ lacksDay: status.lacksDay, plan: (languages: readonly Language[]) => status.sheets(languages) }]
      : []),
  ];
  const tried = books.flatMap((book) => {
    const languages = languagesOf(workbook, book.plan);
    if (languages.length === 0) return [];
    return drafts.map((draft) => ({
      ...verifyWorkbook(book.plan(languages, draft), workbook),
      lacksDay: book.lacksDay,
    }));
  });
  const [found] = tried.sort((a, b) => a.diagnostics.length - b.diagnostics.length || b.equal - a.equal);
  // Whoever has more that differs than is equal has something else in hand: mostly the workbook that all is made from.
  return found && (found.lacksDay || found.diagnostics.length <= found.equal) ? found : undefined;
}

/** The languages of its sheets, in their order: of each sheet the one in which most of its titles and heads would be printed. */
export function languagesOf(workbook: Workbook, plan: LikelyBook['plan']): Language[] {
  const printed = LANGUAGES.map((language) => {
    const rows = plan([language], false).sheets.flatMap((sheet) => sheet.rows.slice(0, HEAD_ROWS));
    const texts = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === 'string' ? cell.value : [])),
    );
    return { of: language, texts };
  });
  const found = workbook.sheets.flatMap((sheet) => likeliest(headTexts(workbook, sheet), printed) ?? []);
  return [...new Set(found)];
}

/** Rows in which titles and heads of columns stand. */
const HEAD_ROWS = 8;

function headTexts(workbook: Workbook, sheet: Sheet): string[] {
  const { cells } = sheet;
  const texts: string[] = [];
  for (let row = 0; row < cells.rowCount && cells.rowNumber(row) <= HEAD_ROWS; row++)
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++)
      texts.push(cellContent(workbook, sheet, cell));
  return texts;
}
