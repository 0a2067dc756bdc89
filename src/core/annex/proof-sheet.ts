/** The Proof sheet: every row and every sum that was read is used or left out, and what was used is what the annex totals. */
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { LEFT_OUT_REASONS } from '../language/reasons';
import type { Reconciliation, SheetProof } from '../reconciliation/reconciliation';
import type { StyleName } from '../style/sheet-style';
import { cellAddress } from '../values/address';
import { currencyDecimals } from '../values/currencies';
import type { Annex } from './annex';
import type { InputFile } from './annex-json';
import type { ExactSheet } from './exact-sheet';
import { toNumber } from './exact-sheet';
import { ALL } from './printing';
import type { PlannedCell, PlannedRow, PlannedSheet } from '../plan/sheet-plan';
import { amountFormat } from '../plan/sheet-plan';

export const PROOF = 'Proof';
const COUNT = '#,##0_)';

export function proofSheet(
  annex: Annex,
  reconciliation: Reconciliation,
  inputs: readonly InputFile[],
  exact: ExactSheet,
): PlannedSheet {
  const { words } = annex;
  const { proof, decimals, currency } = reconciliation;
  const rows: PlannedRow[] = [];
  const add = (...cells: (PlannedCell | undefined)[]) => rows.push({ cells });
  const text = (value: string, style: StyleName = 'data'): PlannedCell => ({ value, style });
  const count = (value: number): PlannedCell => ({ value, style: 'data-figure', format: COUNT });
  const figureHeads = new Set([
    ...[words.rowsRead, words.rowsUsed, words.rowsLeftOut, words.read, words.used, words.leftOut],
    ...[words.total, words.stated, words.computed, words.difference],
  ]);
  const section = (title: string, ...heads: string[]) => {
    add();
    add(text(title, 'data-title'));
    add(...heads.map((head) => text(head, figureHeads.has(head) ? 'data-figure-head' : 'data-head')));
  };
  /** Says yes where the formula comes to zero. */
  const agrees = (holds: boolean, isZero: string): PlannedCell => ({
    value: holds ? words.yes : words.no,
    formula: `IF(${isZero}=0,${quoted(words.yes)},${quoted(words.no)})`,
    style: 'data',
  });
  const at = (column: number) => cellAddress(rows.length + 1, column);

  add(text(words.proof, 'data-title'));
  if (annex.draft) add(text(annex.draftWord, 'draft'));
  add(text(proof.holds ? words.proofHolds : words.proofBroken, 'data-note'));

  section(
    words.proofSheets,
    words.file,
    words.sheet,
    words.rowsRead,
    words.rowsUsed,
    words.rowsLeftOut,
    words.agrees,
    words.reasons,
  );
  for (const sheet of proof.sheets) {
    const holds = sheet.rowsRead === sheet.rowsUsed + sheet.rowsLeftOut;
    add(
      text(sheet.file),
      text(sheet.sheet),
      count(sheet.rowsRead),
      count(sheet.rowsUsed),
      count(sheet.rowsLeftOut),
      agrees(holds, `${at(3)}-${at(4)}-${at(5)}`),
      text(reasonsOf(sheet, annex.language)),
    );
  }

  section(
    words.proofSums,
    words.file,
    words.sheet,
    words.currency,
    words.read,
    words.used,
    words.leftOut,
    words.agrees,
  );
  for (const sheet of proof.sheets)
    for (const { currency: code, read, used, leftOut } of sheet.sums) {
      const places = currencyDecimals(code) ?? decimals;
      const sum = (value: bigint): PlannedCell => ({
        value: toNumber(value, places),
        style: 'data-figure',
        format: amountFormat(places),
      });
      const isZero = `ROUND(${at(4)}-${at(5)}-${at(6)},${places})`;
      add(
        text(sheet.file),
        text(sheet.sheet),
        text(code),
        sum(read),
        sum(used),
        sum(leftOut),
        agrees(read === used + leftOut, isZero),
      );
    }

  section(words.proofTotals, '', '', words.currency, words.used, words.total, words.difference, words.agrees);
  const total = (label: string, table: string, measure: 'estimate' | 'expenditure') => {
    const figure = reconciliation.totals[measure];
    const value = toNumber(figure.amount, decimals);
    const cell = (formula: string, amount: number): PlannedCell => ({
      value: amount,
      formula,
      style: 'data-figure',
      format: amountFormat(decimals),
    });
    const address = exact.addressOf('total', ALL, measure);
    if (figure.state === 'unknown' || address === undefined) {
      add(text(label), undefined, text(currency), text('..'), text('..'));
      return;
    }
    const used = `ROUND(SUMIFS(${table}[Amount],${table}[MeetingNo],">0"),${decimals})`;
    const difference = `ROUND(${at(4)}-${at(5)},${decimals})`;
    add(
      text(label),
      undefined,
      text(currency),
      cell(used, value),
      cell(address, value),
      cell(difference, 0),
      agrees(true, at(6)),
    );
  };
  const [, spent] = annex.tables[0]?.columns ?? [];
  total(words.estimatedCosts, 'tblEstimates', 'estimate');
  total(spent?.heading ?? words.finalExpenditures, 'tblExpenditures', 'expenditure');
  add(text(words.proofIdentity, 'data-note'));

  if (proof.controls.length > 0) {
    section(
      words.proofControls,
      words.meeting,
      words.line,
      words.currency,
      words.stated,
      words.computed,
      words.difference,
      words.agrees,
    );
    const money = (value: number, formula?: string): PlannedCell => ({
      value,
      ...(formula === undefined ? {} : { formula }),
      style: 'data-figure',
      format: amountFormat(decimals),
    });
    for (const { meeting, line, stated, computed, holds } of proof.controls) {
      const difference = toNumber(BigInt(stated) - BigInt(computed), decimals);
      add(
        text(meeting || words.allMeetings),
        text(line || words.allLines),
        text(currency),
        money(toNumber(stated, decimals)),
        money(toNumber(computed, decimals)),
        money(difference, `ROUND(${at(4)}-${at(5)},${decimals})`),
        // A tolerance may lie between; the verdict is the reconciliation's.
        text(holds ? words.yes : words.no),
      );
    }
  }

  section(words.proofInputs, words.file, 'SHA-256');
  for (const { file, sha256 } of inputs) add(text(file), text(sha256));

  return {
    name: PROOF,
    language: annex.language,
    direction: annex.direction,
    rows,
    widths: [30, 20, 14, 16, 16, 16, 40],
    hidden: [],
    merges: [],
    tables: [],
    charts: [],
    frozenRows: 0,
    print: {
      landscape: true,
      area: `A1:${cellAddress(rows.length, 7)}`,
      repeated: undefined,
      breaksAfter: [],
      header: annex.draft ? `&B${annex.draftWord}` : '',
      footer: '&P/&N',
    },
    gridLines: false,
  };
}

function reasonsOf({ reasons }: SheetProof, language: Language): string {
  const { parenthesis, semicolon } = PUNCTUATION[language];
  return [...reasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, rows]) => `${LEFT_OUT_REASONS[language][reason]}${parenthesis}${rows})`)
    .join(semicolon);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
