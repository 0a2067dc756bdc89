/** The list of shares as sheets: for each language and meeting the States with rate, adjusted rate, share and bill; sums and bills are formulas. */
import { BUDGET_WORDS } from '../../language/budget-words';
import type { Language } from '../../language/language';
import { PUNCTUATION } from '../../language/punctuation';
import { ANNEX_WORDS } from '../../language/annex-words';
import type { PlannedRow, PlannedWorkbook } from '../../plan/sheet-plan';
import { nameIn } from '../../status/status-json';
import { sortedStates } from '../../status/state-order';
import { cellAddress } from '../../values/address';
import { fixedDecimal } from '../../values/fraction';
import type { BudgetRecords } from '../records/budget-records';
import type { MeetingShares, Shares } from '../shares/shares';
import { amount, decimal, text } from './cells';
import { firstRowOf, listSheet, SheetNames } from './list-sheet';

const WIDTHS = [44, 14, 18, 16, 16, 16];
const SHARE = 4;
const PLACES = 10;
const FACTOR_PLACES = 6;

export interface SheetOptions {
  readonly languages: readonly Language[];
  readonly version: string;
  readonly draft: boolean;
}

export function sharesSheets(shares: Shares, records: BudgetRecords, options: SheetOptions): PlannedWorkbook {
  const names = new SheetNames();
  const { languages } = options;
  const sheets = languages.flatMap((language) =>
    shares.meetings
      .filter(({ problem }) => problem === undefined)
      .map((meeting) => {
        // A sheet that has a meeting's code for a name is one of its estimates or expenditures.
        const { share } = BUDGET_WORDS[language];
        const name = names.name(`${share} ${meeting.code}${languages.length === 1 ? '' : ` ${language}`}`);
        return meetingSheet(meeting, shares, records, language, name, options.draft);
      }),
  );
  const title = BUDGET_WORDS[languages[0]!].shares;
  return { title, subject: '', description: title, version: options.version, sheets };
}

function meetingSheet(
  meeting: MeetingShares,
  { on }: Shares,
  records: BudgetRecords,
  language: Language,
  name: string,
  draft: boolean,
) {
  const words = BUDGET_WORDS[language];
  const { colon } = PUNCTUATION[language];
  const { decimals, currency } = records.costs.settings;
  const { title, titles } = records.costs.meetings[meeting.index]!;
  const notes = [
    `${meeting.code}  ${titles[language] ?? title}`,
    `${on === 'estimate' ? words.onEstimate : words.onFinal} · ${currency}${meeting.proposed ? ` · ${words.proposed}` : ''}`,
    `${words.scaleYear}${colon}${meeting.scaleYear ?? ''} · ${words.payers}${colon}${meeting.states.filter(({ basis }) => basis !== undefined).length}` +
      (meeting.factor === undefined ? '' : ` · ${words.factor}${colon}${fixedDecimal(meeting.factor, FACTOR_PLACES)}`),
  ];
  const states = sortedStates(meeting.states, records.states, language);
  const said = draft ? ANNEX_WORDS[language].draft : '';
  const first = firstRowOf({ notes, blocks: [], draft: said }, 0);
  const last = first + states.length - 1;
  const rows = states.map((each, at): PlannedRow => {
    const cell = (column: number): string => cellAddress(first + at, column);
    return {
      cells: [
        text(nameIn(records.states[each.state]!, language)),
        decimal(each.rate, PLACES, '0.000######'),
        decimal(each.adjusted, PLACES, '0.0000'),
        amount(each.share, decimals),
        amount(each.invoiced, decimals),
        amount(each.bill, decimals, `${cell(SHARE)}-${cell(SHARE + 1)}`),
      ],
    };
  });
  const sum = (column: number): string => `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`;
  const { share, invoiced, bill } = meeting.sums;
  const totals: PlannedRow[] = [
    {
      cells: [
        text(words.total, 'total'),
        text('', 'total'),
        text('', 'total'),
        ...[share, invoiced, bill].map((value, at) => amount(value, decimals, sum(SHARE + at), 'total-figure')),
      ],
    },
    ...(meeting.notShared === 0
      ? []
      : [{ cells: [text(words.notShared), undefined, undefined, amount(meeting.notShared, decimals)] }]),
  ];
  const heads = [words.state, words.rate, words.adjusted, words.share, words.invoiced, words.bill];
  const blocks = [{ heads, stub: 1, rows: [...rows, ...totals] }];
  return listSheet({ name, language, title: words.shares, notes, blocks, widths: WIDTHS, draft: said });
}
