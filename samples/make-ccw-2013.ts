/** Makes `ccw-2013.xlsx`, the sample workbook. Its amounts, rates and reports are invented; see the sheet “About”. */
import { writeFileSync } from 'node:fs';
import { invoiceRows, receiptRows, scaleRows, unitCostRows, volumeRows } from './ccw-2013-budget';
import { CHF_RATES, LINES, MEETINGS, PLAN, SHARES, SUPPORT_RATE } from './ccw-2013-costs';
import type { LineCode, MeetingCode } from './ccw-2013-costs';
import { EXPLANATIONS } from './ccw-2013-explanations';
import { costObjectOf, postings, serial } from './ccw-2013-ledger';
import type { Posting } from './ccw-2013-ledger';
import { BOUND, CONTACTS, DUTIES, STATES } from './ccw-2013-states';
import { writeForm } from '../src/adapters/xlsx/write/write-form';
import { sampleLetters } from '../src/core/workbook/sample-letters';
import { formSheet } from '../src/core/workbook/template';
import type { FormValue } from '../src/core/workbook/template';

const ABOUT = [
  'Illustrative workbook: costs of meetings held in 2013',
  'The meetings, their titles and their dates are those of the meetings held in Geneva in 2013 under the Convention on Certain Conventional Weapons (the dates of the two April meetings are probable, not certain).',
  'Every amount, exchange rate, volume, unit cost, document number, symbol, explanation, entry into force, report, invoice, receipt and contact of a State in this workbook is invented for illustration; only the scale is that of 2013–2015. Nothing here says anything about what a meeting cost, or about any State.',
  'The sheets are those that Addendum reads. Several files may each hold some of them. Headings may be in any of the six official languages, and columns in any order.',
  'The estimates have two versions, of which the one adopted last is compared. Expenditure entries are matched to their meeting and budget line through the sheet Mapping; costs that the meetings of one week share are split there.',
];

type Rows = FormValue[][];
const dollars = (cents: number): number => cents / 100;

function settings(): Rows {
  return [
    [
      'Convention',
      'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects',
    ],
    ['Body', 'Meeting of the High Contracting Parties to the Convention'],
    ['Session', '2014'],
    ['Place', 'Geneva'],
    ['Dates', '13–14 November 2014'],
    ['Agenda item', 'Report of the Implementation Support Unit'],
    ['Document symbol', 'CCW/MSP/2014/…/Add.1'],
    ['Estimate symbol', 'CCW/MSP/2013/…'],
    ['Shares symbol', 'CCW/MSP/2013/…/Add.1'],
    ['Contributions symbol', 'CCW/MSP/2014/…'],
    ['Parent symbol', 'CCW/MSP/2014/…'],
    [
      'Mandate',
      'This document illustrates how final expenditures are compared with estimated costs',
      'Le présent document illustre la comparaison des dépenses définitives et des coûts estimatifs',
      'El presente documento ilustra la comparación entre los gastos finales y los gastos estimados',
      'Настоящий документ служит примером сопоставления окончательных расходов со сметными расходами',
      'توضح هذه الوثيقة كيفية مقارنة النفقات النهائية بالتكاليف المقدرة',
      '本文件示例说明最后开支与估计费用的比较',
    ],
    ['Submitted by', 'Implementation Support Unit'],
    ['Reporting year', 2013],
    ['Currency', 'USD'],
    ['Figures', 'final'],
    ['As at', '2014-04-30'],
    ['Rounding', 1],
    ['Tolerance', 0],
    ['Materiality amount', 2500],
    ['Materiality per cent', 10],
    ['Estimate version', 'adopted'],
    ['Layout', 'by meeting'],
  ];
}

function budgetLines(): Rows {
  return LINES.map(([code, , titles], n) => {
    const support = code === 'B3';
    return [
      code,
      ...titles,
      code[0]!,
      support ? 'support cost' : 'direct',
      support ? SUPPORT_RATE : null,
      support ? 'B1; B2' : null,
      n + 1,
    ];
  });
}

function meetings(): Rows {
  return MEETINGS.map(([[code, instrument, kind, start, end], titles]) => [
    code,
    ...titles,
    instrument,
    kind,
    serial(start),
    serial(end),
    'Geneva',
    'held',
    serial('2014-04-30'),
  ]);
}

const VERSIONS = [
  ['original', '2012-11-16', 'CCW/MSP/2012/…/Annex', 'Programme of work (illustrative)'],
  ['revised 1', '2013-04-12', 'CCW/MSP/2013/…/Rev.1', 'Revised document list (illustrative)'],
] as const;

function estimates(): Rows {
  return VERSIONS.flatMap(([version, adopted, document, note], v) =>
    MEETINGS.flatMap(([[meeting]]) =>
      LINES.flatMap(([line]) => {
        const amount = line === 'B3' ? supportEstimate(meeting, v) : PLAN[meeting][line]?.[v];
        return amount === undefined
          ? []
          : [[meeting, line, amount, 'USD', version, 'adopted', serial(adopted), document, note]];
      }),
    ),
  );
}

/** In dollars; exact to the cent, since the plan is in hundreds. */
function supportEstimate(meeting: MeetingCode, version: number): number {
  const base = (['B1', 'B2'] as const).reduce((sum, line) => sum + (PLAN[meeting][line]?.[version] ?? 0), 0);
  return (base * SUPPORT_RATE) / 100;
}

function expenditures(all: readonly Posting[]): Rows {
  return all.map((row) => [
    row.day,
    row.document,
    row.meeting || null,
    row.line || null,
    row.costObject,
    row.commitmentItem,
    row.description,
    row.currency,
    dollars(row.amount),
    null,
    null,
    row.stage,
  ]);
}

function mapping(): Rows {
  return [
    ...MEETINGS.map(([[code]]) => ['Cost object', costObjectOf(code), code, null, null]),
    ...SHARES.map(([object, code, numerator, denominator]) => [
      'Cost object',
      object,
      code,
      null,
      `${numerator}/${denominator}`,
    ]),
    ...LINES.map(([line, prefix]) => ['Commitment item', line === 'B3' ? prefix : `${prefix}*`, null, line, null]),
  ];
}

/** What the finance system's own report would say: by meeting, and for all. */
function controlTotals(all: readonly Posting[]): Rows {
  const bearers = all.flatMap((row) => row.bearers);
  const sum = (code?: MeetingCode, line?: LineCode): number =>
    bearers
      .filter((bearer) => (code ?? bearer[0]) === bearer[0] && (line ?? bearer[1]) === bearer[1])
      .reduce((total, bearer) => total + bearer[2], 0);
  const source = 'Final accounts, 30 April 2014 (illustrative)';
  return [
    ...MEETINGS.map(([[code]]) => [code, null, dollars(sum(code)), source]),
    [null, 'A1', dollars(sum(undefined, 'A1')), source],
    [null, null, dollars(sum()), source],
  ];
}

function parties(): Rows {
  return (Object.keys(BOUND) as (keyof typeof BOUND)[]).flatMap((instrument) => {
    const [first, last] = BOUND[instrument].map(serial) as [number, number];
    const step = Math.floor((last - first) / (STATES.length - 1));
    return STATES.map(([code], n) => [code, instrument, first + n * step, null]);
  });
}

/** Reports of three years: most on time, some late, some missing, in a pattern that has nothing to do with any State. */
function reports(): Rows {
  return DUTIES.flatMap(([instrument, , from, forms], d) =>
    [2011, 2012, 2013].flatMap((year, y) =>
      STATES.flatMap(([code], n) => {
        const turn = (n * 7 + y * 3 + d * 5) % 10;
        if (turn >= 8 || year < from) return [];
        const due = serial(`${year}-03-31`);
        const submitted = due + (turn >= 6 ? 10 + turn * n : -1 - ((n * 5 + turn) % 40));
        const open = turn % 3 === 0 ? 'no' : 'yes';
        const language = (['English', 'French', 'Spanish', 'Russian', 'Arabic', 'Chinese'] as const)[turn % 3]!;
        return [
          [code, instrument, year, submitted, submitted + 6, open, forms, turn === 5 ? 'yes' : 'no', language, null],
        ];
      }),
    ),
  );
}

const SOURCE = 'Report of the Unit on its activities (illustrative)';
/** Numbers that the text of a report might quote. */
const STATED: Rows = [
  ['National reports under Protocol V submitted for 2013', 'Protocol V', 2013, 'submitted', 24, SOURCE],
  ['Annual reports under Amended Protocol II submitted on time', 'Amended Protocol II', 2013, 'on time', 18, SOURCE],
];

/** The bytes of the workbook. */
export async function makeSample(): Promise<Uint8Array> {
  const all = postings();
  const sheets = [
    formSheet('Settings', 'en', settings()),
    formSheet('BudgetLines', 'en', budgetLines()),
    formSheet('Meetings', 'en', meetings()),
    formSheet('Estimates', 'en', estimates()),
    formSheet('Expenditures', 'en', expenditures(all)),
    formSheet('Mapping', 'en', mapping()),
    formSheet(
      'ExchangeRates',
      'en',
      CHF_RATES.map(([from, rate]) => ['CHF', serial(from), rate / 1000]),
    ),
    formSheet('ControlTotals', 'en', controlTotals(all)),
    formSheet(
      'Explanations',
      'en',
      EXPLANATIONS.map(([meeting, line, reason, texts]) => [meeting, line || null, reason, ...texts]),
    ),
    formSheet(
      'States',
      'en',
      STATES.map(([code, group, names]) => [code, ...names, null, group]),
    ),
    formSheet('Parties', 'en', parties()),
    formSheet(
      'ReportingDuties',
      'en',
      DUTIES.map(([instrument, due, from, forms, titles]) => [instrument, ...titles, due, null, from, null, forms]),
    ),
    formSheet('Reports', 'en', reports()),
    formSheet(
      'Contacts',
      'en',
      CONTACTS.map((contact) => [...contact, null]),
    ),
    formSheet('Letters', 'en', sampleLetters()),
    formSheet('StatedCounts', 'en', STATED),
    formSheet('UnitCosts', 'en', unitCostRows()),
    formSheet('Volumes', 'en', volumeRows()),
    formSheet('Scale', 'en', scaleRows()),
    formSheet('Invoices', 'en', invoiceRows()),
    formSheet('Receipts', 'en', receiptRows()),
  ];
  return writeForm(sheets, {
    title: 'Costs of meetings held in 2013 (illustrative)',
    about: { name: 'About', lines: ABOUT },
  });
}

if (require.main === module) {
  const target = process.argv[2]!;
  makeSample()
    .then((bytes) => writeFileSync(target, bytes))
    .catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
}
