/** Where the sheets of corrections are: all that has to be known of a workbook that has none. */
import { SheetFinder } from '../workbook/find-sheets';
import { locateLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Workbook } from '../workbook/workbook';
import { Answers } from './answers';
import { columnMemory, joinedMemory } from './column-memory';
import { Findings } from './findings';
import { Reading } from './reading';

/** The tables of corrections among workbooks, as `readRecords` finds them. */
export function correctionTables(workbooks: readonly Workbook[]): readonly RecognisedSheet[] {
  const finder = new SheetFinder(workbooks, []);
  finder.takeByHeadings(['Settings', 'Reading', 'Corrections']);
  const tablesOf = (kind: 'Settings' | 'Reading'): readonly RecognisedSheet[] =>
    finder.of(kind).flatMap((candidate) => locateLong(candidate).tables);
  const settings = tablesOf('Settings');
  const [answers, reading] = [new Answers(settings), new Reading(tablesOf('Reading'), new Findings())];
  finder.takeAnswered((each) => reading.sheet(each) ?? answers.sheet(each.sheet));
  const columnsBy = joinedMemory(reading.memory(), columnMemory(settings));
  return finder.of('Corrections').flatMap((candidate) => locateLong(candidate, columnsBy).tables);
}
