/** Of which meeting, State, item or instrument the rows are that errors were found in. */
import { BLANK, Codes, UNKNOWN } from '../../records/codes';
import { Findings } from '../../records/findings';
import { SheetRows } from '../../records/sheet-rows';
import { KNOWN_FORMER_NAMES, KNOWN_STATES } from '../../language/known-states';
import { findJobSheets } from '../../status/find-sheets';
import { StateNames } from '../../status/state-names';
import type { Place } from '../../values/address';
import { parseArea } from '../../values/address';
import { codeKey } from '../../values/code-key';
import type { SheetKind } from '../../workbook/layout';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { Workbook } from '../../workbook/workbook';
import type { BudgetRecords } from '../records/budget-records';
import { locateScale } from '../records/wide-scale';
import { addTo } from '../../values/grouped';

/** What a row names. */
export interface Subject {
  readonly kind: SheetKind;
  /** Index; `blank`: it names none; `unknown`: it names one that is not known, or the place is no row of its table. */
  readonly meeting: number | 'blank' | 'unknown';
  readonly state: number | undefined;
  /** Key of the item. */
  readonly item: string;
  /** As written. */
  readonly instrument: string;
}

/** An area of more rows than these is not looked into: it stands for the whole sheet. */
const MOST_ROWS = 200;

export class RowSubjects {
  private readonly tables = new Map<string, RecognisedSheet[]>();
  private readonly read = new Map<RecognisedSheet, ReadonlyMap<number, Subject>>();
  private readonly meetings: Codes;
  private readonly states: StateNames;

  /** `kinds`: of the sheets that are looked at. Nothing that is found on the way is reported: it has been before. */
  constructor(
    workbooks: readonly Workbook[],
    sheets: readonly string[],
    kinds: readonly SheetKind[],
    { costs, states }: BudgetRecords,
  ) {
    const silent = new Findings();
    const of = findJobSheets(workbooks, sheets, silent, {
      job: 'budget',
      isOurs: (kind) => kinds.includes(kind),
      isRequired: () => false,
      locate: locateScale,
    });
    for (const kind of kinds)
      for (const table of of(kind)) {
        const key = sheetKey(table.workbook.file, table.sheet.name);
        addTo(this.tables, key, table);
      }
    this.meetings = new Codes(costs.meetings, silent);
    this.states = new StateNames(states, { states: KNOWN_STATES, formerNames: KNOWN_FORMER_NAMES }, silent);
  }

  /** What the rows of a place name; `undefined` where it is on no sheet of these kinds. */
  at({ file, sheet, cell }: Place): readonly Subject[] | undefined {
    const tables = this.tables.get(sheetKey(file, sheet));
    if (tables === undefined) return undefined;
    const area = cell === '' ? undefined : parseArea(cell);
    const whole = (table: RecognisedSheet): Subject => ({ ...NOTHING, kind: table.kind });
    if (area === undefined || area.bottom - area.top >= MOST_ROWS) return tables.map(whole);
    const within = tables.filter(
      ({ headingRow, lastRow, left, right }) =>
        area.top > headingRow && area.bottom <= lastRow && area.left >= left && area.left <= right,
    );
    if (within.length === 0) return tables.map(whole);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
    return within.flatMap((table) => rows.map((row) => this.subjects(table).get(row) ?? whole(table)));
  }

  private subjects(table: RecognisedSheet): ReadonlyMap<number, Subject> {
    let subjects = this.read.get(table);
    if (!subjects) this.read.set(table, (subjects = this.readTable(table)));
    return subjects;
  }

  private readTable(table: RecognisedSheet): ReadonlyMap<number, Subject> {
    const { kind, columns, form } = table;
    const subjects = new Map<number, Subject>();
    // In the other forms a row is of several meetings, or says its own elsewhere.
    if (form !== 'long' && kind !== 'Scale') return subjects;
    const rows = new SheetRows(table, new Findings());
    const text = (name: string): string => {
      const column = columns.get(name);
      return column === undefined ? '' : rows.text(column);
    };
    while (rows.next()) {
      const code = text(kind === 'Meetings' ? 'Code' : 'Meeting');
      const place = (): Place => rows.place(0);
      const index = this.meetings.find(code, place);
      const state = text('State');
      subjects.set(rows.number, {
        kind,
        meeting: index === BLANK ? 'blank' : index === UNKNOWN ? 'unknown' : index,
        state: state === '' ? undefined : this.states.find(state, place),
        item: codeKey(text('Item')),
        instrument: text('Instrument'),
      });
    }
    return subjects;
  }
}

const NOTHING: Omit<Subject, 'kind'> = { meeting: 'unknown', state: undefined, item: '', instrument: '' };

const sheetKey = (file: string, sheet: string): string => `${file}\n${sheet}`;
