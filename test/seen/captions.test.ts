/** Captions that say that a table, or the rows below them, do not count or are of another year. */
import { costs, findings, settings, spent } from '../core/reconciliation/costs';

const DOUBTFUL = 'table-doubtful' as const;
const spentOn = (text: string): string => {
  const read = costs(text);
  return `${spent(read, 'M-01', 'A1')} ${spent(read, 'M-02', 'A1')}`;
};
const errors = (text: string): string[] => [
  ...new Set(
    costs(text)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  ),
];
/** Asked, and each answer obeyed. */
function asked(sheet: string, caption: string, cell: string, leftOut: string, counted: string): void {
  const setting = `Expenditures: ${caption}`;
  // The numbers of a table that was not read are said to be not looked at.
  expect(errors(sheet).filter((code) => code !== 'numbers-not-looked-at')).toEqual([DOUBTFUL]);
  expect(findings(costs(sheet), DOUBTFUL)).toEqual([`Expenditures!${cell}: ${caption}, ${setting}`]);
  const [without, withIt] = ['left out', 'counted'].map((answer) => `${settings(`${setting} | ${answer}`)}\n${sheet}`);
  expect(errors(without!)).toEqual([]);
  expect(spentOn(without!)).toBe(leftOut);
  expect(errors(withIt!)).toEqual([]);
  expect(spentOn(withIt!)).toBe(counted);
}

test.each([
  'Cancelled entries',
  'Écritures annulées',
  'Not adopted',
  '上年',
  'Financial year 2012',
  'Exercice 2012',
  '2012年',
])('a label among the rows: %s', (label) => {
  const sheet = `
      # Expenditures
      Meeting | Line | Amount
      M-01    | A1   | 90
      M-02    | A1   | 210
      ${label}
      M-02    | A1   | 55
      Other entries
      M-01    | A1   | 1
    `;
  asked(sheet, label, 'A4', '91.00 210.00', '91.00 265.00');
});

test('the same with lines across, and in estimates', () => {
  asked(
    `
    # Expenditures
    Meeting | A1  | A2
    M-01    | 90  |
    M-02    | 210 |
    Cancelled entries
    M-02    | 55  |
    `,
    'Cancelled entries',
    'A4',
    '90.00 210.00',
    '90.00 265.00',
  );
  const estimates = `
    # Estimates
    Meeting | Line | Amount
    M-01    | A1   | 100
    M-02    | A1   | 200
    Proposed
    M-02    | A1   | 50
  `;
  expect(errors(estimates)).toEqual([DOUBTFUL]);
});

const TWO = (first: string, second: string): string => `
  # Expenditures
  ${first}
  Meeting | Line | Amount
  M-01    | A1   | 60
  ${second}
  Meeting | Line | Amount
  M-01    | A1   | 90
  M-02    | A1   | 210
`;

test('over the first of several tables', () => {
  asked(TWO('Draft', 'Final'), 'Draft', 'A1', '90.00 210.00', '150.00 210.00');
});

test.each([
  'Financial year 2012',
  '2012',
  'Exercice 2012',
  '2012年',
  'FY2012',
  'السنة 2012',
  'За 2012 год',
  'Ejercicio 2012',
])('of another year: %s', (caption) => {
  const own = caption.replace('2012', '2013');
  asked(TWO(caption, own), caption, 'A1', '90.00 210.00', '150.00 210.00');
  expect(findings(costs(TWO(own, caption)), DOUBTFUL)).toEqual([
    `Expenditures!A4: ${caption}, Expenditures: ${caption}`,
  ]);
});

test.each([
  'Biennium 2012-2013',
  'FY 2012/13',
  'Decision 10/3 (2012)',
  'Drafting group',
  'Excluding cancelled items',
  'Projet pilote',
])('nothing to ask about: %s', (caption) => {
  expect(errors(TWO(caption, 'Second table'))).toEqual([]);
  expect(errors(TWO('First table', caption))).toEqual([]);
});

test.each([
  ['Meeting | Line | Amount | Cancelled', 'D3'],
  ['Meeting | Line | Amount | 2012', 'D3'],
])('in the row of headings: %s', (head, cell) => {
  const sheet = `
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90
    ${head}
    M-02    | A1   | 60
  `;
  const caption = head.split(' | ')[3]!;
  expect(findings(costs(sheet), DOUBTFUL)).toEqual([`Expenditures!${cell}: ${caption}, Expenditures: ${caption}`]);
  const answered = (answer: string): string => `${settings(`Expenditures: ${caption} | ${answer}`)}\n${sheet}`;
  expect(spentOn(answered('left out'))).toBe('90.00 -');
  expect(spentOn(answered('counted'))).toBe('90.00 60.00');
  expect(errors(answered('counted'))).toEqual([]);
});

test('left of the headings', () => {
  const sheet = `
    # Expenditures
    | Meeting | Line | Amount
    | M-01    | A1   | 90
    Cancelled | Meeting | Line | Amount
    | M-01    | A1   | 60
  `;
  asked(sheet, 'Cancelled', 'A3', '90.00 -', '150.00 -');
});

test('over the only table it is a warning', () => {
  const only = (caption: string): string => `
    # Expenditures
    ${caption}
    Meeting | Line | Amount
    M-01    | A1   | 90
    M-02    | A1   | 210
  `;
  for (const caption of ['Financial year 2012', 'Draft']) {
    expect(errors(only(caption))).toEqual([]);
    expect(findings(costs(only(caption)), 'caption-doubtful')).toHaveLength(1);
  }
  for (const caption of [
    'Expenditures as at 30 June 2013',
    '1 January to 11 November 2013',
    'Dépenses au 30 juin 2013',
    'Del 1 de enero al 30 de junio de 2013',
    'по состоянию на 30 июня 2013 года',
    'النفقات حتى 30 حزيران/يونيه 2013',
    'النفقات في 30 حزيران/يونيه 2013',
    'расходы на 30 июня 2013 года',
    '截至2013年6月30日',
    'Preliminary figures',
    'Estimated costs',
  ])
    expect({ caption, found: findings(costs(only(caption)), 'caption-doubtful').length }).toEqual({
      caption,
      found: 1,
    });
  // The last meeting ended on 12 November; a meeting's days are none of a list.
  for (const caption of [
    'Expenditures as at 12 November 2013',
    '1 January to 31 December 2013',
    'First meeting, 8 to 9 April 2013',
    'Première réunion, du 8 au 9 avril 2013',
    'Final costs',
    'Preliminary meeting of experts',
    'الاجتماع المعقود في 8 نيسان/أبريل 2013',
    'Смета утверждена на 9 апреля 2013 года',
    'Réunion des experts au 9 avril 2013',
    'Meetings from January to 30 June 2013',
  ])
    expect({ caption, found: costs(only(caption)).diagnostics }).toEqual({ caption, found: [] });
  // A meeting that is not held has no costs after that day.
  const cancelled =
    '# Meetings\nCode | Title | Start | End | Status\nM-01 | First | 2013-04-08 | 2013-04-09 | held\nM-02 | Second | 2013-11-11 | 2013-11-12 | cancelled\n';
  expect(findings(costs(`${cancelled}${only('Expenditures as at 30 June 2013')}`), 'caption-doubtful')).toEqual([]);
  expect(costs(only('Expenditures as at 31 January 2014')).diagnostics).toHaveLength(0);
  expect(costs(only('Final accounts 2013')).diagnostics).toHaveLength(0);
});
