/** Estimates, in any of their forms. */
import { totalLabel } from '../workbook/heading-index';
import type { AcrossNames } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import { Currencies, readRowAmount, roleOf } from './amount-rows';
import { UNKNOWN } from './codes';
import { readChoice, readCode, readDay } from './read-values';
import type { Estimate, SourceSheet } from './records';
import { SheetRows } from './sheet-rows';
import { SourceCount } from './source-count';
import type { DataRows } from './stated-totals';
import { StatedTotals } from './stated-totals';
import { readWideRows } from './wide-rows';

/** Reads the estimates of all sheets, and counts each sheet's rows and sums into `sources`. */
export function readEstimates(
  sheets: readonly RecognisedSheet[],
  registers: CostRegisters,
  names: AcrossNames,
  sources: SourceSheet[],
): Estimate[] {
  const estimates: Estimate[] = [];
  for (const found of sheets) {
    const rows = new SheetRows(found, registers.findings);
    const count = new SourceCount(found);
    const totals = new StatedTotals(registers);
    const first = estimates.length;
    const source = sources.length;
    if (found.form === 'long' || found.form === 'of a meeting') {
      readLong(rows, registers, count, totals, source, estimates);
    } else {
      const currencies = new Currencies(registers.settings, registers.findings);
      let detailed = { row: 0, values: details(rows, registers) };
      readWideRows(rows, registers, names, currencies, count, totals, (cell) => {
        if (detailed.row !== rows.number) detailed = { row: rows.number, values: details(rows, registers) };
        if (cell.meeting < 0 || cell.line < 0) reportUnknown(registers, cell.meeting < 0, cell.stub, cell.at);
        const { meeting, line, amount, currency, at } = cell;
        estimates.push({ ...detailed.values, meeting, line, amount, currency: currency?.code ?? '', at, source });
      });
    }
    sources.push(count.finish(rows.rowsRead));
    totals.check(dataRows(estimates, first));
  }
  return estimates;
}

function readLong(
  rows: SheetRows,
  registers: CostRegisters,
  count: SourceCount,
  totals: StatedTotals,
  source: number,
  estimates: Estimate[],
): void {
  const { findings, meetingCodes, lineCodes } = registers;
  const { columns, meeting: sheetMeeting } = rows.found;
  const at = (name: string): number => columns.get(name) ?? 0;
  const currencies = new Currencies(registers.settings, findings);
  const first = estimates.length;
  while (rows.next()) {
    const meetingText = readCode(rows, at('Meeting'), findings);
    const lineText = readCode(rows, at('Line'), findings);
    const meeting = sheetMeeting ?? meetingCodes.find(meetingText, () => rows.place(at('Meeting')));
    const line = lineCodes.find(lineText, () => rows.place(at('Line')));
    if (meeting < 0 || line < 0) {
      const own = meeting === UNKNOWN && lineText !== '' && line >= 0;
      const named = line >= 0 || (meetingText !== '' && meeting >= 0 && lineText !== '');
      const role = roleOf(rows, at('Amount'), own && !isTotalText(meetingText), named);
      if (role.role === 'total') {
        const currency = currencies.read(rows, at('Currency'), true);
        const amount = readRowAmount(rows, at('Amount'), currency, findings);
        if (amount !== undefined && currency) {
          count.read(currency.code, amount);
          const stated = columns.has('Currency') && rows.text(at('Currency')) !== '' ? currency.code : '';
          totals.add({
            at: rows.place(at('Amount')),
            label: role.label,
            row: rows.number,
            position: estimates.length - first,
            meeting,
            line,
            currency: stated,
            amount,
            decimals: currency.decimals,
          });
        }
        count.leaveOut(rows.number, 'total-row', currency?.code ?? '', amount);
        continue;
      }
      if (role.role === 'none') {
        findings.add('row-unrecognised', rows.place(0), { text: role.text });
        count.leaveOut(rows.number, 'unrecognised', '', undefined);
        continue;
      }
      if (meeting < 0) reportUnknown(registers, true, meetingText, rows.place(at('Meeting')));
      if (line < 0) reportUnknown(registers, false, lineText, rows.place(at('Line')));
    }
    const currency = currencies.read(rows, at('Currency'));
    const amount = readRowAmount(rows, at('Amount'), currency, findings);
    if (amount !== undefined && currency) count.read(currency.code, amount);
    estimates.push({
      ...details(rows, registers),
      meeting,
      line,
      amount,
      currency: currency?.code ?? '',
      at: rows.place(at('Amount')),
      source,
    });
  }
}

const isTotalText = (text: string): boolean => totalLabel(text) !== undefined;

function reportUnknown(registers: CostRegisters, isMeeting: boolean, code: string, at: Estimate['at']): void {
  const { findings, meetingCodes, lineCodes } = registers;
  if (code === '') findings.add('value-missing', at, { column: isMeeting ? 'Meeting' : 'Line' }, 'Estimates');
  else if (isMeeting) findings.add('meeting-unknown', at, { code, near: meetingCodes.near(code) });
  else findings.add('line-unknown', at, { code, near: lineCodes.near(code) });
}

/** What a row says beside its amount. */
function details(rows: SheetRows, { findings }: CostRegisters) {
  const at = (name: string): number => rows.found.columns.get(name) ?? 0;
  return {
    version: rows.text(at('Version')),
    status: (readChoice(rows, at('Status'), 'Estimates.Status', findings) ?? 'adopted') as Estimate['status'],
    adoptedOn: readDay(rows, at('Adopted on'), 'Adopted on', findings),
    document: rows.text(at('Document')),
    note: rows.text(at('Note')),
  };
}

const dataRows = (estimates: readonly Estimate[], first: number): DataRows => ({
  count: estimates.length - first,
  meeting: (at) => estimates[first + at]!.meeting,
  line: (at) => estimates[first + at]!.line,
  currency: (at) => estimates[first + at]!.currency,
  amount: (at) => estimates[first + at]!.amount,
});
