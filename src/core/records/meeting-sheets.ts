/** Sheets that are named for a meeting. */
import { append } from '../values/append';
import { codeKey } from '../values/code-key';
import { nearest } from '../values/near-codes';
import { sheetKindOf } from '../workbook/heading-index';
import type { SheetFinder, SheetOf } from '../workbook/find-sheets';
import { placeOfSheet } from '../workbook/find-sheets';
import type { SheetKind } from '../workbook/layout';
import { locateOfMeeting, scoreLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { baseName } from '../workbook/sheet-candidates';
import type { Located } from '../workbook/tables-under-heads';
import { CellKind } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';
import type { Findings } from './findings';

function hasNumbers({ cells }: SheetOf['sheet']): boolean {
  for (let cell = 0; cell < cells.start(cells.rowCount); cell++) if (cells.kind(cell) === CellKind.number) return true;
  return false;
}

/** Excel cuts a sheet's name at so many letters, and does not allow `/ \ ? * [ ] :` in it. */
const LONGEST_NAME = 31;
const bare = (text: string): string => codeKey(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Sheets that are named for a meeting and hold its lines and amounts. */
export class MeetingSheetNames {
  private readonly found = new Map<SheetOf['sheet'], number | undefined>();
  private readonly cut = new Map<string, number>();

  constructor(private readonly registers: CostRegisters) {
    registers.meetings.forEach(({ code }, index) => {
      const key = bare(code.slice(0, LONGEST_NAME));
      this.cut.set(key, this.cut.has(key) ? -1 : index);
    });
  }

  /** Index of the meeting by whose code the sheet is named that has lines and amounts, but no meetings of its own. */
  meetingOf(each: SheetOf, finder: SheetFinder): number | undefined {
    if (this.found.has(each.sheet)) return this.found.get(each.sheet);
    const meeting = this.named(each.sheet.name);
    const index = meeting !== undefined && this.hasForm(each, finder) ? meeting : undefined;
    this.found.set(each.sheet, index);
    return index;
  }

  /** Index of the meeting whose code that is, as far as a sheet's name can say it. */
  private named(name: string): number | undefined {
    const near = this.cut.get(bare(name)) ?? -1;
    return this.registers.meetingCodes.keys.get(codeKey(name)) ?? (near >= 0 && name.trim() !== '' ? near : undefined);
  }

  /** A sheet named for a meeting that cannot be read as one of its lines; also one with lines and amounts whose name comes near a meeting's code, holds it, or is its title is an error: it may be the meeting's. */
  reportNear(finder: SheetFinder, findings: Findings): void {
    const { meetings, answers } = this.registers;
    const codes = meetings.map(({ code }) => code);
    for (const each of finder.unnamed) {
      if (answers.sheet(each.sheet.name) !== undefined) continue;
      const isMeetings = this.named(each.sheet.name) !== undefined && hasNumbers(each.sheet);
      if (!isMeetings && !this.hasForm(each, finder)) continue;
      const name = bare(each.sheet.name);
      const holding = meetings.filter(({ code, title, titles }) => {
        const key = bare(code);
        return (
          (key.length > 2 && name.includes(key)) ||
          [title, ...Object.values(titles)].some((text) => bare(text.slice(0, LONGEST_NAME)) === name)
        );
      });
      const near = holding.length > 0 ? holding.map(({ code }) => code) : nearest(each.sheet.name, codes);
      if (near.length === 0) continue;
      const setting = settingOfAnswer(each.sheet.name, '*');
      findings.add('sheet-near-meeting', placeOfSheet(each), {
        sheet: each.sheet.name,
        near: near.join(', '),
        setting,
      });
      finder.lost.add('Estimates').add('Expenditures');
    }
  }

  private hasForm(each: SheetOf, finder: SheetFinder): boolean {
    const [table] = locateOfMeeting(finder.candidateOf('Estimates', each), 0)?.tables ?? [];
    return table !== undefined && !table.columns.has('Meeting');
  }
}

/**
 * Sheets of one meeting each are of what their file is named for; else of estimates or expenditures, whichever has no sheet yet. Where neither has,
 * they are of estimates unless they have columns of a ledger; where both have, they may say the same again, and that is an error.
 */
export function takeByMeeting(
  sheets: readonly SheetOf[],
  finder: SheetFinder,
  names: MeetingSheetNames,
  estimates: RecognisedSheet[],
  expenditures: RecognisedSheet[],
  findings: Findings,
  keep: (located: Located) => readonly RecognisedSheet[],
): void {
  const [firstEstimates, firstExpenditures] = [estimates[0], expenditures[0]];
  for (const each of sheets) {
    const score = (kind: SheetKind): number => scoreLong(finder.candidateOf(kind, each)).score;
    const byFile = sheetKindOf(baseName(each.workbook.file));
    let kind: 'Estimates' | 'Expenditures';
    const located = (side: 'Estimates' | 'Expenditures'): Located =>
      locateOfMeeting(finder.candidateOf(side, each), names.meetingOf(each, finder)!)!;
    if (!firstEstimates && !firstExpenditures && located('Estimates').tables.some(isOfBothSides)) {
      append(estimates, keep(located('Estimates')));
      append(expenditures, keep(located('Expenditures')));
      continue;
    }
    if (byFile === 'Estimates' || byFile === 'Expenditures') kind = byFile;
    else if (firstEstimates && firstExpenditures) {
      const at = [placeOfSheet(each), placeOfSheet(firstExpenditures)];
      const setting = settingOfAnswer(each.sheet.name, '*');
      findings.add('sheet-near-meeting', at, { sheet: each.sheet.name, near: each.sheet.name, setting });
      finder.lost.add('Estimates').add('Expenditures');
      continue;
    } else if (firstEstimates || firstExpenditures) kind = firstEstimates ? 'Expenditures' : 'Estimates';
    else kind = score('Expenditures') > score('Estimates') ? 'Expenditures' : 'Estimates';
    const found = keep(located(kind));
    if (found.length > 0) append(kind === 'Estimates' ? estimates : expenditures, found);
    else finder.lost.add(kind);
  }
}

const isOfBothSides = ({ otherSideColumns }: RecognisedSheet): boolean => otherSideColumns.length > 0;
