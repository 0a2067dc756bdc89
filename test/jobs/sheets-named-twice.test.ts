/** Two sheets of one file that both go by the name of one kind: which of them is meant is not for us to say. */
import { reconcileWorkbooks } from '../../src/core/produce-annex';
import { workbookOf } from '../workbook-of';

const BASE = `
# Settings
Setting | Value
Reporting year | 2013
# BudgetLines
Code | Title
A1 | Interpretation
# Meetings
Code | Title | Start | End
M-01 | First | 2013-04-08 | 2013-04-09
# Expenditures
Meeting | Line | Amount
M-01 | A1 | 90
# Estimates
Meeting | Line | Amount
M-01 | A1 | 100
`;

const outcome = (text: string) => {
  const { value, diagnostics } = reconcileWorkbooks([workbookOf(text)]);
  const doubled = diagnostics.filter(({ code }) => code === 'sheet-doubled');
  return { state: value.totals.estimate.state, doubled: doubled.map(({ at }) => at.map(({ sheet }) => sheet)) };
};

test('one sheet of the kind is read', () => {
  expect(outcome(BASE)).toEqual({ state: 'known', doubled: [] });
});

test.each(['Coûts estimatifs', 'ESTIMATES ', 'Estimaciones de gastos'])('Estimates and %s are refused both', (name) => {
  const copy = `# ${name}\nMeeting | Line | Amount\nM-01 | A1 | 100\n`;
  expect(outcome(BASE + copy)).toEqual({ state: 'unknown', doubled: [[name.trim(), 'Estimates']] });
});
