/** Captions that say that a table does not count, and captions that do not. */
import { asked, plain, refused } from './seen';

test('rows under a caption without headings of their own', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Cancelled entries
    M-02 | A1 | 55
    M-01 | A1 | 45
  `,
    ['table-doubtful', 'Expenditures!A5', 'Expenditures: Cancelled entries'],
    { 'left out': [300, 300], counted: [300, 400] },
  );
});

test('the same in French', () => {
  asked(
    `
    # Expenditures
    Réunion | Ligne | Montant
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Écritures annulées
    M-02 | A1 | 55
  `,
    ['table-doubtful', 'Expenditures!A5', 'Expenditures: Écritures annulées'],
    { 'left out': [300, 300], counted: [300, 355] },
  );
});

test('a draft above the table that counts', () => {
  asked(
    `
    # Expenditures
    Draft
    Meeting | Line | Amount
    M-01 | A1 | 60
    M-02 | A1 | 70
    |
    Final
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    ['table-doubtful', 'Expenditures!A1', 'Expenditures: Draft'],
    { 'left out': [300, 300], counted: [300, 430] },
  );
});

test("last year's table, captioned with its year as a number, above this year's", () => {
  refused(`
    # Expenditures
    2012
    Meeting | Line | Amount
    M-01 | A1 | 60
    M-02 | A1 | 70
    |
    2013
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `);
});

test("last year's table below, captioned with its year", () => {
  refused(
    `
    # Expenditures
    Financial year 2013
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Financial year 2012
    Meeting | Line | Amount
    M-01 | A1 | 60
    M-02 | A1 | 70
  `,
    'table-doubtful',
    'Expenditures!A6',
  );
});

test('not approved, in Russian', () => {
  asked(
    `
    # Expenditures
    Совещание | Статья | Сумма
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Расходы, не утвержденные Комитетом
    Совещание | Статья | Сумма
    M-01 | A1 | 60
  `,
    ['table-doubtful', 'Expenditures!A5', 'Expenditures: Расходы, не утвержденные Комитетом'],
    { 'left out': [300, 300], counted: [300, 360] },
  );
});

test('cancelled, in Arabic', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    قيود ملغاة
    Meeting | Line | Amount
    M-01 | A1 | 60
  `,
    ['table-doubtful', 'Expenditures!A5', 'Expenditures: قيود ملغاة'],
    { 'left out': [300, 300], counted: [300, 360] },
  );
});

test('a caption with a remark beside it', () => {
  refused(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    | Cancelled | as of 31 Dec
    Meeting | Line | Amount
    M-01 | A1 | 60
  `,
    'table-doubtful',
    'Expenditures!B5',
  );
});

test('a caption with a remark below it', () => {
  asked(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Cancelled
    by decision of 3 May
    Meeting | Line | Amount
    M-01 | A1 | 60
  `,
    ['table-doubtful', 'Expenditures!A5', 'Expenditures: Cancelled'],
    { 'left out': [300, 300], counted: [300, 360] },
  );
});

test('a caption to the right in the row of headings', () => {
  refused(`
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Meeting | Line | Amount | Cancelled
    M-01 | A1 | 60
  `);
});

test('a caption to the left in the row of headings', () => {
  refused(`
    # Expenditures
    | Meeting | Line | Amount
    | M-01 | A1 | 90
    | M-02 | A1 | 210
    |
    Cancelled | Meeting | Line | Amount
    | M-01 | A1 | 60
  `);
});

test("last year's table to the right", () => {
  asked(
    `
    # Expenditures
    2013 | | | | Prior year
    Meeting | Line | Amount | | Meeting | Line | Amount
    M-01 | A1 | 90 | | M-01 | A1 | 77
    M-02 | A1 | 210 | | M-02 | A1 | 33
  `,
    ['table-doubtful', 'Expenditures!E1', 'Expenditures: Prior year'],
    { 'left out': [300, 300], counted: [300, 410] },
  );
});

test('an answer about a caption with a colon and a comma', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Cancelled: May, June | left out
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Cancelled: May, June
    Meeting | Line | Amount
    M-01 | A1 | 60
  `,
    300,
    300,
  );
});

test('an answer in French', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Annulé | laissé de côté
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Annulé
    Meeting | Line | Amount
    M-01 | A1 | 60
  `,
    300,
    300,
  );
});

test('an answer that is none', () => {
  refused(`
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Cancelled | lef out
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
    |
    Cancelled
    Meeting | Line | Amount
    M-01 | A1 | 60
  `);
});

test('an answer about the first table', () => {
  plain(
    `
    # Settings
    Setting | Value
    Reporting year | 2013
    Expenditures: Draft | left out
    # Expenditures
    Draft
    Meeting | Line | Amount
    M-01 | A1 | 60
    |
    Final
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('draft estimates are all there is', () => {
  plain(
    `
    # Estimates
    Draft estimates for 2013
    Meeting | Line | Amount
    M-01 | A1 | 100
    M-02 | A1 | 200
  `,
    300,
    300,
  );
});

test('a proposed budget is all there is', () => {
  plain(
    `
    # Estimates
    Proposed programme budget 2013
    Meeting | Line | Amount
    M-01 | A1 | 100
    M-02 | A1 | 200
  `,
    300,
    300,
  );
});

test('two projects', () => {
  plain(
    `
    # Expenditures
    Project Alpha
    Meeting | Line | Amount
    M-01 | A1 | 90
    |
    Project Beta
    Meeting | Line | Amount
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('two projects, in French', () => {
  plain(
    `
    # Expenditures
    Projet A
    Réunion | Ligne | Montant
    M-01 | A1 | 90
    |
    Projet B
    Réunion | Ligne | Montant
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('two projects, in Spanish', () => {
  plain(
    `
    # Expenditures
    Proyecto A
    Reunión | Partida | Importe
    M-01 | A1 | 90
    |
    Proyecto B
    Reunión | Partida | Importe
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('two projects, in Russian', () => {
  plain(
    `
    # Expenditures
    Проект А
    Совещание | Статья | Сумма
    M-01 | A1 | 90
    |
    Проект Б
    Совещание | Статья | Сумма
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('two projects, in Arabic', () => {
  plain(
    `
    # Expenditures
    مشروع أ
    Meeting | Line | Amount
    M-01 | A1 | 90
    |
    مشروع ب
    Meeting | Line | Amount
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a word that only holds such a word: avoid', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    |
    Measures to avoid duplication of travel
    Meeting | Line | Amount
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a word that only holds such a word: devoid', () => {
  plain(
    `
    # Expenditures
    Meeting | Line | Amount
    M-01 | A1 | 90
    |
    Second half (devoid of travel)
    Meeting | Line | Amount
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a status above the table', () => {
  plain(
    `
    # Expenditures
    Status as at 31 December 2013: closed
    Meeting | Line | Amount
    M-01 | A1 | 90
    M-02 | A1 | 210
  `,
    300,
    300,
  );
});

test('a cancelled table on the sheet of a meeting', () => {
  refused(
    `
    # -Expenditures
    # M-01
    Line | Amount
    A1 | 90
    |
    Cancelled
    Line | Amount
    A1 | 7
    # M-02
    Line | Amount
    A1 | 210
  `,
    'table-doubtful',
    'M-01!A4',
  );
});

test('the year before as a spanner over the amount', () => {
  refused(`
    # Expenditures
     | | Previous year | Current year
    Meeting | Line | Amount | Actual
    M-01 | A1 | 5 | 90
    M-02 | A1 | 6 | 210
  `);
});
