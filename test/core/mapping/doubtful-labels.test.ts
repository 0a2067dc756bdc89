/** Labels of rows that may be no cost of the meetings, in the six languages and some others: asked about, or proposed to be left out. */
import { mapped } from './mapped';

const withRow = (label: string, amounts = '100 | 90'): ReturnType<typeof mapped> =>
  mapped(`# T\nItem | Budget | Actual\nVenue | 1000 | 900\nFood | 300 | 280\n${label} | ${amounts}`);

test.each([
  'Exchange rate',
  'Rate USD/CHF',
  'Taux de change',
  'Tipo de cambio',
  'Обменный курс',
  'سعر الصرف',
  '汇率',
  'Wechselkurs',
  'Number of participants',
  'Participants',
  'Cost per participant',
  'Nombre de participants',
  'Número de días',
  'Количество дней',
  '人数',
  'Carry-over from 2012',
  "Report de l'exercice 2012",
  'Remanente de 2012',
  '上年结转',
  'Credits to States parties',
  'Refunded to donors',
  'Unspent balance',
  'including: food',
  '  incl. taxes',
  'Y compris repas',
  'Memo: staff time',
  'Pour mémoire',
  'Less: savings',
  'Minus contribution of the host',
  'À déduire : part du pays hôte',
  'За вычетом экономии',
])('%s is asked about', (label) => {
  const { open, errors, answered } = withRow(label);
  expect([open, errors]).toEqual([[`T | | Item | … | ${label.trim()}`], ['reading-unanswered']]);
  expect(answered('left out').totals).toEqual(['1300', '1180']);
  expect(answered('counted').totals).toEqual(['1400', '1270']);
});

test.each(['Opening balance', 'Closing cash balance', 'Cash at 31 December', 'Входящий остаток', '期末余额'])(
  '%s is proposed to be left out',
  (label) => {
    const { open, errors, totals } = withRow(label);
    expect([open, errors, totals]).toEqual([[], [], ['1300', '1180']]);
  },
);

test.each(['Exchange rate losses', 'Per diem', 'Posts', 'Catering for participants', 'Support costs'])(
  'nothing is asked of %s',
  (label) => {
    const { open, errors, totals } = withRow(label);
    expect([open, errors, totals]).toEqual([[], [], ['1400', '1270']]);
  },
);

test('entries with days are described by what they were for', () => {
  const { open } = mapped(
    ['Budget.xlsx', '# Budget\nItem | Budget\nVenue | 1000\nParticipants | 300'],
    ['l.xlsx', '# Ledger\nDate | Voucher | Item | Amount\n2013-02-01 | 1 | Venue | 9\n2013-02-02 | 2 | Carry-over | 8'],
  );
  expect(open).toEqual(['Budget | | Item | … | Participants']);
});

test('what is taken off with a minus sign is plain', () => {
  const { open, totals } = withRow('Less: savings', '-100 | -90');
  expect([open, totals]).toEqual([[], ['1200', '1090']]);
});

test('a row of years begins another table: what stands from there on is asked about', () => {
  const { open, answered } = mapped(
    '# T\nItem | Budget | Actual\nVenue | 1000 | 900\nTotal | 1000 | 900\n|\nCash position | 2012 | 2013\nBank | 10 | 12\nOwed | 5 | 6',
  );
  expect(open).toEqual(['Cash position', 'Bank', 'Owed'].map((label) => `T | | Item | … | ${label}`));
  expect(answered('left out', 'left out', 'left out').totals).toEqual(['1000', '900']);
});

test.each(['2000 | 1995', '2012 | 2012', '2012.5 | 2013.5'])('amounts of %s are no years', (amounts) => {
  expect(withRow('Rooms', amounts).open).toEqual([]);
});
