/** What is said of the sheets themselves: columns that nobody knows, several tables in a sheet, several sheets of a kind. */
import { checkStatus } from '../../../src/core/check-status';
import { dayFromIso } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';

const book = (reports: string): string => `
# Settings
Setting | Value
Reports since | 1990
# States
State | Name
AAA | Aland
BBB | Borduria
# ReportingDuties
Instrument | Due
P5 | 31 March
# Parties
State | Instrument | Entry into force
AAA | P5 | 2006-01-01
BBB | P5 | 2006-01-01
${reports}
`;
const HEADS = 'State | Instrument | Year | Submitted on | Uploaded on';
const row = (state: string) => `${state} | P5 | 2013 | 2013-03-01 | 2013-03-02`;

const of = (...files: readonly string[]) => {
  const [first = '', ...others] = files;
  const workbooks = [book(first), ...others].map((text, at) => workbookOf(text, `${at}.xlsx`));
  const { value, diagnostics } = checkStatus(workbooks, { asAt: dayFromIso('2013-12-31'), year: 2013 });
  return {
    found: diagnostics.map(({ code, at: [place] }) => `${code} ${place!.sheet}!${place!.cell}`),
    onTime: value!.instruments[0]!.years.at(-1)!.counts['on time'],
  };
};

test('a column that nobody knows is told, at its heading', () => {
  const { found, onTime } = of(`# Reports\n${HEADS} | Whatever\n${row('AAA')} | x\n${row('BBB')} |`);
  expect(found).toEqual(['column-unknown Reports!F1']);
  expect(onTime).toBe(2);
});

test('two tables in one sheet are read as one, and that is told', () => {
  const { found, onTime } = of(
    `# Reports\n${HEADS}\n${row('AAA')}\n|\nYear | ${HEADS.replace(' | Year', '')}\n2013 | BBB | P5 | 2013-03-01 | 2013-03-02`,
  );
  expect(found).toEqual(['table-joined Reports!A4']);
  expect(onTime).toBe(2);
});

test('sheets of one kind in two files are read as one, and that is told', () => {
  const { found, onTime } = of(...['AAA', 'BBB'].map((state) => `# Reports\n${HEADS}\n${row(state)}`));
  expect(found).toEqual(['sheet-joined Reports!']);
  expect(onTime).toBe(2);
});
