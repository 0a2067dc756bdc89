/** Expenditures that stand as the printed table does: each amount of a row becomes an entry of the ledger. */
import type { AcrossNames } from '../workbook/across-names';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import { Currencies } from './amount-rows';
import { settingOfAnswer } from './answers';
import type { Period } from './heading-periods';
import { periodsAcross } from './heading-periods';
import type { Ledger } from './ledger';
import { NO_AMOUNT, Stage, STAGE_NAMES } from './ledger';
import { readChoice, readDay, readNumber } from './read-values';
import { RowMeaning } from './row-meaning';
import type { SheetRows } from './sheet-rows';
import type { SourceCount } from './source-count';
import type { StatedTotals } from './stated-totals';
import { headingAt } from './table-cells';
import { readWideRows } from './wide-rows';

/** Reads the wide forms. What stands in a column of the long form beside the amounts is of every amount of its row. */
export class WideReader {
  private readonly day: number;
  private readonly document: number;
  private readonly rate: number;
  private readonly stage: number;
  private readonly texts: readonly (readonly [name: 'costObject' | 'commitmentItem' | 'description', column: number])[];
  /** What the row at hand says beside its amounts; read once a row. */
  private beside = { row: 0, day: 0, document: 0, rate: undefined as number | undefined, stage: Stage.final as Stage };

  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
    private readonly ledger: Ledger,
    private readonly count: SourceCount,
    private readonly totals: StatedTotals,
    private readonly source: number,
  ) {
    const at = (name: string): number => rows.found.columns.get(name) ?? 0;
    this.day = at('Posting date');
    this.document = at('Document');
    this.rate = at('Rate');
    this.stage = at('Stage');
    this.texts = [
      ['costObject', at('Cost object')],
      ['commitmentItem', at('Commitment item')],
      ['description', at('Description')],
    ];
  }

  read(names: AcrossNames): void {
    const { rows, registers, ledger } = this;
    const { found } = rows;
    const { findings, settings } = registers;
    // One amount in dollars cannot be that of several amounts.
    for (const name of ['Amount USD', 'Debit', 'Credit']) {
      const column = found.columns.get(name);
      if (column !== undefined)
        findings.add('column-unusable', rows.placeAt(found.headingRow, column), unusable(found, column));
    }
    const currencies = new Currencies(registers, found);
    const meaning = new RowMeaning(rows, registers);
    const periods: ReadonlyMap<number, Period> =
      found.form === 'amounts across' ? periodsAcross(found, settings.year) : new Map<number, Period>();
    const { count, totals } = this;
    readWideRows(rows, { registers, names, currencies, count, totals, meaning }, (cell) => {
      if (this.beside.row !== rows.number) this.beside = this.readBeside();
      const { day, document, rate, stage } = this.beside;
      const at = ledger.reserve();
      const stub = ledger.texts.add(cell.stub);
      ledger.meeting[at] = cell.meeting;
      ledger.line[at] = cell.line;
      ledger.meetingText[at] = found.form === 'lines across' ? stub : 0;
      ledger.lineText[at] = found.form === 'lines across' ? 0 : stub;
      ledger.currency[at] = ledger.texts.add(cell.currency?.code ?? '');
      ledger.amount[at] = cell.amount ?? NO_AMOUNT;
      ledger.stage[at] = stage;
      ledger.day[at] = day;
      ledger.document[at] = document;
      ledger.rate.set(at, rate);
      const period = day === 0 ? periods.get(cell.column) : undefined;
      ledger.periodFrom.set(at, period?.from);
      ledger.periodTo.set(at, period?.to);
      for (const [name, column] of this.texts) if (column !== 0) ledger[name][at] = ledger.texts.add(rows.text(column));
      ledger.places.add(at, this.source, rows.number, cell.column);
    });
  }

  private readBeside(): WideReader['beside'] {
    const { rows, ledger } = this;
    const { findings } = this.registers;
    const choice = readChoice(rows, this.stage, 'Expenditures.Stage', findings) ?? 'final';
    return {
      row: rows.number,
      day: this.day === 0 ? 0 : (readDay(rows, this.day, 'Posting date', findings) ?? 0),
      document: this.document === 0 ? 0 : ledger.texts.add(rows.text(this.document)),
      rate: this.rate === 0 ? undefined : readNumber(rows, this.rate, 'Rate', findings),
      stage: STAGE_NAMES.indexOf(choice as (typeof STAGE_NAMES)[number]) as Stage,
    };
  }
}

function unusable(found: RecognisedSheet, column: number): { heading: string; setting: string } {
  const heading = headingAt(found, column);
  return { heading, setting: settingOfAnswer(found.sheet.name, heading) };
}
