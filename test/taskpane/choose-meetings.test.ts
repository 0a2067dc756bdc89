/** Which meetings the pane shows, and in what order. */
import { NO_FILTER, chooseMeetings } from '../../src/taskpane/steps/choose-meetings';
import type { MeetingFilter } from '../../src/taskpane/steps/choose-meetings';

const MEETINGS = [
  { index: 4, code: 'MHCP-2013', title: 'Réunion des Hautes Parties', variance: -500 },
  { index: 0, code: 'GGE-1', title: 'Groupe d’experts', variance: 20 },
  { index: 2, code: 'GGE-2', title: 'Éclats non localisables', variance: 700 },
  { index: 3, code: 'AP II', title: 'Conférence annuelle', variance: 500 },
];
const OPEN = new Set([0, 3]);
const codesOf = (filter: Partial<MeetingFilter>, language = 'fr'): string[] =>
  chooseMeetings(MEETINGS, { ...NO_FILTER, ...filter }, OPEN, language).map(({ code }) => code);

test.each<[string, Partial<MeetingFilter>, string[]]>([
  ['all, as they come', {}, ['MHCP-2013', 'GGE-1', 'GGE-2', 'AP II']],
  ['a part of a title, without accents and case', { search: 'REUNION' }, ['MHCP-2013']],
  ['a part of a code', { search: 'gge' }, ['GGE-1', 'GGE-2']],
  ['spaces alone are no search', { search: '  ' }, ['MHCP-2013', 'GGE-1', 'GGE-2', 'AP II']],
  ['nothing', { search: 'xyz' }, []],
  [
    'the largest variance first, either way; alike ones as they come',
    { order: 'variance' },
    ['GGE-2', 'MHCP-2013', 'AP II', 'GGE-1'],
  ],
  ['by title, É with E', { order: 'title' }, ['AP II', 'GGE-2', 'GGE-1', 'MHCP-2013']],
  ['only open', { isOnlyOpen: true }, ['GGE-1', 'AP II']],
  ['only open, searched and ordered', { isOnlyOpen: true, search: 'e', order: 'variance' }, ['AP II', 'GGE-1']],
])('%s', (_, filter, codes) => expect(codesOf(filter)).toEqual(codes));

test('the list itself is left as it is', () => {
  const before = MEETINGS.map(({ code }) => code);
  codesOf({ order: 'variance' });
  expect(MEETINGS.map(({ code }) => code)).toEqual(before);
});
