/** What `--help` prints, from the tables of commands and options. */
import { COMMANDS, OPTIONS } from './arguments';
import type { Command } from './arguments';

const DOES: Readonly<Record<Command, string>> = {
  check: 'reads and checks the workbook; lists the findings, and where they are',
  reconcile: 'prints estimate, expenditure, variance and rate of each meeting and budget line',
  annex:
    'prints the same table as reconcile, and writes annex.xlsx, annex.json and annex.csv; with --format docx also addendum.LANG.docx',
  verify:
    'reads a .docx or .xlsx annex, also one edited by hand, and compares every figure, title and date with the workbook',
  explain: 'shows the rows behind a figure: MEETING/LINE/expenditure, a cell of annex.xlsx, or a number as printed',
  compare: 'shows what changed between an older and a newer workbook, and which rows changed which figure',
  status:
    'shows which States have reported, on time or late, and which have not; with --out writes status.xlsx, .csv and .json',
  letters: 'writes a letter to each State that has not reported, and the letter register',
  template: 'writes an empty workbook to be filled in',
};

/** What stands after a command's name where it is not just files. */
const TAKES: Partial<Record<Command, string>> = {
  template: '',
  compare: ' OLD… --to NEW…',
  verify: ' DOCUMENT… --with FILES…',
  explain: ' DOCUMENT FIGURE',
};

/** The help of the program, or of one command. */
export function helpText(command: Command | undefined): string {
  const usage = command === undefined ? 'COMMAND FILES…' : `${command}${TAKES[command] ?? ' FILES…'}`;
  const lines = [`Usage: addendum ${usage} [options]`, ''];
  if (command === undefined) {
    const commands = COMMANDS.map((name) => `  ${name.padEnd(12)}${DOES[name]}`);
    lines.push(
      'Reconciles estimated costs and final expenditures of meetings, and writes the annex.',
      '',
      'Commands:',
      ...commands,
      '',
    );
    lines.push('Several files are read as one workbook (.xlsx, .xlsm, .csv).', '');
  } else lines.push(`${DOES[command]}.`, '');
  lines.push('Options:');
  for (const option of OPTIONS) {
    if (command !== undefined && !option.commands.includes(command)) continue;
    const only =
      command === undefined && option.commands.length < COMMANDS.length ? ` [${option.commands.join(', ')}]` : '';
    const name = `--${option.name}${option.value === '' ? '' : ` ${option.value}`}`;
    lines.push(`  ${name.padEnd(18)}${option.help}${only}`);
  }
  lines.push('', 'Exit code: 0 no error found, 1 errors found, 2 could not run.');
  return `${lines.join('\n')}\n`;
}
