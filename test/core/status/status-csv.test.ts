/** The delimited text: what it says of a report, whatever of it is lacking, is what the JSON document says. */
import { chosenYear } from '../../../src/core/status/status';
import { STATUS_CSV_HEAD, statusCsv } from '../../../src/core/status/status-csv';
import { statusJson } from '../../../src/core/status/status-json';
import { checked, sheetsOf } from './status-of';

const HEADS = STATUS_CSV_HEAD.split(',');

test.each([
  ['2013 | 2013-03-01 | 2013-03-05', 'on time', '2013-03-01', '2013-03-05', '0'],
  ['2013 | 2013-05-01 | 2013-05-02', 'late', '2013-05-01', '2013-05-02', '31'],
  ['2013 | 2013-05-01 |', 'late', '2013-05-01', '', '31'],
  // The day of uploading stands in; with neither nobody knows how late it is.
  ['2013 | | 2013-05-02', 'late', '2013-05-02', '2013-05-02', '32'],
  ['2013 | |', 'late', '', '', ''],
  ['2012 | 2012-03-01 | 2012-03-05', 'not this year', '', '', '275'],
])('%s: %s', (report, name, submitted, uploaded, daysLate) => {
  const given = { parties: ['2005-01-01'], reports: [report], asAt: '', year: 0 };
  const { status } = checked(sheetsOf(given), '2013-12-31', 2013);
  const lines = statusCsv(status).trimEnd().split('\r\n');
  const cells = lines.find((line) => line.startsWith('P5,2013,AAA,'))!.split(',');
  const row = Object.fromEntries(HEADS.map((head, at) => [head, cells[at]]));
  expect(row).toMatchObject({ class: name, due: '2013-03-31', submitted, uploaded, daysLate });
  const [json] = statusJson(status, 'en').instruments[0]!.states;
  expect([row['class'], row['submitted'], row['daysLate'], row['lastYear']]).toEqual([
    json!.class,
    json!.submitted ?? '',
    String(json!.daysLate ?? ''),
    String(json!.lastYear ?? ''),
  ]);
  expect(json!.class).toBe(chosenYear(status.instruments[0]!).states[0]!.class);
});

test.each(['=1+1', '+A', '-A', '@A', '\uff1dA'])('no text of it is a formula: %s', (text) => {
  // An apostrophe before a cell of a test's sheet says that it is text.
  const book = sheetsOf({ parties: ['2005-01-01'], asAt: '', year: 0 }).replaceAll(/AAA|Aland|P5/g, `'${text}`);
  const { status } = checked(book, '2013-12-31', 2013);
  const [, ...lines] = statusCsv(status).trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const [instrument, , state, name] = line.split(',');
    expect([instrument, state, name]).toEqual([`'${text}`, `'${text}`, `'${text}`]);
  }
});
