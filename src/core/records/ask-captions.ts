/**
 * What stands above the tables of amounts: a caption that says that its table does not count is asked about, one that names a unit or a currency has to
 * agree with how the amounts are read.
 */
import { columnLetters } from '../values/address';
import { headingKey } from '../values/code-key';
import type { Caption, RecognisedSheet } from '../workbook/recognised-sheet';
import { cellAddress } from '../values/address';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer, UNIT } from './answers';
import { DOUBTFUL_CAPTIONS } from './caption-words';
import { headingAt } from './table-cells';
import type { UnitSaid } from './units';
import { unitIn } from './units';

export interface AskedTables {
  readonly isRead: (table: RecognisedSheet) => boolean;
  /** Tables that the officer said are left out. */
  readonly leftOut: readonly RecognisedSheet[];
}

/** Asks about captions and units of the tables of estimates and expenditures, and says where a sheet has several tables. */
export function askCaptions(tables: readonly RecognisedSheet[], registers: CostRegisters): AskedTables {
  const leftOut: RecognisedSheet[] = [];
  const unread = new Set<RecognisedSheet>();
  tables.forEach((table) => {
    const { findings, answers } = registers;
    const { sheet, kind, workbook } = table;
    const first = tables.find((one) => one.sheet === sheet && one.kind === kind)!;
    const at = (caption: Caption) => ({
      file: workbook.file,
      sheet: sheet.name,
      cell: cellAddress(caption.row, caption.column),
    });
    let counted = false;
    for (const caption of table.captions) {
      const subject = caption.text.slice(0, 120);
      const answer = answers.answer(sheet.name, kind, subject);
      if (answer === 'left out' && table !== first) {
        leftOut.push(table);
        unread.add(table);
      }
      if (answer !== undefined) counted ||= answer === 'counted';
      else if (table !== first && isDoubtful(caption.text)) {
        findings.add('table-doubtful', at(caption), {
          caption: subject,
          setting: settingOfAnswer(sheet.name, subject),
        });
        unread.add(table);
      }
    }
    if (table !== first && !unread.has(table)) {
      const cell = `${columnLetters(Math.min(...table.columns.values(), ...table.across.keys()))}${table.headingRow}`;
      findings.add('table-joined', { file: workbook.file, sheet: sheet.name, cell }, { sheet: sheet.name });
    }
    askUnit(table, registers, at);
  });
  return { isRead: (table) => !unread.has(table), leftOut };
}

function isDoubtful(caption: string): boolean {
  if (caption.length > 200) return false;
  const key = headingKey(caption);
  return DOUBTFUL_CAPTIONS.some((words) => key.includes(words));
}

/** A scale, or a currency that is not the rows' own, said above the headings, in the amount's heading or in the sheet's name. */
function askUnit(
  table: RecognisedSheet,
  { answers, settings, findings }: CostRegisters,
  at: (caption: Caption) => { file: string; sheet: string; cell: string },
): void {
  const { sheet, kind, workbook, headingRow } = table;
  if (answers.unit(sheet.name, kind) !== undefined) return;
  const ask = (said: UnitSaid, place: ReturnType<typeof at>): void => {
    const unit = `${said.scale} ${said.currency ?? settings.currency}`;
    findings.addOnce(`${sheet.name}\n${unit}`, 'unit-unclear', place, {
      words: said.words,
      setting: settingOfAnswer(sheet.name, UNIT),
      unit: said.scale === 1 ? (said.currency ?? '') : unit,
      other: `1 ${settings.currency}`,
    });
  };
  const hasCurrency = table.columns.has('Currency');
  const differs = (said: UnitSaid): boolean =>
    said.scale !== 1 || (!hasCurrency && said.currency !== undefined && said.currency !== settings.currency);
  for (const caption of table.captions) {
    const said = unitIn(caption.text);
    if (said && differs(said)) return ask(said, at(caption));
  }
  const amount = table.columns.get('Amount');
  if (amount !== undefined) {
    const said = unitIn(headingAt(table, amount));
    if (said && differs(said))
      return ask(said, { file: workbook.file, sheet: sheet.name, cell: cellAddress(headingRow, amount) });
  }
  const said = unitIn(sheet.name);
  if (said && differs(said)) ask(said, { file: workbook.file, sheet: sheet.name, cell: '' });
}
