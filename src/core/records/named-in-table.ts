/** Where the meeting or the budget line of a table's rows is written. */
import { codeKey } from '../values/code-key';
import type { Place } from '../values/address';
import type { PlainTable } from '../workbook/plain-tables';
import { baseName } from '../workbook/sheet-candidates';
import type { CostRegisters } from './amount-rows';
import { whenceOf } from './reading';
import type { SaidOfTable } from './said-of-table';

/** A meeting or budget line of a table. */
export interface Found {
  /** Of all rows. */
  readonly index?: number;
  readonly column?: number;
  readonly isFilled?: boolean;
  readonly isGroup?: boolean;
  readonly isHeading?: boolean;
}

/** Where it is, after what was said of the table; `column`: the one that a heading names. */
export function findNamed(
  name: 'Meeting' | 'Line',
  column: number | undefined,
  said: SaidOfTable,
  registers: CostRegisters,
): Found | undefined {
  const answer = said.places.get(name);
  if (!answer) return column === undefined ? undefined : { column, isFilled: said.filled.has(column) };
  const { table } = said;
  const codes = name === 'Meeting' ? registers.meetingCodes : registers.lineCodes;
  const code = name === 'Meeting' ? 'meeting-unknown' : 'line-unknown';
  const named = (texts: readonly string[], at: Place): Found | undefined => {
    const found = texts.map((text) => codes.find(text.trim(), () => at, true)).find((index) => index >= 0);
    if (found !== undefined) return { index: found };
    const text = texts[0] ?? '';
    registers.findings.addOnce(`${text}\n${table.sheet.name}`, code, at, { code: text, near: codes.near(text) });
    return undefined;
  };
  switch (whenceOf(answer.value)) {
    case 'sheet name':
      return named(namesIn(table.sheet.name, registers, name), wholeSheet(table));
    case 'file name':
      return named(namesIn(baseName(table.workbook.file), registers, name), wholeSheet(table));
    case 'title': {
      const captions = table.captions.flatMap(({ text }) => namesIn(text, registers, name)).reverse();
      return named(captions, said.place(table.left));
    }
    case 'heading':
      return { isHeading: true };
    case 'group label':
      return { isGroup: true };
    case 'filled down':
      return column === undefined ? undefined : { column, isFilled: true };
    default:
      return named([answer.value], answer.at);
  }
}

const wholeSheet = ({ workbook, sheet }: PlainTable): Place => ({ file: workbook.file, sheet: sheet.name, cell: '' });

/** A text, and the code of the one item of the register whose code or title stands in it as words; of none where several do. */
function namesIn(text: string, { meetings, budgetLines }: CostRegisters, name: 'Meeting' | 'Line'): string[] {
  const words = (each: string): string =>
    ` ${codeKey(each)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const key = words(text);
  const within = (name === 'Meeting' ? meetings : budgetLines).flatMap(({ code, title }) =>
    [code, title]
      .map(words)
      .filter((each) => each.trim() !== '' && key.includes(each))
      .map((found) => ({ code, found })),
  );
  const widest = within.filter(
    ({ found }) => !within.some((other) => other.found !== found && other.found.includes(found)),
  );
  const codes = new Set(widest.map(({ code }) => code));
  return codes.size === 1 ? [text, ...codes] : [text];
}
