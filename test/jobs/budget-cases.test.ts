/** The budget's cases under `shared/`: every figure that was computed there by other programs, to the cent. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contributionsAsAt } from '../../src/core/budget/contributions/contributions';
import { contributionsJson } from '../../src/core/budget/contributions/contributions-json';
import { estimateJson } from '../../src/core/budget/estimate/estimate-json';
import type { BudgetRecords } from '../../src/core/budget/records/budget-records';
import { shareCosts } from '../../src/core/budget/shares/shares';
import type { MeetingSharesJson, StateShareJson } from '../../src/core/budget/shares/shares-json';
import { sharesJson } from '../../src/core/budget/shares/shares-json';
import { estimateWorkbooks, readPastYear } from '../../src/core/estimate-costs';
import type { BudgetRead } from '../../src/core/read-budget-workbooks';
import { readBudgetWorkbooks } from '../../src/core/read-budget-workbooks';
import type { BudgetSettings } from '../../src/core/records/budget-settings';
import type { Amounts } from '../../src/core/reconciliation/reconciliation';
import { splitWorkbooks } from '../../src/core/split-variances';
import { dayFromIso } from '../../src/core/values/calendar';
import { fractionFromDecimal } from '../../src/core/values/fraction';
import { decimalFromMinor } from '../../src/core/values/money';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { BudgetExpected, ExpectedAccount } from './budget-expected';
import { budgetExpected } from './budget-expected';
import { openFile } from './budget-files';

const SHARED = path.join(__dirname, '..', '..', '..', 'shared', 'data', 'budget');
const there = existsSync(SHARED) ? describe : describe.skip;

const found = budgetExpected(SHARED);
/** Tests that read it are skipped where the cases are not there. */
const expected = found ?? ({} as BudgetExpected);

const read = async (file: string): Promise<BudgetRead> =>
  readBudgetWorkbooks([await openFile(path.join(SHARED, file))], { required: [] }).value;

const withSettings = (records: BudgetRecords, settings: Partial<BudgetSettings>): BudgetRecords => {
  const { budget } = records.costs.settings;
  return {
    ...records,
    costs: { ...records.costs, settings: { ...records.costs.settings, budget: { ...budget, ...settings } } },
  };
};

there('contributions', () => {
  let book: BudgetRead;
  beforeAll(async () => (book = await read('contributions.xlsx')));

  test('shares on the estimate, and adjusted rates', () => {
    const { value } = shareCosts(book.records, book.reconciliation, {
      on: 'estimate',
      asAt: undefined,
      meetings: undefined,
    });
    const json = sharesJson(value, book.records);
    const case_ = expected.contributions;
    const byMeeting = (pick: (state: StateShareJson) => string | null) =>
      Object.fromEntries(
        json.meetings.map(({ code, states }) => [
          code,
          Object.fromEntries(states.filter(({ basis }) => basis !== null).map((each) => [each.state, pick(each)])),
        ]),
      );
    expect(byMeeting(({ adjusted }) => adjusted)).toEqual(case_.adjusted);
    expect(byMeeting(({ share }) => share)).toEqual(case_.sharesOnEstimate);
    const each = (pick: (meeting: MeetingSharesJson) => unknown) =>
      Object.fromEntries(json.meetings.map((one) => [one.code, pick(one)]));
    expect(each(({ total }) => total)).toEqual(case_.estimate);
    expect(each(({ payers }) => payers)).toEqual(case_.payers);
    expect(each(({ scaleYear }) => scaleYear)).toEqual(case_.scaleYear);
    expect(json.meetings.every(({ holds }) => holds)).toBe(true);
  });

  test('final bills', () => {
    const asAt = dayFromIso('2014-07-31');
    const { value } = shareCosts(book.records, book.reconciliation, { on: 'final', asAt, meetings: undefined });
    const json = sharesJson(value, book.records);
    const totals = Object.fromEntries(json.meetings.map(({ code, total }) => [code, total]));
    expect(totals).toEqual(expected.contributions.final);
    for (const [code, bills] of Object.entries(expected.contributions.finalBills)) {
      const { states } = json.meetings.find((meeting) => meeting.code === code)!;
      const own = states.map(({ state, share, invoiced, bill }) => [state, { share, invoiced, bill }]);
      expect(Object.fromEntries(own)).toEqual(bills);
    }
  });

  test.each(Object.keys(found?.contributions.contributions ?? {}))('%s', (key) => {
    const [day = '', credits = '', unassigned = ''] = key.split('|').map((part) => part.split('=').at(-1)!);
    const records = withSettings(book.records, { credits, unassigned } as Partial<BudgetSettings>);
    const json = contributionsJson(contributionsAsAt(records, book.reconciliation, dayFromIso(day)!), records);
    const wanted = expected.contributions.contributions[key]!;
    for (const [code, figures] of Object.entries(wanted.meetings)) {
      expect(json.meetings.find((one) => one.code === code)).toMatchObject(figures);
    }
    for (const { code, assessed } of json.meetings) if (!(code in wanted.meetings)) expect(assessed).toBe('0.00');
    expect(Object.fromEntries(json.unassigned.map(({ state, amount }) => [state, amount]))).toEqual(wanted.unassigned);
    expect(json.applied.map(({ state, from, to, amount }) => [state, from, to, amount]).sort()).toEqual(
      [...wanted.applied].sort(),
    );
    if (wanted.rows) {
      const plain = json.rows.map(({ at: _, ...row }) => row);
      const order = (rows: readonly Pick<ExpectedAccount, 'meeting' | 'state'>[]) =>
        [...rows].sort((a, b) => (`${a.meeting} ${a.state}` < `${b.meeting} ${b.state}` ? -1 : 1));
      expect(order(plain)).toEqual(order(wanted.rows));
    }
    if (wanted.funding)
      expect(Object.fromEntries(json.meetings.map(({ code, funding }) => [code, funding]))).toEqual(wanted.funding);
    expect(json.proof.holds).toBe(true);
  });
});

there('a published regular budget', () => {
  test('every gross assessment to the dollar', async () => {
    const { records, reconciliation } = await read('regular-budget-2013.xlsx');
    const { value } = shareCosts(records, reconciliation, { on: 'estimate', asAt: undefined, meetings: undefined });
    const [meeting] = sharesJson(value, records).meetings;
    expect(meeting!.total).toBe(expected.regularBudget.total);
    expect(Object.fromEntries(meeting!.states.map(({ state, share }) => [state, share]))).toEqual(
      expected.regularBudget.shares,
    );
  });
});

there('edges', () => {
  test.each(Object.keys(found?.edges ?? {}))('%s', async (key) => {
    const book = await read('edges.xlsx');
    const settings: Record<string, unknown> = {};
    for (const part of key.split('|')) {
      const [name = '', value = ''] = part.split('=');
      if (name === 'unit') settings['shareUnit'] = Number(value) * 100;
      if (name === 'ceiling') settings['shareCeiling'] = fractionFromDecimal(value);
      if (name === 'floor') settings['shareFloor'] = fractionFromDecimal(value);
      if (name === 'scale year') settings['scaleYear'] = Number(value);
      if (name === 'last day' || name === '1 January') settings['payersAsAt'] = name;
    }
    const records = withSettings(book.records, settings);
    const { value, diagnostics } = shareCosts(records, book.reconciliation, {
      on: 'estimate',
      asAt: undefined,
      meetings: undefined,
    });
    const json = sharesJson(value, records);
    const made = Object.fromEntries(
      json.meetings.map(({ code, problem, notShared, states }) => [
        code,
        problem === null
          ? { notShared, shares: Object.fromEntries(states.map(({ state, share }) => [state, share])) }
          : {
              error: problem,
              ...(problem === 'scale-rate-missing'
                ? {
                    states: diagnostics
                      .filter((one) => one.code === problem && one.values.meeting === code)
                      .map((one) => /\w{3}$/.exec(String((one.values as { readonly states?: string }).states))![0]),
                  }
                : {}),
            },
      ]),
    );
    expect(made).toEqual(expected.edges[key]);
  });
});

there('ledger', () => {
  test('each row', async () => {
    const { records, reconciliation } = await read('ledger.xlsx');
    const json = contributionsJson(
      contributionsAsAt(records, reconciliation, dayFromIso(expected.ledger.asAt)!),
      records,
    );
    const rows = json.rows.map(({ meeting, state: _, at: __, ...figures }) => [meeting, figures]);
    expect(Object.fromEntries(rows)).toEqual(expected.ledger.rows);
  });
});

there('estimates', () => {
  const book = (): Promise<Workbook> => openFile(path.join(SHARED, 'estimate.xlsx'));

  test('lines, parts and totals', async () => {
    const { value, diagnostics } = estimateWorkbooks([await book()], {});
    const json = estimateJson(value, value.records);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(json.ratesAsAt).toBe(expected.builder.ratesAsAt);
    const { meetings } = expected.builder;
    expect(json.meetings.map(({ code }) => code).sort()).toEqual(Object.keys(meetings).sort());
    for (const { code, total, lines } of json.meetings) {
      const wanted = meetings[code]!;
      expect(total).toBe(wanted.total);
      const made = lines.map(({ line, kind, amount, exact }) => [
        line,
        kind === 'direct' ? { amount, exact } : { amount },
      ]);
      expect(Object.fromEntries(made)).toEqual(wanted.lines);
      const parts = lines.flatMap(({ line, parts: own }) => own.map((part) => ({ line, ...part })));
      const plain = parts.map(({ line, item, currency, exact }) => ({ line, item, currency, exact }));
      expect(plain).toEqual(wanted.parts.map(({ line, item, currency, exact }) => ({ line, item, currency, exact })));
      expect(parts.map(({ quantity }) => Number(quantity))).toEqual(
        wanted.parts.map(({ quantity }) => Number(quantity)),
      );
    }
  });

  test.each(Object.keys(found?.builder.whatIf ?? {}))('what if %s', async (text) => {
    const { value } = estimateWorkbooks([await book()], { whatIf: text });
    const json = estimateJson(value, value.records).whatIf!;
    const made = json.meetings.map(({ code, lines, total }) => [
      code,
      Object.fromEntries([...lines.map(({ line, whatIf }) => [line, whatIf]), ['total', total.whatIf]]),
    ]);
    expect(Object.fromEntries(made)).toEqual(expected.builder.whatIf[text]);
  });

  test('suggestions from earlier years', async () => {
    const past = await Promise.all(
      ['2011', '2012', '2013'].map(async (year) =>
        readPastYear([await openFile(path.join(SHARED, `past-${year}.xlsx`))]),
      ),
    );
    const { value } = estimateWorkbooks([await book()], { past });
    const { meeting, finalToEstimatePerCent, quantities } = expected.builder.suggestions;
    const made = estimateJson(value, value.records).meetings.find(({ code }) => code === meeting)!.suggestions!;
    expect(made.finalToEstimatePerCent).toEqual(finalToEstimatePerCent);
    expect(made.quantities).toEqual(quantities);
  });

  test('variance, split', async () => {
    const { value: reconciliation } = splitWorkbooks([await book()]);
    const splits = reconciliation.splits!;
    const at = reconciliation.meetings.findIndex(({ meeting }) => meeting.code === 'MHCP-2014');
    const result = reconciliation.meetings[at]!;
    const texts = (split: object): [string, string][] =>
      Object.entries(split).map(([term, amount]: [string, number]) => [term, decimalFromMinor(BigInt(amount), 2)]);
    const amounts = ({ estimate, expenditure, variance }: Amounts): [string, string][] =>
      Object.entries({ estimate, expenditure, variance }).map(([name, { amount }]) => [
        name,
        decimalFromMinor(amount, 2),
      ]);
    const lines = result.lines.map((line, index) => [
      line.line.code,
      Object.fromEntries([...amounts(line), ...texts(splits[at]!.lines[index]!)]),
    ]);
    const total = Object.fromEntries([...amounts(result), ...texts(splits[at]!.total!)]);
    expect({ ...Object.fromEntries(lines), total }).toEqual(expected.builder.split);
  });
});
