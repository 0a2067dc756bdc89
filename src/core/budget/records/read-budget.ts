/** Workbooks → records of the budget: the costs first, then what refers to their meetings and lines. */
import { KNOWN_FORMER_NAMES, KNOWN_STATES } from '../../language/known-states';
import { Codes } from '../../records/codes';
import { Findings } from '../../records/findings';
import type { Records } from '../../records/records';
import { checkMemberships } from '../../status/check-memberships';
import type { FoundSheets, WantedSheets } from '../../status/find-sheets';
import { findJobSheets } from '../../status/find-sheets';
import { readInstruments, readStates } from '../../status/read-states';
import { readMemberships } from '../../status/read-reports';
import { StateNames } from '../../status/state-names';
import type { StateRow } from '../../status/status-records';
import { codeKey } from '../../values/code-key';
import type { Outcome } from '../../values/diagnostic';
import type { SheetKind } from '../../workbook/layout';
import { layoutOf } from '../../workbook/layout';
import type { Workbook } from '../../workbook/workbook';
import type { BudgetRecords } from './budget-records';
import type { BudgetRegisters } from './budget-registers';
import { BudgetInstruments } from './instruments';
import { readInvoices } from './read-invoices';
import { readParticipants } from './read-participants';
import { readReceipts } from './read-receipts';
import { readScale } from './read-scale';
import { readUnitCosts, readVolumes } from './read-unit-costs';
import { locateScale } from './wide-scale';
import { scaleYearOf } from './scale-year';

const OF_STATUS: readonly SheetKind[] = ['States', 'Parties', 'ReportingDuties'];

/**
 * Reads the sheets of the budget from workbooks whose costs have been read. Rows that cannot be read are reported and left out. `sheets` names
 * hidden sheets that are wanted; `required` those without which the work at hand cannot be done.
 */
export function readBudget(
  workbooks: readonly Workbook[],
  costs: Records,
  options: { readonly sheets: readonly string[]; readonly required: readonly SheetKind[] },
): Outcome<BudgetRecords> {
  const findings = new Findings();
  findings.dayOrder = costs.settings.dateOrder;
  const wanted: WantedSheets = {
    job: 'budget',
    isOurs: (kind) => OF_STATUS.includes(kind) || layoutOf(kind).job === 'budget',
    isRequired: (kind) => options.required.includes(kind),
    locate: locateScale,
  };
  const of = findJobSheets(workbooks, options.sheets, findings, wanted);
  const states = withWorld(readStates(of('States'), findings));
  const registers: BudgetRegisters = {
    costs,
    states,
    stateNames: new StateNames(states, { states: KNOWN_STATES, formerNames: KNOWN_FORMER_NAMES }, findings),
    // Codes that stand twice or look alike were reported with the costs.
    meetingCodes: new Codes(costs.meetings, new Findings()),
    lineCodes: new Codes(costs.budgetLines, new Findings()),
    findings,
  };
  const duties = readInstruments(of('ReportingDuties'), findings, costs.settings.monthsToEntry);
  const instruments = new BudgetInstruments(duties, costs.settings.monthsToEntry);
  const read = readMemberships(
    of('Parties'),
    { states: registers.stateNames, instruments, findings },
    instruments.list,
  );
  const memberships = checkMemberships(read, states, instruments.list, findings);
  const years = new Set(costs.meetings.flatMap((meeting) => scaleYearOf(meeting, costs.settings) ?? []));
  const receipts = readReceipts(of('Receipts'), registers);
  const value: BudgetRecords = {
    costs,
    states,
    instruments: instruments.list.map(({ code }) => code),
    meetingInstruments: costs.meetings.map(({ instrument }) => instruments.ofMeeting(instrument)),
    memberships,
    scale: readScale(of('Scale'), years, registers),
    participants: readParticipants(of('Participants'), registers),
    invoices: readInvoices(of('Invoices'), registers),
    receipts: receipts.records,
    receiptsRead: receipts.read,
    unitCosts: readUnitCosts(of('UnitCosts'), registers),
    volumes: readVolumes(of('Volumes'), registers),
    has: sheetsFound(of),
  };
  return { value, diagnostics: findings.diagnostics() };
}

const sheetsFound = (of: FoundSheets): BudgetRecords['has'] => ({
  UnitCosts: of('UnitCosts').length > 0,
  Volumes: of('Volumes').length > 0,
  Scale: of('Scale').length > 0,
  Parties: of('Parties').length > 0,
  Participants: of('Participants').length > 0,
  Invoices: of('Invoices').length > 0,
  Receipts: of('Receipts').length > 0,
});

/** The register, and after it the States that it does not list: a published scale or a bank's list names more of them than are party to anything. */
function withWorld(rows: StateRow[]): StateRow[] {
  const known = new Set(rows.flatMap((row) => [codeKey(row.known), codeKey(row.code)]));
  const others = KNOWN_STATES.filter(({ code }) => !known.has(codeKey(code)));
  return [
    ...rows,
    ...others.map(({ code, short }) => ({
      code,
      name: short.en,
      nameLanguage: 'en' as const,
      names: {},
      known: code,
      aliases: [],
      group: '',
      at: { file: '', sheet: '', cell: '' },
    })),
  ];
}
