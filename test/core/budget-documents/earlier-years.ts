/** The small workbook of a budget as it was in earlier years, with what was used: of meetings like its own once these have a kind. */
import { BUDGET } from './budget-book';

export const withKinds = (text: string): string =>
  text
    .replace(/\| Instrument \| Start/, '| Instrument | Kind | Start')
    .replace(/^(M[12] .*\| CONV +)\|/gm, '$1| session |');

/** So many pages were used at M1, each in five languages; nothing else differs but the year. */
export const earlierText = (year: number, pages: number): string =>
  withKinds(BUDGET)
    .replace(/2014/g, String(year))
    .replace(/(# Volumes\nMeeting \| Line \| Item)(.*)/, '$1 | Version$2')
    .replace(/^(M1 +\| \w\d +\| (?:IP|TR|TV) +)(\|.*)$/gm, '$1 | used$2')
    .replace(/^(M1 +\| A2 .*\| )40( +\| 5)/m, `$1${pages}$2`);
