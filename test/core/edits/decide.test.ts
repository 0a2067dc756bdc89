/** What an officer decides, as rows that the next reading takes in. */
import { voiceOf } from '../../../src/adapters/messages/voice';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { addMeeting, addRate, assign, explain, waive } from '../../../src/core/edits/decide';
import { explanationsOf } from '../../../src/core/edits/explanations';
import { unmatchedTexts } from '../../../src/core/edits/unmatched-texts';
import { LANGUAGES } from '../../../src/core/language/language';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { again, bookOf, edited, linesOf } from './edited';

const LEDGER = `
  # Expenditures
  Meeting | Line | Cost object | Commitment item | Amount
  M-01    | A1   |             |                 | 90
          | A1   | X-7         |                 | 20
          | A1   | x-7         |                 | 5
          |      | X-8         | 62010           | 1
  M-09    | A1   |             |                 | 3
`;
const read = (text: string): ReturnType<typeof reconcileWorkbooks> => reconcileWorkbooks(bookOf(text));
const of = (code: DiagnosticCode, text: string) => read(text).diagnostics.filter((each) => each.code === code);

describe('assigning unmatched rows', () => {
  test('offers the texts of the group’s first row, each with the rows that have it', () => {
    const { value } = read(LEDGER);
    const offered = (reason: 'meeting-missing' | 'meeting-unknown', found: string): string[] =>
      unmatchedTexts(value, { reason, found }).map(({ column, value: text, rows }) => `${column} ${text} ×${rows}`);
    expect(offered('meeting-missing', 'X-7')).toEqual(['Cost object X-7 ×2', 'Cost object X-* ×3']);
    expect(offered('meeting-missing', 'X-8')).toEqual([
      ...['Cost object X-8 ×1', 'Cost object X-* ×3', 'Commitment item 62010 ×1'],
    ]);
    expect(offered('meeting-unknown', 'M-09')).toEqual(['Meeting M-09 ×1']);
    expect(unmatchedTexts(value, { reason: 'mapping-shares', found: 'X-7' })).toEqual([]);
  });

  test('a beginning that several codes share takes all of their rows by one row of Mapping', () => {
    const edits = assign({ column: 'Cost object', value: 'X-*', meeting: 'M-02', line: 'A1' }, bookOf(LEDGER), 'en');
    const { unmatched } = reconcileWorkbooks(again(LEDGER, edits)).value;
    expect(unmatched.map(({ reason }) => reason)).toEqual(['meeting-unknown']);
  });

  test.each(LANGUAGES)('a mapping row in %s takes the rows to their meeting', (language) => {
    const edits = assign({ column: 'Cost object', value: 'X-7', meeting: 'M-02', line: '' }, bookOf(LEDGER), language);
    const { value } = reconcileWorkbooks(again(LEDGER, edits));
    expect(value.meetings[1]!.expenditure.amount).toBe(2_500);
    expect(value.unmatched).toHaveLength(2);
  });

  test('goes under the last row of the sheet that is there, in its own order of columns', () => {
    const text = `${LEDGER}
      # Mapping
      Meeting | Value | Column
      M-01    | X-8   | Cost object`;
    const edits = assign({ column: 'Meeting', value: 'M-09', meeting: 'M-02', line: '' }, bookOf(text), 'en');
    expect(linesOf(edited(text, edits), 'Mapping')).toEqual([
      'Meeting | Value | Column',
      'M-01 | X-8 | Cost object',
      'M-02 | M-09 | Meeting',
    ]);
    expect(edits.sheets).toEqual([]);
  });

  test('adds the heading that the sheet lacks beside the last column in use', () => {
    const text = `${LEDGER}
      # Mapping
      Column      | Value | Meeting |
      Cost object | X-8   | M-01    | a remark`;
    const edits = assign({ column: 'Commitment item', value: '62010', meeting: '', line: 'A2' }, bookOf(text), 'fr');
    expect(linesOf(edited(text, edits), 'Mapping')).toEqual([
      'Column | Value | Meeting |  | Poste',
      'Cost object | X-8 | M-01 | a remark',
      `${String(edits.cells[1]!.value)} | '62010 |  |  | A2`,
    ]);
    expect(reconcileWorkbooks(again(text, edits)).value.meetings[0]!.lines.map(({ line }) => line.code)).toContain(
      'A2',
    );
  });
});

describe('waiving', () => {
  const by = { by: 'A. Officer', on: dayFromIso('2014-05-02') };

  test('a finding is waived at its cell with its value, and lapses when that changes', () => {
    const found = of('meeting-unspent', LEDGER);
    expect(found).toHaveLength(1);
    const edits = waive(
      found,
      'Held by another office',
      by,
      bookOf(LEDGER),
      'en',
      ({ code, at }) => `${code} ${at[0]!.cell}`,
    );
    expect(linesOf(edited(LEDGER, edits), 'Waivers')).toEqual([
      'Code | Key | Finding | Reason | By | On',
      `meeting-unspent | ${found[0]!.at[0]!.sheet}!${found[0]!.at[0]!.cell} | meeting-unspent ${found[0]!.at[0]!.cell} | Held by another office | A. Officer | 2014-05-02`,
    ]);
    const codes = reconcileWorkbooks(again(LEDGER, edits)).diagnostics.map(({ code }) => code);
    expect(codes).toContain('waiver-applied');
    expect(codes).not.toContain('meeting-unspent');
  });

  test('the same finding twice is one row', () => {
    const found = of('expenditure-unmatched', LEDGER);
    const once = waive(found, 'r', by, bookOf(LEDGER), 'en').sheets[0]!.rows.length;
    expect(waive([...found, ...found], 'r', by, bookOf(LEDGER), 'en').sheets[0]!.rows).toHaveLength(once);
  });
});

test.each(LANGUAGES)('in %s a waived finding is named by its title, its code and its place', async (language) => {
  const voice = await voiceOf(language);
  const found = of('meeting-unspent', LEDGER);
  const edits = waive(found, 'Agreed', { by: '', on: undefined }, bookOf(LEDGER), 'en');
  const [applied] = reconcileWorkbooks(again(LEDGER, edits)).diagnostics.filter(
    ({ code }) => code === 'waiver-applied',
  );
  const said = voice.message(applied!);
  for (const part of [voice.title('meeting-unspent'), '[meeting-unspent]', `Meetings!${found[0]!.at[0]!.cell}`])
    expect(said).toContain(part);
});

test('a missing meeting is added with its title and days', () => {
  const [start, end] = [dayFromIso('2013-06-03')!, dayFromIso('2013-06-04')!];
  const edits = addMeeting({ code: 'M-09', title: 'Third', start, end }, bookOf(LEDGER), 'ru');
  expect(linesOf(edited(LEDGER, edits), 'Meetings').at(-1)).toBe('M-09 | Third | 2013-06-03 | 2013-06-04');
  expect(reconcileWorkbooks(again(LEDGER, edits)).value.meetings.map(({ meeting }) => meeting.code)).toContain('M-09');
});

test('a rate that is nowhere is added, and amounts of its currency are converted', () => {
  const text = `${LEDGER.replace('Amount', 'Amount | Currency | Posting date')}`.replace(
    /^(\s*M-09 .*\| 3)$/m,
    '$1 | CHF | 2013-04-10',
  );
  expect(of('rate-missing', text)).toHaveLength(1);
  const edits = addRate({ currency: 'CHF', from: dayFromIso('2013-04-01')!, rate: 0.92 }, bookOf(text), 'zh');
  const after = reconcileWorkbooks(again(text, edits));
  expect(after.diagnostics.filter(({ code }) => code === 'rate-missing')).toEqual([]);
  expect(after.value.records.exchangeRates.map(({ currency, from }) => [currency, from])).toEqual([
    ['CHF', dayFromIso('2013-04-01')],
  ]);
});

describe('explaining', () => {
  const MATERIAL = `
    # Settings
    Setting              | Value
    Reporting year       | 2013
    Materiality per cent | 5

    # Meetings
    Code | Title  | Instrument | Kind   | Start      | End
    M-00 | Before | P5         | Annual | 2012-04-08 | 2012-04-09
    M-01 | First  | P5         | Annual | 2013-04-08 | 2013-04-09
    M-02 | Second | P5         | Expert | 2013-11-11 | 2013-11-12

    # Explanations
    Meeting | Line | Text (en)         | Texte (fr)
    M-00    | A1   | Fewer documents   |
    M-01    | A2   | Kept for later    |
  `;
  const explained = (text: string): string[] => {
    const { value, diagnostics } = read(text);
    const { meetings, budgetLines } = value.records;
    return explanationsOf(value, diagnostics).map(({ meeting, line, isAsked, now, before }) =>
      [
        meetings[meeting]!.code,
        line === undefined ? 'all' : budgetLines[line]!.code,
        isAsked ? 'asked' : 'given',
        now?.texts.en ?? '',
        before ? `${before.meeting.title}: ${before.explanation.texts.en}` : '',
      ].join(' | '),
    );
  };

  test('each material figure is asked for, with last year’s text where a meeting of the same kind has one', () => {
    expect(explained(MATERIAL)).toEqual([
      'M-01 | A1 | asked |  | Before: Fewer documents',
      'M-01 | A2 | given | Kept for later | ',
      'M-02 | A1 | asked |  | ',
    ]);
  });

  test('meetings of which nobody says the kind are not of one kind', () => {
    const asked = (text: string): string => explained(text)[0]!;
    const other = MATERIAL.replace(/Annual/g, '');
    expect([asked(MATERIAL), asked(other)]).toEqual([
      'M-01 | A1 | asked |  | Before: Fewer documents',
      'M-01 | A1 | asked |  | ',
    ]);
  });

  test.each([[['M-10', 'M-00', 'M-14']], [['M-14', 'M-00', 'M-10']]])(
    'of several earlier ones the latest is shown, and none of a later meeting: %j',
    (order) => {
      const text = MATERIAL.replace(
        /( *)M-01 \| First/,
        '$1M-10 | Long ago | P5 | Annual | 2010-04-08 | 2010-04-09\n$1M-14 | After | P5 | Annual | 2014-04-08 | 2014-04-09\n$&',
      ).replace(/( *)M-00 {4}\| A1.*/, order.map((code) => `$1${code} | A1 | Fewer in ${code} |`).join('\n'));
      expect(explained(text)[0]).toBe('M-01 | A1 | asked |  | Before: Fewer in M-00');
    },
  );

  test('a new text is a new row; another language of it stands in the same row', () => {
    const first = explain(
      { meeting: 1, line: 0, language: 'en', text: 'Two days' },
      read(MATERIAL).value,
      bookOf(MATERIAL),
    );
    expect(linesOf(edited(MATERIAL, first), 'Explanations').at(-1)).toBe('M-01 | A1 | Two days');
    const other = explain(
      { meeting: 1, line: 1, language: 'fr', text: 'Gardé' },
      read(MATERIAL).value,
      bookOf(MATERIAL),
    );
    expect(linesOf(edited(MATERIAL, other), 'Explanations').at(-1)).toBe('M-01 | A2 | Kept for later | Gardé');
    const over = explain(
      { meeting: 1, line: 1, language: 'en', text: 'Spent' },
      read(MATERIAL).value,
      bookOf(MATERIAL),
    );
    expect(over.cells).toEqual([expect.objectContaining({ before: 'Kept for later', value: 'Spent' })]);
  });
});
