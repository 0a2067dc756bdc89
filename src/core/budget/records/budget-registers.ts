/** What the sheets of the budget refer to, and what is the same in all of their rows. */
import { BLANK, UNKNOWN } from '../../records/codes';
import type { Codes } from '../../records/codes';
import type { Findings } from '../../records/findings';
import type { Records } from '../../records/records';
import { readCode } from '../../records/read-values';
import type { SheetRows } from '../../records/sheet-rows';
import type { StateNames } from '../../status/state-names';
import type { StateRow } from '../../status/status-records';

export interface BudgetRegisters {
  readonly costs: Records;
  readonly states: readonly StateRow[];
  readonly stateNames: StateNames;
  readonly meetingCodes: Codes;
  readonly lineCodes: Codes;
  readonly findings: Findings;
}

/** Index of the meeting (line) in a column; `undefined` with a finding where none has that code, −1 where the cell is blank. */
export function readReference(
  rows: SheetRows,
  at: number,
  { meetingCodes, lineCodes, findings }: BudgetRegisters,
  of: 'meeting' | 'line' = 'meeting',
): number | undefined {
  const code = readCode(rows, at, findings);
  const codes = of === 'meeting' ? meetingCodes : lineCodes;
  const index = codes.find(code, () => rows.place(at));
  if (index === BLANK) return -1;
  if (index !== UNKNOWN) return index;
  findings.add(of === 'meeting' ? 'meeting-unknown' : 'line-unknown', rows.place(at), { code, near: codes.near(code) });
  return undefined;
}

/** Index of the State in a column; `undefined` with a finding where nobody is known by that name, −1 where the cell is blank. */
export function readState(rows: SheetRows, at: number, { stateNames }: BudgetRegisters): number | undefined {
  const text = rows.text(at);
  return text === '' ? -1 : stateNames.find(text, () => rows.place(at));
}
