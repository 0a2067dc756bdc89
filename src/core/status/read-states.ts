/** The registers of the status job: States, and what is due under which instrument. */
import type { Findings } from '../records/findings';
import { readTranslations } from '../records/read-registers';
import { readCode, readNumber } from '../records/read-values';
import { codeKey } from '../values/code-key';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { readDue } from './due-text';
import { formsAt } from './read-forms';
import type { PlainRow } from './known-rows';
import { withKnown } from './known-rows';
import { isWhole, readEach } from '../records/read-each';
import type { Duty, Instrument, StateRow } from './status-records';

/** Each State once: a code that stands twice is an error, and its first row counts. */
export function readStates(sheets: readonly RecognisedSheet[], findings: Findings): StateRow[] {
  const seen = new Map<string, PlainRow>();
  for (const state of readStateRows(sheets, findings)) {
    const first = seen.get(codeKey(state.code));
    if (first) findings.add('code-doubled', [state.at, first.at], { code: state.code, other: first.code });
    else seen.set(codeKey(state.code), state);
  }
  return withKnown([...seen.values()]);
}

function readStateRows(sheets: readonly RecognisedSheet[], findings: Findings): PlainRow[] {
  return readEach(sheets, findings, (rows, column) => {
    if (!isWhole(rows, column, ['State', 'Name'], findings)) return undefined;
    return {
      code: readCode(rows, column('State'), findings),
      name: rows.text(column('Name')),
      names: readTranslations(rows, column, 'Name'),
      aliases: rows
        .text(column('Aliases'))
        .split(/[;；؛]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      group: rows.text(column('Group')),
      at: rows.place(column('State')),
    };
  });
}

/** Instruments in the order in which the sheet first names them, each with its duties, the earliest first. */
export function readInstruments(
  sheets: readonly RecognisedSheet[],
  findings: Findings,
  monthsToEntry: number | undefined = undefined,
): Instrument[] {
  const months = new Map<string, number>();
  const duties = readEach(sheets, findings, (rows, column): Duty | undefined => {
    if (!isWhole(rows, column, ['Instrument'], findings)) return undefined;
    const code = readCode(rows, column('Instrument'), findings);
    const due = readDue(rows, column('Due'));
    if (due === undefined) {
      const found = rows.text(column('Due'));
      if (found === '') findings.add('value-missing', rows.place(column('Due')), { column: 'Due' }, rows.found.kind);
      else findings.add('due-unreadable', rows.place(column('Due')), { found });
      return undefined;
    }
    const whole = (name: string): number | undefined => {
      const value = readNumber(rows, column(name), name, findings);
      if (value === undefined || (Number.isInteger(value) && value >= 0)) return value;
      const values = { column: name, found: rows.text(column(name)) };
      findings.add('number-not-number', rows.place(column(name)), values, rows.found.kind);
      return undefined;
    };
    const ownMonths = whole('Months to entry into force');
    if (ownMonths !== undefined) months.set(codeKey(code), ownMonths);
    return {
      code,
      title: rows.text(column('Title')) || code,
      titles: readTranslations(rows, column, 'Title'),
      due,
      firstDueAfter: whole('First due after'),
      fromYear: whole('From year'),
      toYear: whole('To year'),
      forms: formsAt(rows, column('Forms'), [], findings),
      at: rows.place(column('Instrument')),
    };
  });
  const instruments = new Map<string, { readonly code: string; readonly duties: Duty[] }>();
  for (const duty of duties) {
    const known = instruments.get(codeKey(duty.code));
    if (known) known.duties.push(duty);
    else instruments.set(codeKey(duty.code), { code: duty.code, duties: [duty] });
  }
  return [...instruments.values()].map(({ code, duties: own }) => ({
    code,
    monthsToEntry: months.get(codeKey(code)) ?? monthsToEntry,
    duties: inOrder(code, own, findings),
  }));
}

/** Of two duties for the same year, the one that begins later is in force, and the clash is an error. */
function inOrder(instrument: string, duties: readonly Duty[], findings: Findings): Duty[] {
  const first = ({ fromYear }: Duty): number => fromYear ?? -Infinity;
  const sorted = [...duties].sort((a, b) => first(a) - first(b));
  return sorted.map((duty, at) => {
    const next = sorted[at + 1];
    if (!next || first(next) > (duty.toYear ?? Infinity)) return duty;
    findings.add('duty-overlapping', [next.at, duty.at], { instrument });
    return { ...duty, toYear: first(next) - 1 };
  });
}
