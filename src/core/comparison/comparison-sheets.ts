/** A comparison as sheets: the figures that moved, the rows that moved them, and what was added, dropped and changed. */
import type { DataColumn, DataValue } from '../plan/data-sheet';
import { dataSheet } from '../plan/data-sheet';
import type { PlannedCell, PlannedSheet, PlannedWorkbook } from '../plan/sheet-plan';
import { amountFormat } from '../plan/sheet-plan';
import type { Figure } from '../reconciliation/reconciliation';
import type { Place } from '../values/address';
import { cellAddress } from '../values/address';
import { decimalFromMinor } from '../values/money';
import type { Comparison, RecordChanges, Register } from './comparison';
import { fieldName, keyName, registerName } from './field-names';
import { movedName } from './moved-name';

/** A sheet has room for so many rows; what is beyond is counted in its note. */
const MOST_ROWS = 1_000_000;
const HEAD_ROWS = 3;

const REGISTER_SHEETS: readonly (readonly [string, string, readonly Register[]])[] = [
  ['Registers', 'tblRegisters', ['settings', 'meetings', 'lines', 'mappings', 'rates']],
  ['Estimates', 'tblEstimateChanges', ['estimates']],
  ['Expenditures', 'tblExpenditureChanges', ['expenditures']],
];

/** `version` is the product's. */
export function comparisonSheets(comparison: Comparison, version: string): PlannedWorkbook {
  const { before, after, registers } = comparison;
  const title = `Changes from ${before.year ?? 'the older workbook'} to ${after.year ?? 'the newer workbook'}`;
  const sameYear = `Changes between two workbooks${after.year === undefined ? '' : ` of ${after.year}`}`;
  return {
    title: comparison.sameYear ? sameYear : title,
    subject: '',
    description: comparison.sameYear ? sameYear : title,
    version,
    sheets: [
      figureSheet(comparison, comparison.sameYear ? sameYear : title),
      reasonSheet(comparison),
      ...REGISTER_SHEETS.map(([name, table, names]) => changeSheet(name, table, registers, names)),
    ],
  };
}

function figureSheet(comparison: Comparison, title: string): PlannedSheet {
  const { decimals, currency } = comparison.after;
  const money = amountFormat(decimals);
  const columns: DataColumn[] = [
    { heading: 'Figure', width: 34 },
    { heading: 'Level', width: 10 },
    { heading: 'Meeting', width: 16 },
    { heading: 'Line', width: 12 },
    { heading: 'Measure', width: 12 },
    { heading: 'Before', width: 16, format: money },
    { heading: 'After', width: 16, format: money },
    { heading: 'Difference', width: 16, format: money },
    { heading: 'Explained', width: 16, format: money },
    { heading: 'Proof', width: 10 },
  ];
  const rows = comparison.figures.map((figure): DataValue[] => {
    const isRate = figure.measure === 'rate';
    const number = (amount: number): number => (isRate ? amount / 10 : toNumber(amount, decimals));
    const value = ({ state, amount }: Figure): DataValue => (state === 'unknown' ? '..' : number(amount));
    const { difference, explained, holds } = figure;
    return [
      movedName(figure),
      figure.level,
      figure.meeting,
      figure.line,
      figure.measure,
      value(figure.before),
      value(figure.after),
      difference === undefined ? undefined : number(difference),
      explained === undefined || holds === undefined ? undefined : number(explained),
      holds === undefined ? undefined : holds ? 'adds up' : 'does not add up',
    ];
  });
  const note = comparison.sameCurrency
    ? `In ${currency}; a difference is “After” less “Before”. The rows behind each figure are on the sheet Reasons.`
    : 'The workbooks are in different currencies; no figures were compared.';
  return withDifferences(dataSheet('Figures', 'tblFigures', columns, rows, title, note));
}

/** The difference as a formula over the two cells before it. */
function withDifferences(sheet: PlannedSheet): PlannedSheet {
  const rows = sheet.rows.map((row, at) => {
    const difference = row.cells[7];
    if (at < HEAD_ROWS || typeof difference?.value !== 'number') return row;
    const formula = `ROUND(${cellAddress(at + 1, 7)}-${cellAddress(at + 1, 6)},3)`;
    const cells: (PlannedCell | undefined)[] = [...row.cells];
    cells[7] = { ...difference, formula };
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

function reasonSheet({ figures, after }: Comparison): PlannedSheet {
  const money = amountFormat(after.decimals);
  const columns: DataColumn[] = [
    { heading: 'Figure', width: 34 },
    { heading: 'Cause', width: 10 },
    { heading: 'Row', width: 40 },
    { heading: 'Cell before', width: 34 },
    { heading: 'Cell after', width: 34 },
    { heading: 'Was', width: 16, format: money },
    { heading: 'Is', width: 16, format: money },
    { heading: 'Difference', width: 16, format: money },
  ];
  const rows: DataValue[][] = [];
  let more = 0;
  for (const figure of figures) {
    const name = movedName(figure);
    for (const { cause, key, before, after: now, was, is } of figure.reasons) {
      if (rows.length === MOST_ROWS) more++;
      else {
        const difference = was === undefined || is === undefined ? undefined : is - was;
        const amounts = [was, is, difference].map((amount, at): DataValue => {
          if (amount !== undefined) return toNumber(amount, after.decimals);
          return at < 2 ? '..' : undefined;
        });
        rows.push([name, cause, key, cellText(before), cellText(now), ...amounts]);
      }
    }
  }
  return dataSheet('Reasons', 'tblReasons', columns, rows, 'Rows that changed the figures', noteOf(more));
}

function changeSheet(
  name: string,
  table: string,
  registers: Comparison['registers'],
  names: readonly Register[],
): PlannedSheet {
  const columns: DataColumn[] = [
    { heading: 'Register', width: 14 },
    { heading: 'Change', width: 10 },
    { heading: 'Key', width: 40 },
    { heading: 'Cell before', width: 34 },
    { heading: 'Cell after', width: 34 },
    { heading: 'What', width: 80 },
  ];
  const all = names.flatMap((register) => changeRows(register, registers[register]));
  const counts = names.map((register) => countText(register, registers[register])).join('; ');
  const more = Math.max(0, all.length - MOST_ROWS);
  const note = [counts, noteOf(more)].filter((text) => text !== '').join(' ');
  return dataSheet(name, table, columns, all.slice(0, MOST_ROWS), name, note);
}

const countText = (register: Register, { added, dropped, changed, unchanged }: RecordChanges): string =>
  `${registerName(register)}: ${added.length} added, ${dropped.length} dropped, ${changed.length} changed, ${unchanged} unchanged`;

function changeRows(register: Register, changes: RecordChanges): DataValue[][] {
  return (['added', 'dropped', 'changed'] as const).flatMap((change) =>
    changes[change].map(({ key, before, after, fields }) => {
      const what = fields.map(({ field, before: old, after: now }) => {
        const name = fieldName(register, field);
        if (change === 'changed') return `${name}: ${old || '–'} → ${now || '–'}`;
        return `${name}: ${change === 'added' ? now : old}`;
      });
      return [
        registerName(register),
        change,
        keyName(register, key),
        cellText(before),
        cellText(after),
        what.join('; '),
      ];
    }),
  );
}

const noteOf = (more: number): string => (more === 0 ? '' : `${more} more rows have no room on this sheet.`);

const toNumber = (amount: number, decimals: number): number => Number(decimalFromMinor(BigInt(amount), decimals));

const cellText = (place: Place | undefined): string =>
  place === undefined ? '' : [place.file, `${place.sheet}${place.cell === '' ? '' : `!${place.cell}`}`].join(' › ');
