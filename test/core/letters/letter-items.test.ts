/** What a letter asks for of earlier years: those of this membership only. */
import { workbookOf } from '../../workbook-of';
import { lettersFrom } from './letters-of';

const TEXT = `
# States
State | Name
AAA | Aland
CCC | Carpania
GGG | Gondal
# Reporting duties
Instrument | Title | Due | From year
P5 | Protocol V report | 31 March | 2009
# Parties
State | Instrument | Entry into force | Until
AAA | P5 | 2008-11-12 |
CCC | P5 | 2008-11-12 |
GGG | P5 | 2008-11-12 | 2010-12-31
GGG | P5 | 2011-06-01 |
# Reports
State | Instrument | Year | Submitted on | Uploaded on
${[2009, 2010, 2011, 2012, 2013].map((year) => `AAA | P5 | ${year} | ${year}-03-01 | ${year}-03-02`).join('\n')}
# Contacts
State | Addressee | Office | Language
CCC | Ms. C | Mission | en
GGG | Mr. G | Mission | en
# Letters
Key | Language | Subject | Salutation | Body | Closing | Signatory | Title of signatory
reminder | en | | Sir, | {State}: {Missing} | | Unit |
`;

function earlierOf(code: string): number[][] {
  const { status, value } = lettersFrom([workbookOf(TEXT, 'status.xlsx')]);
  const { states } = status.records;
  return value.letters
    .filter(({ state }) => states[state]!.code === code)
    .flatMap(({ items }) => items.map(({ earlier }) => [...earlier]));
}

test('a State that left and came back is asked for the years since it came back', () => {
  expect(earlierOf('GGG')).toEqual([[2012]]);
});

test('one that was bound throughout is asked for all years without a report', () => {
  expect(earlierOf('CCC')).toEqual([[2009, 2010, 2011, 2012]]);
});

test('a State that is bound no longer on the as-at day gets no letter, and that is said', () => {
  const left = TEXT.replace('CCC | P5 | 2008-11-12 |', 'CCC | P5 | 2008-11-12 | 2013-12-30');
  const { status, value, diagnostics } = lettersFrom([workbookOf(left, 'status.xlsx')]);
  expect(value.letters.map(({ state }) => status.records.states[state]!.code)).toEqual(['GGG']);
  expect(diagnostics.filter(({ code }) => code === 'letter-state-left')).toEqual([
    expect.objectContaining({
      at: [expect.objectContaining({ sheet: 'Parties', cell: 'A3' })],
      values: { instrument: 'P5', count: 1, states: 'Carpania' },
    }),
  ]);
});

test('on its last day, and where it came back, it gets one', () => {
  const lastDay = TEXT.replace('CCC | P5 | 2008-11-12 |', 'CCC | P5 | 2008-11-12 | 2013-12-31');
  const back = TEXT.replace('CCC | P5 | 2008-11-12 |', 'CCC | P5 | 2008-11-12 | 2013-12-01\nCCC | P5 | 2013-12-30 |');
  for (const text of [lastDay, back]) {
    const { value, diagnostics } = lettersFrom([workbookOf(text, 'status.xlsx')]);
    expect(value.letters).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).not.toContain('letter-state-left');
  }
});

test('one that is still bound by another instrument is bound by the one that it left no longer', () => {
  const left = TEXT.replace(
    'CCC | P5 | 2008-11-12 |',
    'CCC | P5 | 2008-11-12 | 2013-12-30\nCCC | AP2 | 2008-11-12 |\nGGG | AP2 | 2008-11-12 | 2009-12-31',
  );
  const { status, value, diagnostics } = lettersFrom([workbookOf(left, 'status.xlsx')]);
  expect(value.letters.map(({ state }) => status.records.states[state]!.code)).toEqual(['GGG']);
  expect(diagnostics.filter(({ code }) => code === 'letter-state-left')).toHaveLength(1);
});
