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
  const { rows } = new ProofRows(annex, reconciliation, inputs, exact);
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

const text = (value: string, style: StyleName = 'data'): PlannedCell => ({ value, style });
const count = (value: number): PlannedCell => ({ value, style: 'data-figure', format: COUNT });
const figure = (value: number, places: number, formula?: string): PlannedCell => ({
  value,
  ...(formula === undefined ? {} : { formula }),
  style: 'data-figure',
  format: amountFormat(places),
});
const money = (amount: bigint, places: number): PlannedCell => figure(toNumber(amount, places), places);

/** The sheet's rows, section by section. */
class ProofRows {
  readonly rows: PlannedRow[] = [];
  private readonly account;
  private readonly figureHeads: ReadonlySet<string>;

  constructor(
    private readonly annex: Annex,
    private readonly reconciliation: Reconciliation,
    inputs: readonly InputFile[],
    private readonly exact: ExactSheet,
  ) {
    const { words } = annex;
    this.account = ACCOUNT_WORDS[annex.language];
    this.figureHeads = new Set([
      ...[words.rowsRead, words.rowsUsed, words.rowsLeftOut, words.read, words.used, words.leftOut],
      ...[words.total, words.stated, words.computed, words.difference, this.account.count, this.account.sum],
    ]);
    this.add(text(words.proof, 'data-title'));
    if (annex.draft) this.add(text(annex.draftWord, 'draft'));
    this.add(text(verdictText(proofVerdict(reconciliation.proof), this.account, annex.language), 'data-note'));
    this.addSheets();
    this.addSums();
    this.addAccount();
    this.addTotals();
    this.addControls();
    this.addCorrections();
    this.section(words.proofInputs, words.file, 'SHA-256');
    for (const { file, sha256 } of inputs) this.add(text(file), text(sha256));
  }

  private addSheets(): void {
    const { words, language } = this.annex;
    this.section(
      words.proofSheets,
      words.file,
      words.sheet,
      words.rowsRead,
      words.rowsUsed,
      words.rowsLeftOut,
      words.agrees,
      words.reasons,
    );
    for (const sheet of this.reconciliation.proof.sheets.filter(hasRows)) {
      const holds = sheet.rowsRead === sheet.rowsUsed + sheet.rowsLeftOut;
      this.add(
        text(sheet.file),
        text(sheet.sheet),
        count(sheet.rowsRead),
        count(sheet.rowsUsed),
        count(sheet.rowsLeftOut),
        this.agrees(holds, `${this.at(3)}-${this.at(4)}-${this.at(5)}`),
        text(reasonsOf(sheet, language)),
      );
    }
  }

  private addSums(): void {
    const { words } = this.annex;
    const { proof, decimals } = this.reconciliation;
    this.section(
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
        const isZero = `ROUND(${this.at(4)}-${this.at(5)}-${this.at(6)},${places})`;
        this.add(
          text(sheet.file),
          text(sheet.sheet),
          text(code),
          money(read, places),
          money(used, places),
          money(leftOut, places),
          this.agrees(read === used + leftOut, isZero),
        );
      }
  }

  private addAccount(): void {
    const { words } = this.annex;
    const { account } = this;
    this.section(
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
    for (const sheet of this.reconciliation.proof.sheets) this.addClasses(sheet);
  }

  /** A sheet's numbers by their classes, and what they come to against all of them and against what was read. */
  private addClasses(sheet: SheetProof): void {
    const { account } = this;
    const placesOf = (code: string): number =>
      code === '' ? 2 : (currencyDecimals(code) ?? this.reconciliation.decimals);
    const [file, name] = [text(sheet.file), text(sheet.sheet)];
    const first = this.rows.length + 1;
    for (const { class: of, numbers, sums, areas } of sheet.classes) {
      const [one, ...others] = sums;
      this.add(
        ...[file, name, text(account.names[of]), text(one?.currency ?? ''), count(numbers)],
        one && money(one.amount, placesOf(one.currency)),
        text(cellsOf(areas)),
      );
      for (const { currency: code, amount } of others)
        this.add(file, name, text(account.names[of]), text(code), undefined, money(amount, placesOf(code)));
    }
    const last = this.rows.length;
    const column = (at: number): string => `${cellAddress(first, at)}:${cellAddress(last, at)}`;
    const counted = sheet.classes.reduce((sum, { numbers }) => sum + numbers, 0);
    const all = last < first ? this.at(5) : `${this.at(5)}-SUM(${column(5)})`;
    this.add(
      ...[file, name, text(account.all), undefined, count(sheet.numbers), undefined, undefined],
      this.agrees(counted === sheet.numbers, all),
    );
    for (const { currency: code, read } of sheet.sums) {
      const places = currencyDecimals(code) ?? this.reconciliation.decimals;
      const parts = sheet.classes.flatMap(({ sums }) => sums.filter(({ currency: of }) => of === code));
      const isZero = `ROUND(${this.at(6)}-SUMIFS(${column(6)},${column(4)},${this.at(4)}),${places})`;
      this.add(
        ...[file, name, text(account.read), text(code), undefined, money(read, placesOf(code)), undefined],
        this.agrees(
          parts.reduce((sum, { amount }) => sum + amount, 0n) === read,
          last < first ? `ROUND(${this.at(6)},${places})` : isZero,
        ),
      );
    }
  }

  private addTotals(): void {
    const { annex } = this;
    const { words } = annex;
    this.section(words.proofTotals, '', '', words.currency, words.used, words.total, words.difference, words.agrees);
    const [, spent] = annex.tables[0]?.columns ?? [];
    this.addTotal(words.estimatedCosts, 'tblEstimates', 'estimate');
    this.addTotal(spent?.heading ?? words.finalExpenditures, 'tblExpenditures', 'expenditure');
    this.add(text(words.proofIdentity, 'data-note'));
  }

  private addTotal(label: string, table: string, measure: 'estimate' | 'expenditure'): void {
    const { exact } = this;
    const { totals, decimals, currency } = this.reconciliation;
    const known = totals[measure];
    const value = toNumber(known.amount, decimals);
    const address = exact.addressOf('total', ALL, measure);
    if (known.state === 'unknown' || address === undefined) {
      this.add(text(label), undefined, text(currency), text('..'), text('..'));
      return;
    }
    const used = `ROUND(SUMIFS(${table}[Amount],${table}[MeetingNo],">0"),${decimals})`;
    const difference = `ROUND(${this.at(4)}-${this.at(5)},${decimals})`;
    this.add(
      text(label),
      undefined,
      text(currency),
      figure(value, decimals, used),
      figure(value, decimals, address),
      figure(0, decimals, difference),
      this.agrees(true, this.at(6)),
    );
  }

  private addControls(): void {
    const { words } = this.annex;
    const { proof, decimals, currency } = this.reconciliation;
    if (proof.controls.length === 0) return;

    this.section(
      words.proofControls,
      words.meeting,
      words.line,
      words.currency,
      words.stated,
      words.computed,
      words.difference,
      words.agrees,
    );
    for (const { meeting, line, stated, computed, holds } of proof.controls) {
      const difference = toNumber(BigInt(stated) - BigInt(computed), decimals);
      this.add(
        text(meeting || words.allMeetings),
        text(line || words.allLines),
        text(currency),
        figure(toNumber(stated, decimals), decimals),
        figure(toNumber(computed, decimals), decimals),
        figure(difference, decimals, `ROUND(${this.at(4)}-${this.at(5)},${decimals})`),
        // A tolerance may lie between; the verdict is the reconciliation's.
        text(holds ? words.yes : words.no),
      );
    }
  }

  private addCorrections(): void {
    const { words, language } = this.annex;
    const { corrections } = this.reconciliation.records;
    if (corrections.length === 0) return;

    const heads = (['Cell', 'Held', 'Read as', 'Reason'] as const).map((column) =>
      headingOf('Corrections', column, language),
    );
    this.section(this.account.corrected, words.file, words.sheet, ...heads);
    const blank = CHOICES['Corrections.As'].blank[language][0]!;
    for (const { cell, before, after, reason } of corrections)
      this.add(
        ...[cell.file, cell.sheet, cell.cell, before, after === '' ? blank : after, reason].map((each) => text(each)),
      );
  }

  private add(...cells: (PlannedCell | undefined)[]): void {
    this.rows.push({ cells });
  }

  private section(title: string, ...heads: string[]): void {
    this.add();
    this.add(text(title, 'data-title'));
    this.add(...heads.map((head) => text(head, this.figureHeads.has(head) ? 'data-figure-head' : 'data-head')));
  }

  /** Says yes where the formula comes to zero. */
  private agrees(holds: boolean, isZero: string): PlannedCell {
    const { words } = this.annex;
    return {
      value: holds ? words.yes : words.no,
      formula: `IF(${isZero}=0,${quoted(words.yes)},${quoted(words.no)})`,
      style: 'data',
    };
  }

  /** The address of a column's cell in the row that comes next. */
  private at(column: number): string {
    return cellAddress(this.rows.length + 1, column);
  }
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
