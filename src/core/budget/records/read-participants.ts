/** The Participants sheet: States that take part in a meeting without being a party. */
import { isWhole, readEach } from '../../records/read-each';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { Participant } from './budget-records';
import type { BudgetRegisters } from './budget-registers';
import { readReference, readState } from './budget-registers';

export function readParticipants(sheets: readonly RecognisedSheet[], registers: BudgetRegisters): Participant[] {
  return readEach(sheets, registers.findings, (rows, column): Participant | undefined => {
    if (!isWhole(rows, column, ['Meeting', 'State'], registers.findings)) return undefined;
    const meeting = readReference(rows, column('Meeting'), registers);
    const state = readState(rows, column('State'), registers);
    const isKnown = meeting !== undefined && meeting >= 0 && state !== undefined && state >= 0;
    return isKnown ? { meeting, state, at: rows.place(column('State')) } : undefined;
  });
}
