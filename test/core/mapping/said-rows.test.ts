/** Rows that are proposed for the registers, as they were changed: each of its own register, its days whole. */
import { dayFromIso } from '../../../src/core/values/calendar';
import type { ProposedLine, ProposedMeeting } from '../../../src/core/mapping/propose-registers';
import type { SaidOfRow } from '../../../src/core/mapping/said';
import { saidLines, saidMeetings } from '../../../src/core/mapping/said-rows';

const LINES: ProposedLine[] = ['1', '2'].map((code) => ({ code, title: `Line ${code}`, part: '', kind: 'direct' }));
const MEETINGS: ProposedMeeting[] = ['1', '2'].map((code) => ({ code, title: `Meeting ${code}` }));
const ofMeeting = (said: Omit<SaidOfRow, 'kind' | 'proposed'>): ProposedMeeting[] =>
  saidMeetings(MEETINGS, [{ kind: 'Meetings', proposed: '1', ...said }]);
const [START, END] = [dayFromIso('2013-04-08'), dayFromIso('2013-04-12')];

test('a line and a meeting of one code are each said of by itself', () => {
  const said: SaidOfRow[] = [{ kind: 'Meetings', proposed: '1', title: 'Summit' }];
  expect(saidLines(LINES, said)).toEqual(LINES);
  expect(saidMeetings(MEETINGS, said)).toEqual([{ code: '1', title: 'Summit' }, MEETINGS[1]]);
  const left: SaidOfRow[] = [{ kind: 'BudgetLines', proposed: '2', isLeftOut: true }];
  expect(saidLines(LINES, left)).toEqual([LINES[0]]);
  expect(saidMeetings(MEETINGS, left)).toEqual(MEETINGS);
});

test.each([
  [
    { start: '2013-04-08', end: '2013-04-12' },
    { start: START, end: END },
  ],
  [{ start: '2013-04-08' }, { start: START, end: START }],
  [
    { start: '2013-04-08', end: '' },
    { start: START, end: START },
  ],
  [{ end: '2013-04-12' }, { start: END, end: END }],
  [{ start: '', end: '' }, {}],
  [{ start: 'April' }, {}],
])('days %j', (said, days) => {
  expect(ofMeeting(said)).toEqual([{ code: '1', title: 'Meeting 1', ...days }, MEETINGS[1]]);
});

test('a blank is no answer; blanks around one are none of it', () => {
  expect(ofMeeting({ code: ' ', title: '' })).toEqual(MEETINGS);
  expect(ofMeeting({ code: ' S-1 ', title: ' Summit ' })).toEqual([{ code: 'S-1', title: 'Summit' }, MEETINGS[1]]);
});
