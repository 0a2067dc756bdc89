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
])('%s is asked about', (label) => {
  const { open, errors, answered } = withRow(label);
  expect([open, errors]).toEqual([[`T | | Item | … | ${label}`], ['reading-unanswered']]);
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
