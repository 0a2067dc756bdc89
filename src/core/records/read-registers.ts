/** The registers that other sheets refer to: budget lines and meetings. */
import type { Translations } from '../language/language';
import { TRANSLATED } from '../language/language';
import type { Place } from '../values/address';
import { codeKey } from '../values/code-key';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import { isNoAmount } from './amount-text';
import type { Findings } from './findings';
import { isDayCode, readChoice, readCode, readDay, readNumber, readPercent, readYearOf } from './read-values';
import type { BudgetLine, Meeting } from './records';
import { isAside } from './row-asides';
import { SheetRows } from './sheet-rows';

/** Reads what each row of the sheets holds; a row without a code is reported (or, with nothing of ours in it, a note). */
function readCoded<T>(
  sheets: readonly RecognisedSheet[],
  findings: Findings,
  read: (rows: SheetRows, column: (name: string) => number, code: string) => T,
): T[] {
  const items: T[] = [];
  for (const found of sheets) {
    const column = (name: string): number => found.columns.get(name) ?? 0;
    const rows = new SheetRows(found, findings);
    const numbers: { at: Place; code: string }[] = [];
    let texts = 0;
    while (rows.next()) {
      if (isAside(rows, findings)) continue;
      const code = readCode(rows, column('Code'), findings);
      if (code === '') {
        reportUncoded(rows, column('Code'), findings);
        continue;
      }
      isDayCode(rows, column('Code'), findings);
      if (found.sheet.cells.kind(rows.cellOrMerged(column('Code'))) === CellKind.text) texts++;
      else numbers.push({ at: rows.place(column('Code')), code });
      items.push(read(rows, column, code));
    }
    // Among codes that are text, one that Excel took for a number may have lost zeros before it.
    if (texts > 0) for (const { at, code } of numbers) findings.add('code-number', at, { code });
  }
  return items;
}

function reportUncoded(rows: SheetRows, codeColumn: number, findings: Findings): void {
  const filled = [...rows.found.columns.values()].filter((each) => rows.cell(each) >= 0).length;
  if (filled > 1) findings.add('value-missing', rows.place(codeColumn), { column: 'Code' }, rows.found.kind);
  else {
    findings.add('row-unrecognised', rows.place(0), { text: rows.allTexts().join(' ').slice(0, 120) });
    rows.release();
  }
}

/** The texts that stand in the columns `Title fr` … (or `Text fr` …). */
export function readTranslations(rows: SheetRows, column: (name: string) => number, name: string): Translations {
  const texts: { -readonly [L in keyof Translations]: Translations[L] } = {};
  for (const language of TRANSLATED) {
    const text = rows.text(column(`${name} ${language}`));
    if (text !== '') texts[language] = text;
  }
  return texts;
}

function readTitle(rows: SheetRows, at: number, findings: Findings): string {
  const title = rows.text(at);
  if (title === '') findings.add('value-missing', rows.place(at), { column: 'Title' }, rows.found.kind);
  return title;
}

export function readBudgetLines(sheets: readonly RecognisedSheet[], findings: Findings): BudgetLine[] {
  const lines = readCoded(sheets, findings, (rows, column, code) => ({
    code,
    title: readTitle(rows, column('Title'), findings) || code,
    titles: readTranslations(rows, column, 'Title'),
    part: readCode(rows, column('Part'), findings),
    kind: (readChoice(rows, column('Kind'), 'BudgetLines.Kind', findings) ?? 'direct') as BudgetLine['kind'],
    rate: readPercent(rows, column('Rate'), 'Rate', findings),
    base: rows
      .text(column('Base'))
      .split(/[,;+،؛；，]/)
      .map(codeKey)
      .filter((each) => each !== ''),
    order: readNumber(rows, column('Order'), 'Order', findings),
    service: rows.text(column('Service')),
    head: rows.text(column('Head')),
    at: rows.place(column('Code')),
  }));
  return withOnePart(lines);
}

/** A part that is written in several ways is one: it goes by the first of them. */
function withOnePart(lines: readonly BudgetLine[]): BudgetLine[] {
  const parts = new Map<string, string>();
  return lines.map((line) => {
    const key = codeKey(line.part);
    const part = parts.get(key) ?? line.part;
    parts.set(key, part);
    return { ...line, part };
  });
}

const saysNone = (text: string): boolean => text !== '' && isNoAmount(text);

export function readMeetings(sheets: readonly RecognisedSheet[], findings: Findings): Meeting[] {
  return readCoded(sheets, findings, (rows, column, code) => {
    // A dash says that the office has no days of it; a blank, that they are still to be filled in.
    const undated = saysNone(rows.text(column('Start')));
    const start = undated ? undefined : readDay(rows, column('Start'), 'Start', findings);
    if (undated) findings.add('meeting-undated', rows.place(column('Start')), { code });
    else if (rows.cellOrMerged(column('Start')) < 0)
      findings.add('value-missing', rows.place(column('Start')), { column: 'Start' }, rows.found.kind);
    const hasEnd = !saysNone(rows.text(column('End')));
    return {
      code,
      title: readTitle(rows, column('Title'), findings) || code,
      titles: readTranslations(rows, column, 'Title'),
      instrument: rows.text(column('Instrument')),
      kind: rows.text(column('Kind')),
      start,
      end: hasEnd ? readDay(rows, column('End'), 'End', findings) : undefined,
      place: rows.text(column('Place')),
      status: (readChoice(rows, column('Status'), 'Meetings.Status', findings) ?? 'held') as Meeting['status'],
      closedOn: readDay(rows, column('Closed on'), 'Closed on', findings),
      ...(undated ? { undated } : {}),
      scaleYear: readYearOf(rows, column('Scale year'), 'Scale year', findings),
      fundsBy: readDay(rows, column('Funds by'), 'Funds by', findings),
      at: rows.place(column('Code')),
    };
  });
}
