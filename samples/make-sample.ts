/** The sample workbook, in any of the six languages and of the same figures in all. Its amounts, rates and reports are invented; see the sheet “About”. */
import { invoiceRows, receiptRows, scaleRows, unitCostRows, volumeRows } from './ccw-2013-budget';
import { CHF_RATES, LINES, MEETINGS, PLAN, SHARES, SUPPORT_RATE } from './ccw-2013-costs';
import type { LineCode, MeetingCode } from './ccw-2013-costs';
import { EXPLANATIONS } from './ccw-2013-explanations';
import { costObjectOf, postings, serial } from './ccw-2013-ledger';
import type { Posting } from './ccw-2013-ledger';
import { BOUND, CONTACTS, DUTIES, STATES } from './ccw-2013-states';
import { writeForm } from '../src/adapters/xlsx/write/write-form';
import { sampleLetters } from '../src/core/workbook/sample-letters';
import type { Language } from '../src/core/language/language';
import type { SheetKind } from '../src/core/workbook/layout';
import type { FormSheet, FormValue } from '../src/core/workbook/template';
import { inLanguage } from './in-language';
import { aboutSample, sampleText } from './sample-words';

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
export async function makeSample(language: Language = 'en'): Promise<Uint8Array> {
  const all = postings();
  const form = (kind: SheetKind, rows: Rows): FormSheet => inLanguage(kind, rows, language);
  const sheets = [
    form('Settings', settings()),
    form('BudgetLines', budgetLines()),
    form('Meetings', meetings()),
    form('Estimates', estimates()),
    form('Expenditures', expenditures(all)),
    form('Mapping', mapping()),
    form(
      'ExchangeRates',
      CHF_RATES.map(([from, rate]) => ['CHF', serial(from), rate / 1000]),
    ),
    form('ControlTotals', controlTotals(all)),
    form(
      'Explanations',
      EXPLANATIONS.map(([meeting, line, reason, texts]) => [meeting, line || null, reason, ...texts]),
    ),
    form(
      'States',
      STATES.map(([code, group, names]) => [code, ...names, null, group]),
    ),
    form('Parties', parties()),
    form(
      'ReportingDuties',
      DUTIES.map(([instrument, due, from, forms, titles]) => [instrument, ...titles, due, null, from, null, forms]),
    ),
    form('Reports', reports()),
    form(
      'Contacts',
      CONTACTS.map((contact) => [...contact, null]),
    ),
    form('Letters', sampleLetters()),
    form('StatedCounts', STATED),
    form('UnitCosts', unitCostRows()),
    form('Volumes', volumeRows()),
    form('Scale', scaleRows()),
    form('Invoices', invoiceRows()),
    form('Receipts', receiptRows()),
  ];
  return writeForm(sheets, {
    title: sampleText('Costs of meetings held in 2013 (illustrative)', language)!,
    about: { name: sampleText('About', language)!, lines: aboutSample(language) },
  });
}
