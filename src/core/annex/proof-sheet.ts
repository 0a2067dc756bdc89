/** The Proof sheet: every row and every sum that was read is used or left out, every number has its class, and what was used is what the annex totals. */
import { ACCOUNT_WORDS } from '../language/account-words';
import { verdictText } from '../language/verdict-text';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { LEFT_OUT_REASONS } from '../language/reasons';
import { proofVerdict } from '../reconciliation/proof-verdict';
import type { Reconciliation, SheetProof } from '../reconciliation/reconciliation';
import type { StyleName } from '../style/sheet-style';
import type { Area } from '../values/address';
import { cellAddress, shortAddress } from '../values/address';
import { currencyDecimals } from '../values/currencies';
import { CHOICES } from '../workbook/choices';
import { headingOf } from '../workbook/heading-index';
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
  isFirst = true,
): PlannedSheet {
  const { words } = annex;
  const account = ACCOUNT_WORDS[annex.language];
  const { proof, decimals, currency } = reconciliation;
  const rows: PlannedRow[] = [];
  const add = (...cells: (PlannedCell | undefined)[]) => rows.push({ cells });
  const text = (value: string, style: StyleName = 'data'): PlannedCell => ({ value, style });
  const count = (value: number): PlannedCell => ({ value, style: 'data-figure', format: COUNT });
  const figureHeads = new Set([
    ...[words.rowsRead, words.rowsUsed, words.rowsLeftOut, words.read, words.used, words.leftOut],
    ...[words.total, words.stated, words.computed, words.difference, account.count, account.sum],
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
  add(text(verdictText(proofVerdict(proof), account, annex.language), 'data-note'));

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
  for (const sheet of proof.sheets.filter(hasRows)) {
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

  section(
    account.title,
    words.file,
    words.sheet,
    account.klass,
    words.currency,
    account.count,
    account.sum,
    account.cells,
    words.agrees,
  );
  for (const sheet of proof.sheets) {
    const money = (code: string, amount: bigint): PlannedCell => {
      const places = code === '' ? 2 : (currencyDecimals(code) ?? decimals);
      return { value: toNumber(amount, places), style: 'data-figure', format: amountFormat(places) };
    };
    const [file, name] = [text(sheet.file), text(sheet.sheet)];
    const first = rows.length + 1;
    for (const { class: of, numbers, sums, areas } of sheet.classes) {
      const [one, ...others] = sums;
      add(
        ...[file, name, text(account.names[of]), text(one?.currency ?? ''), count(numbers)],
        one && money(one.currency, one.amount),
        text(cellsOf(areas)),
      );
      for (const { currency: code, amount } of others)
        add(file, name, text(account.names[of]), text(code), undefined, money(code, amount));
    }
    const last = rows.length;
    const column = (at: number): string => `${cellAddress(first, at)}:${cellAddress(last, at)}`;
    const counted = sheet.classes.reduce((sum, { numbers }) => sum + numbers, 0);
    const all = last < first ? at(5) : `${at(5)}-SUM(${column(5)})`;
    add(
      ...[file, name, text(account.all), undefined, count(sheet.numbers), undefined, undefined],
      agrees(counted === sheet.numbers, all),
    );
    for (const { currency: code, read } of sheet.sums) {
      const places = currencyDecimals(code) ?? decimals;
      const parts = sheet.classes.flatMap(({ sums }) => sums.filter(({ currency: of }) => of === code));
      const isZero = `ROUND(${at(6)}-SUMIFS(${column(6)},${column(4)},${at(4)}),${places})`;
      add(
        ...[file, name, text(account.read), text(code), undefined, money(code, read), undefined],
        agrees(
          parts.reduce((sum, { amount }) => sum + amount, 0n) === read,
          last < first ? `ROUND(${at(6)},${places})` : isZero,
        ),
      );
    }
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

  const { corrections } = reconciliation.records;
  if (corrections.length > 0) {
    const heads = (['Cell', 'Held', 'Read as', 'Reason'] as const).map((column) =>
      headingOf('Corrections', column, annex.language),
    );
    section(account.corrected, words.file, words.sheet, ...heads);
    const blank = CHOICES['Corrections.As'].blank[annex.language][0]!;
    for (const { cell, before, after, reason } of corrections)
      add(
        ...[cell.file, cell.sheet, cell.cell, before, after === '' ? blank : after, reason].map((each) => text(each)),
      );
  }

  section(words.proofInputs, words.file, 'SHA-256');
  for (const { file, sha256 } of inputs) add(text(file), text(sha256));

  return {
    name: isFirst ? PROOF : `${PROOF} (${annex.language})`,
    language: annex.language,
    direction: annex.direction,
    rows,
    widths: [30, 20, 22, 16, 16, 16, 40, 12],
    hidden: [],
    merges: [],
    tables: [],
    charts: [],
    frozenRows: 0,
    print: {
      landscape: true,
      area: `A1:${cellAddress(rows.length, 8)}`,
      repeated: undefined,
      breaksAfter: [],
      header: annex.draft ? `&B${annex.draftWord}` : '',
      footer: '&P/&N',
    },
    gridLines: false,
  };
}

/** A sheet that amounts are read from; what the others hold is in the account. */
const hasRows = ({ kind, rowsRead }: SheetProof): boolean =>
  rowsRead > 0 || kind === 'Estimates' || kind === 'Expenditures';

function reasonsOf({ reasons }: SheetProof, language: Language): string {
  const { parenthesis, semicolon } = PUNCTUATION[language];
  return [...reasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, rows]) => `${LEFT_OUT_REASONS[language][reason]}${parenthesis}${rows})`)
    .join(semicolon);
}

/** Where the numbers of a class are: the first areas, and that there are more. */
function cellsOf(areas: readonly Area[]): string {
  const named = areas.slice(0, MOST_NAMED).map(shortAddress).join(', ');
  return areas.length > MOST_NAMED ? `${named}, …` : named;
}

const MOST_NAMED = 6;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
