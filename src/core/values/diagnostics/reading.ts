/** Findings on the rows of the sheet Reading: how grave each is, and what its values are. */
import { error, warning } from './finding-kind';

export const READING = {
  /** A row of the sheet Reading, as one line; so in the three that follow. */
  'reading-invalid': error({ answer: 'text' }),
  'reading-unanswered': error({ answer: 'text' }),
  'reading-doubled': error({ answer: 'text' }),
  'reading-unused': warning({ answer: 'text' }),
  /** A table that Reading describes lacks that column; `answer` is the row that would say it. */
  'table-unanswered': error({ sheet: 'text', column: 'column', answer: 'text' }),
  /** A column of differences that do not agree with estimate and expenditure; the values are those of the first row. */
  'difference-contradicts': warning({ heading: 'text', count: 'count', stated: 'amount', computed: 'amount' }),
  /** A column of amounts that several are named with (`Budget *`) adds up others; `answer` is the row that would say so. */
  'column-repeats-sum': error({ heading: 'text', answer: 'text' }),
  'proposals-not-looked-over': warning(),
  'meeting-undated': warning({ code: 'text' }),
};
