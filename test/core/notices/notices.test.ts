/** Notices to States about their contributions: who gets one, with which figures, and what the register says the next time. */
import { say } from '../../../src/adapters/messages/say';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import { letterDocument } from '../../../src/core/letters/letter-document';
import { registerSheet } from '../../../src/core/letters/register-sheet';
import type { NoticeItem } from '../../../src/core/notices/notice';
import { noticeRows } from '../../../src/core/notices/notice-rows';
import { isoFromDay, dayFromIso } from '../../../src/core/values/calendar';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import { NOTICE_CLASSES } from '../../../src/core/values/notice-classes';
import type { NoticeClass } from '../../../src/core/values/notice-classes';
import { sampleLetters } from '../../../src/core/workbook/sample-letters';
import type { Notices } from '../../../src/core/write-notices';
import { writeNotices } from '../../../src/core/write-notices';
import { workbookOf } from '../../workbook-of';
import { budgetBook } from '../budget/budget-book';

/** As at the end of 2013: M1 is paid by A in full, by B in part and late, by C too much; M2 is closed, with final bills. */
const ACCOUNTS = `
# Meetings
Code | Title | Title (fr) | Instrument | Kind | Start | End | Closed on
M1 | First | Première | CCW | m | 2013-11-11 | 2013-11-12 |
M2 | Second | Deuxième | CCW | m | 2013-05-11 | 2013-05-12 | 2013-10-30

# Invoices
Meeting | State | Kind | Amount | Issued on | Due on | Number
M1 | AAA | estimate | 200.00 | 2013-05-01 | 2013-06-30 | 1
M1 | BBB | estimate | 400.10 | 2013-05-01 | 2013-06-30 | 2
M1 | BBB | revised  | 50.05  | 2013-11-01 | 2014-01-31 | 9
M1 | CCC | estimate | 400.00 | 2013-05-01 | 2013-06-30 | 3
M2 | AAA | estimate | 100.00 | 2013-01-01 | 2013-03-01 | 4
M2 | AAA | final    | -30.00 | 2013-11-01 |            | 5
M2 | BBB | estimate | 100.00 | 2013-01-01 | 2013-03-01 | 6
M2 | BBB | final    | 20.00  | 2013-11-01 | 2014-02-01 | 7

# Receipts
Received on | State | Meeting | Amount | Currency | Document
2013-06-01  | AAA   | M1      | 200.00 | USD      | R1
2013-07-02  | BBB   | M1      | 100.00 | USD      | R2
2013-06-03  | CCC   | M1      | 412.34 | USD      | R3
2013-02-03  | BBB   | M2      | 100.00 | USD      | R4
`;

const CONTACTS = `
# Contacts
State | Addressee | Language
AAA | Ms. A | en
BBB | Mr. B | fr
CCC | Ms. C | en
`;

const WORDINGS = `
# Letters
Key | Language | Subject | Salutation | Body | Closing | Signatory | Title of signatory
reminder | en | {Report} | Sir, | {Missing} | Yours | Unit |
${NOTICE_CLASSES.flatMap((key) =>
  ['en', 'fr'].map(
    (language) =>
      `${key} | ${language} | {State} | Sir, | {Amount} {Outstanding} {Overdue} {Credit} {Paid} | Yours | Unit |`,
  ),
).join('\n')}
`;

interface Asked {
  readonly classes?: readonly NoticeClass[];
  readonly meetings?: readonly string[];
  readonly again?: boolean;
  readonly wording?: string;
  readonly asAt?: string;
  readonly languages?: readonly Language[];
  /** Without it nothing is held back: names in other languages are lacking here. */
  readonly draft?: boolean;
}

function notices(
  text: string,
  asked: Asked = {},
  ...more: string[]
): { value: Notices; diagnostics: readonly Diagnostic[] } {
  const books = [budgetBook(text), ...more.map((each, at) => workbookOf(each, `more-${at}.xlsx`))];
  const { value, diagnostics } = writeNotices(books, {
    classes: asked.classes ?? NOTICE_CLASSES,
    meetings: asked.meetings ?? [],
    asAt: asked.asAt === undefined ? undefined : dayFromIso(asked.asAt),
    date: undefined,
    wording: asked.wording,
    languages: asked.languages ?? [],
    again: asked.again ?? false,
    draft: asked.draft ?? true,
    say,
  });
  return { value: value!, diagnostics };
}

const ALL = ACCOUNTS + CONTACTS + WORDINGS;

/** `overdue BBB M1 300.10 due … since …` */
const inShort = ({ records, notices: all }: Notices): string[] =>
  all.flatMap(({ items }) =>
    items.map((item: NoticeItem) => {
      const due = item.due.map(isoFromDay).join('+');
      const since = item.since === undefined ? '' : ` since ${isoFromDay(item.since)}`;
      const names = `${item.class} ${records.states[item.row.state]!.code} ${records.costs.meetings[item.row.meeting]!.code}`;
      return `${names} ${(item.amount / 100).toFixed(2)} due ${due}${since} no. ${item.numbers.join('+')}`;
    }),
  );

test('who owes is told what and by when, who has a credit how much; who owes nothing gets none', () => {
  expect(inShort(notices(ALL).value)).toEqual([
    'assessment BBB M1 450.15 due 2013-06-30+2014-01-31 since 2013-06-30 no. 2+9',
    'final AAA M2 -30.00 due 2013-03-01 since 2013-03-01 no. 5',
    'final BBB M2 20.00 due 2014-02-01 no. 7',
    'credit CCC M1 12.34 due  no. 3',
    'overdue AAA M2 70.00 due 2013-03-01 since 2013-03-01 no. 4+5',
    'overdue BBB M1 300.10 due 2013-06-30+2014-01-31 since 2013-06-30 no. 2+9',
  ]);
});

test('figures are those of the status of contributions, to the cent', () => {
  const { value } = notices(ALL);
  for (const { items, state } of value.notices)
    for (const { row } of items) {
      expect(value.contributions.rows).toContain(row);
      expect(row.state).toBe(state);
      expect(row.assessed - row.writtenOff - row.received).toBe(row.outstanding - row.credit);
    }
  const text = (of: NoticeClass, state: string): string =>
    value.notices.find(
      ({ items, state: index }) => items[0]!.class === of && value.records.states[index]!.code === state,
    )!.texts.Body;
  expect(text('overdue', 'AAA')).toBe('$70.00 $70.00 $70.00 $0.00 $0.00');
  expect(text('credit', 'CCC')).toBe('$12.34 $0.00 $0.00 $12.34 $412.34');
});

test.each([
  [{ classes: ['overdue'] as const, meetings: ['M1'] }, ['overdue BBB M1 300.10']],
  // On the due day itself nothing is overdue.
  [{ classes: ['overdue'] as const, meetings: ['M1'], asAt: '2013-06-30' }, []],
  [{ classes: ['overdue'] as const, meetings: ['M1'], asAt: '2013-07-01' }, ['overdue BBB M1 400.10']],
  [{ classes: ['final'] as const, asAt: '2013-10-31' }, []],
  [{ classes: ['assessment'] as const, asAt: '2013-10-31' }, ['assessment AAA M2 100.00', 'assessment BBB M1 400.10']],
])('%j', (asked, expected) => {
  expect(inShort(notices(ALL, asked).value).map((each) => each.split(' due')[0])).toEqual(expected);
});

test('one notice for all meetings of a State; its amounts are added up', () => {
  const { value } = notices(
    `${ACCOUNTS.replace('2013-02-03  | BBB   | M2      | 100.00', '2013-02-03  | BBB   | M2      | 60.00')}${CONTACTS}${WORDINGS}`,
    {
      classes: ['overdue'],
      languages: ['en'],
    },
  );
  const notice = value.notices.find(({ items }) => items.length === 2)!;
  expect(notice.texts.Body).toBe('$340.10 $410.15 $340.10 $0.00 $160.00');
  expect(notice.table!.rows.at(-1)!.cells.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
    'Total',
    '570.15',
    '160.00',
    '410.15',
    '340.10',
    '',
  ]);
});

test('what was received pays the earliest first, and so do negative invoices', () => {
  const two = ACCOUNTS.replace(
    'M1 | BBB | revised  | 50.05  | 2013-11-01 | 2014-01-31 | 9',
    'M1 | BBB | revised | 50.05 | 2013-07-01 | 2013-08-31 | 9',
  ).replace('2013-07-02  | BBB   | M1      | 100.00', '2013-07-02  | BBB   | M1      | 400.10');
  expect(inShort(notices(two + CONTACTS + WORDINGS, { classes: ['overdue'], meetings: ['M1'] }).value)).toEqual([
    'overdue BBB M1 50.05 due 2013-08-31 since 2013-08-31 no. 2+9',
  ]);
});

test('the order of the rows changes nothing', () => {
  const [estimate, revised] = [/^M1 \| BBB \| estimate.*\n/m.exec(ALL)![0], /^M1 \| BBB \| revised.*\n/m.exec(ALL)![0]];
  const turned = ALL.replace(estimate + revised, revised + estimate);
  expect(turned).not.toBe(ALL);
  expect(inShort(notices(turned).value)).toEqual(inShort(notices(ALL).value));
});

test('an invoice due on the day itself is not what is overdue', () => {
  const little = ALL.replace('2013-07-02  | BBB   | M1      | 100.00', '2013-07-02  | BBB   | M1      | 380.10');
  expect(inShort(notices(little, { classes: ['overdue'], meetings: ['M1'], asAt: '2014-01-31' }).value)).toEqual([
    'overdue BBB M1 20.00 due 2013-06-30+2014-01-31 since 2013-06-30 no. 2+9',
  ]);
  expect(inShort(notices(ALL, { classes: ['overdue'], meetings: ['M1'], asAt: '2014-01-31' }).value)).toEqual([
    'overdue BBB M1 300.10 due 2013-06-30+2014-01-31 since 2013-06-30 no. 2+9',
  ]);
});

test('the register: nobody is written to twice, but of what was invoiced since', () => {
  const first = notices(ALL, { classes: ['overdue', 'assessment'] });
  const { value } = first;
  const sheet = registerSheet(
    {
      before: value.register,
      rows: noticeRows(value.notices, value.records, 'fr'),
      date: value.date,
      states: value.records.states,
    },
    'fr',
  );
  const text = (cell: unknown, n: number): string => (n === 6 ? '2013-12-31' : String(cell ?? ''));
  const register = `# ${sheet.name}\n${[
    sheet.columns.map(({ heading }) => heading),
    ...sheet.rows.map((row) => row.map(text)),
  ]
    .map((row) => row.join(' | '))
    .join('\n')}\n`;
  const next = notices(ALL, { classes: ['overdue', 'assessment'] }, register);
  expect(next.value.notices).toEqual([]);
  expect(next.diagnostics.filter(({ code }) => code === 'notice-written-before').map(({ values }) => values)).toEqual([
    { meeting: 'M1', count: 1, states: 'Borduria' },
    { meeting: 'M2', count: 1, states: 'Aland' },
  ]);
  // It grows by what is new, and loses nothing.
  const grown = registerSheet(
    { before: next.value.register, rows: [], date: value.date, states: value.records.states },
    'fr',
  );
  expect(grown.rows).toEqual(sheet.rows);
  expect(inShort(notices(ALL, { classes: ['overdue', 'assessment'], again: true }, register).value)).toEqual(
    inShort(value),
  );
  const later = ALL.replace(
    '# Receipts',
    'M1 | BBB | correction | 1.00 | 2014-02-01 | 2014-03-01 | 12\n\n# Receipts',
  ).replace(/\n\nM1 \| BBB \| corr/, '\nM1 | BBB | corr');
  const since = notices(later, { classes: ['assessment'], asAt: '2014-04-01' }, register);
  expect(inShort(since.value).map((each) => each.split(' due')[0])).toEqual(['assessment BBB M1 451.15']);
});

test.each([
  // The last invoice was issued on 1 November.
  ['overdue | | 2013-11-01', []],
  ['overdue | | 2013-10-31', ['overdue BBB']],
  ['overdue | |', []],
  ['overdue | assessment | 2013-12-01', ['overdue BBB']],
  ['assessment | | 2013-12-01', ['overdue BBB']],
  ['| overdue | 2013-12-01', []],
  ['| | 2013-12-01', []],
])('a row of the register with class, letter and day %s', (row, expected) => {
  const register = `# Letter register\nState | Meeting | Class | Letter | On\nBBB | M1 | ${row} |\n`;
  const { value } = notices(ALL, { classes: ['overdue'], meetings: ['M1'] }, register);
  expect(written(value)).toEqual(expected);
});

test('a letter of an earlier run keeps its day, and has none where it had none', () => {
  const register =
    '# Letter register\nState | Meeting | Class | On\nBBB | M1 | overdue | |\nAAA | M1 | overdue | 2013-05-05 |\n';
  const { value } = notices(ALL, {}, register);
  const sheet = registerSheet(
    { before: value.register, rows: [], date: value.date, states: value.records.states },
    'en',
  );
  expect(sheet.rows.map((row) => [row[0], row[6]])).toEqual([
    ['BBB', null],
    ['AAA', dayFromIso('2013-05-05')],
  ]);
});

const tableOf = (value: Notices, name: string): string[][] => {
  const notice = value.notices.find(({ state, items }) => `${items[0]!.class} ${codeOf(value, state)}` === name)!;
  return notice.table!.rows.map(({ cells }) =>
    cells.slice(1).map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00a0', ' '),
    ),
  );
};

test.each([
  ['assessment BBB', ['450.15', '100.00', '350.15', '30 June 2013; 31 January 2014']],
  ['final AAA', ['(30.00)', '70.00', '0.00', '70.00', '1 March 2013']],
  ['final BBB', ['20.00', '120.00', '100.00', '20.00', '1 February 2014']],
  ['credit CCC', ['400.00', '412.34', '12.34']],
  ['overdue AAA', ['70.00', '0.00', '70.00', '70.00', '1 March 2013']],
  ['overdue BBB', ['450.15', '100.00', '350.15', '300.10', '30 June 2013']],
])('the row of a notice’s table: %s', (name, expected) => {
  expect(tableOf(notices(ALL, { languages: ['en'] }).value, name)[1]).toEqual(expected);
});

test('of several meetings the earliest day since when something is overdue, and the sums of all', () => {
  const text = ALL.replace('# Invoices', 'M3 | Third | Troisième | CCW | m | 2013-03-11 | 2013-03-12 |\n\n# Invoices')
    .replace(/\n\nM3/, '\nM3')
    .replace('\n\n# Receipts', '\nM3 | BBB | estimate | 10.00 | 2013-01-01 | 2013-05-01 | 10\n\n# Receipts')
    .replace('2013-02-03  | BBB   | M2      | 100.00', '2013-02-03  | BBB   | M2      | 60.00')
    .replaceAll('{Amount}', '{Since}');
  const { value } = notices(text, { classes: ['overdue'], languages: ['en'] });
  const notice = value.notices.find(({ items }) => items.length === 3)!;
  expect(notice.texts.Body.split(' $')[0]!.replaceAll('\u00a0', ' ')).toBe('1 March 2013');
  expect(tableOf(value, 'overdue BBB').at(-1)).toEqual(['580.15', '160.00', '420.15', '350.10', '']);
});

test('a credit that pays for another meeting stands in the notices of both', () => {
  const text = `# Settings\nSetting | Value\nAs at | 2013-12-31\nCredits | same State\n\n${ALL}`
    .replace('M1 | First | Première | CCW | m | 2013-11-11 | 2013-11-12 |', '$& 2013-12-01')
    .replace(/^(M2 \| BBB \| final.*)$/m, '$1\nM2 | CCC | estimate | 100.00 | 2013-01-01 | 2013-03-01 | 8');
  const less = text.replace('CCC | estimate | 100.00', 'CCC | estimate | 5.00');
  const asked = { languages: ['en'] as const };
  // Assessed, received, applied, outstanding, overdue; assessed, received, applied, credit.
  expect(tableOf(notices(text, asked).value, 'overdue CCC')[1]!.slice(0, 5)).toEqual([
    '100.00',
    '0.00',
    '12.34',
    '87.66',
    '87.66',
  ]);
  expect(tableOf(notices(less, asked).value, 'credit CCC')[1]).toEqual(['400.00', '412.34', '5.00', '7.34']);
});

test('a rate is told only where what was asked is the share by that rate', () => {
  const { value } = notices(ALL, { classes: ['assessment'], meetings: ['M1'], asAt: '2013-05-31', languages: ['en'] });
  expect(value.notices.map(({ state, items }) => [codeOf(value, state), items[0]!.rate !== undefined])).toEqual([
    ['AAA', true],
    ['BBB', false],
    ['CCC', true],
  ]);
});

test('where one wording is asked for all classes, what is of one class stands in a notice of its own', () => {
  const all = { wording: 'overdue', languages: ['en'] as const, meetings: ['M1'] };
  expect(notices(ALL, all).value.notices.map(({ items }) => items.map(({ class: of }) => of))).toEqual([
    ['assessment'],
    ['credit'],
    ['overdue'],
  ]);
});

test('a State without a contact gets none, and a wording that is missing is an error', () => {
  const bare = notices(ACCOUNTS + WORDINGS, { classes: ['overdue'] });
  expect(bare.value.notices).toEqual([]);
  expect(bare.diagnostics.find(({ code }) => code === 'contact-missing')!.values).toEqual({
    count: 2,
    states: 'Aland, Borduria',
  });
  const none = notices(ACCOUNTS + CONTACTS, { classes: ['overdue'] });
  expect(
    none.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, values }) => [code, values]),
  ).toEqual([
    ['letter-wording-missing', { letter: 'overdue', language: 'en' }],
    ['letter-wording-missing', { letter: 'overdue', language: 'fr' }],
  ]);
});

test('a hole of reports in a notice is an error, and stands as it is written', () => {
  const { value, diagnostics } = notices(ALL.replaceAll('{Paid}', '{Missing}'), { classes: ['credit'] });
  expect(value.notices[0]!.texts.Body).toContain('{Missing}');
  expect(diagnostics.filter(({ code }) => code === 'letter-hole-empty')).toHaveLength(1);
});

test.each(LANGUAGES)('the wordings to begin with leave no hole open (%s)', (language) => {
  const rows = sampleLetters().map((row) => row.map((cell) => (cell ?? '').replaceAll('\n', '¶')).join(' | '));
  const text = `# Letters\nKey | Language | Subject | Salutation | Body | Closing | Signatory | Title of signatory\n${rows.join('\n')}`;
  const book = workbookOf(text, 'letters.xlsx');
  expect(book.sheets).toHaveLength(1);
  const { value, diagnostics } = notices(`${ACCOUNTS}${CONTACTS}${text.replaceAll('¶', ' ')}`, {
    languages: [language],
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value.notices.map(({ language: own }) => own)).toEqual(value.notices.map(() => language));
  expect(value.notices).toHaveLength(6);
  for (const notice of value.notices) {
    expect(Object.values(notice.texts).join('\n')).not.toMatch(/[{}]/);
    const [first, ...others] = [{ ...notice, texts: { ...notice.texts, Body: '\ufffc\nx' } }];
    const { sections } = letterDocument([first, ...others], { date: value.date, from: '', draft: '', version: '1' });
    expect(sections[0]!.blocks.some(({ kind }) => kind === 'table')).toBe(true);
  }
});

const FINAL = { draft: false } as const;
const codeOf = ({ records }: Notices, state: number): string => records.states[state]!.code;
const written = (value: Notices): string[] =>
  value.notices.map(({ state, items }) => `${items[0]!.class} ${codeOf(value, state)}`);
const held = (value: Notices): string[] =>
  value.heldBack.map(({ item, because }) => `${item.class} ${codeOf(value, item.row.state)} ${because[0]!.code}`);

test('English left over holds back the notices of that language, unless it is waived', () => {
  const { value, diagnostics } = notices(ALL, FINAL);
  expect(diagnostics.map(({ code }) => code)).toContain('title-untranslated');
  expect(value.isStopped).toBe(false);
  expect(new Set(held(value).map((each) => each.split(' ')[1]))).toEqual(new Set(['BBB']));
  expect(written(value).length).toBeGreaterThan(0);
  expect(written(value).some((each) => each.includes('BBB'))).toBe(false);
  const waived = notices(`${ALL}\n# Waivers\nCode | Key | Reason\ntitle-untranslated | | known\n`, FINAL);
  expect(waived.value.heldBack).toEqual([]);
  expect(written(waived.value).some((each) => each.includes('BBB'))).toBe(true);
});

test('an error of one wording holds back the notices of that wording in that language, and no other', () => {
  const english = ALL.replace('Mr. B | fr', 'Mr. B | en');
  const all = written(notices(english, FINAL).value);
  const row = /^overdue \| en \|.*\n/m;
  for (const [change, code] of [
    [(text: string) => text.replace(row, ''), 'letter-wording-missing'],
    [(text: string) => text.replace(row, (line) => line + line), 'letter-wording-doubled'],
    [(text: string) => text.replace(row, (line) => line.replace('{Amount}', '{Amont}')), 'letter-hole-unknown'],
    [(text: string) => text.replace(row, (line) => line.replace('{Amount}', '{Rate}')), 'letter-hole-empty'],
  ] as const) {
    const { value, diagnostics } = notices(change(english), FINAL);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.code)).toContain(code);
    expect([code, value.isStopped, written(value)]).toEqual([
      code,
      false,
      all.filter((each) => !each.startsWith('overdue')),
    ]);
    expect(new Set(held(value))).toEqual(
      new Set(all.filter((each) => each.startsWith('overdue')).map((each) => `${each} ${code}`)),
    );
    // As drafts they are written; a wording that is not there cannot be.
    const drafts = written(notices(change(english), { draft: true }).value);
    expect(drafts).toEqual(code === 'letter-wording-missing' ? written(value) : all);
  }
  // Of a wording that nobody gets, nothing is held back.
  const unused = notices(english.replace('reminder | en | {Report}', 'reminder | en | {Reprot}'), FINAL).value;
  expect([written(unused), unused.heldBack, unused.isStopped]).toEqual([all, [], false]);
});

test('an error holds back the notices that it bears on, and no other', () => {
  const broken = ALL.replace('Mr. B | fr', 'Mr. B | en').replace(
    '2013-07-02  | BBB   | M1      | 100.00',
    '2013-07-02  | BBB   | M1      | a hundred',
  );
  const { value, diagnostics } = notices(broken, FINAL);
  const name = (row: { readonly state: number; readonly meeting: number }): string =>
    `${value.records.states[row.state]!.code} ${value.records.costs.meetings[row.meeting]!.code}`;
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'amount-not-number',
  ]);
  expect(value.heldBack.map(({ item }) => `${item.class} ${name(item.row)}`)).toEqual([
    'assessment BBB M1',
    'overdue BBB M1',
  ]);
  expect(value.isStopped).toBe(false);
  expect(value.notices.flatMap(({ items }) => items.map(({ class: of, row }) => `${of} ${name(row)}`))).toEqual([
    'final AAA M2',
    'final BBB M2',
    'credit CCC M1',
    'overdue AAA M2',
  ]);
});
