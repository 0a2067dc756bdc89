/** Sentences about figures: by the exact amounts, the same in either layout, and never another figure than a table's. */
import fc from 'fast-check';
import { say } from '../../../src/adapters/messages/say';
import { annexDocument } from '../../../src/core/annex/annex-document';
import type { Annex } from '../../../src/core/annex/annex';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { AnnexLayout } from '../../../src/core/records/records';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import type { Minor } from '../../../src/core/values/money';
import type { Rows } from './make-reconciliation';
import { makeReconciliation } from './make-reconciliation';

const LAYOUTS: readonly AnnexLayout[] = ['by meeting', 'matrix'];
const [DOLLAR, THOUSAND] = [100 as Minor, 100_000 as Minor];

interface Made {
  readonly annex: Annex;
  readonly texts: readonly string[];
}

interface Choices {
  readonly language?: Language;
  readonly layout?: AnnexLayout;
  readonly rounding?: Minor;
}

function made(reconciliation: Reconciliation, choices: Choices = {}): Made {
  const { language = 'en', layout = 'by meeting', rounding = 1 as Minor } = choices;
  const annex = buildAnnex(reconciliation, { language, say, draft: false, layout, rounding }).value;
  const { plan } = annexDocument(annex, reconciliation, { say, version: '1' }).value;
  const texts = plan.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'paragraph' && /numbered|lettered/.test(block.style)
        ? [block.runs.map(({ text }) => text).join('')]
        : [],
    );
  return { annex, texts };
}

const saying = (texts: readonly string[], words: RegExp): string => texts.find((text) => words.test(text)) ?? '';

/** `meeting: line estimate expenditure; …` */
function rowsOf(...meetings: readonly string[]): Rows {
  const parsed = meetings.map((text) => {
    const [code, lines = ''] = text.split(': ');
    return { code: code!, lines: lines.split('; ').map((line) => line.split(' ') as [string, string, string]) };
  });
  const codes = [...new Set(parsed.flatMap(({ lines }) => lines.map(([line]) => line)))];
  const side = (at: 1 | 2) =>
    parsed.flatMap(({ code, lines }) =>
      lines.flatMap((line): [string, string, string][] => (line[at] === '-' ? [] : [[code, line[0], line[at]]])),
    );
  return {
    meetings: parsed.map(({ code }) => ({ code, title: `Meeting ${code}` })),
    lines: codes.map((code) => ({ code, title: `Line ${code}` })),
    estimates: side(1),
    expenditures: side(2),
    settings: { mandate: 'As requested.' },
  };
}

test('the sum of a line is rounded from its exact amounts', () => {
  // 0.47 is under-spent at each of three meetings: 1.41 in all, which three rounded cells would make 0 or 3.
  const reconciliation = makeReconciliation(rowsOf('M1: A 10.00 9.53', 'M2: A 10.00 9.53', 'M3: A 10.00 9.53'));
  for (const layout of LAYOUTS) {
    const { texts } = made(reconciliation, { layout, rounding: DOLLAR });
    expect(saying(texts, /^By budget line/)).toBe(
      'By budget line, the largest amount below the estimates was under: Line A ($1).',
    );
  }
});

test('the largest difference is the largest by the exact amounts, and none that is printed as nothing', () => {
  const rows = rowsOf('M1: A 5000.00 4605.01; B 9000.00 7620.38', 'M2: A 1000.00 999.00; B 100.00 100.00');
  const [first = '', near = ''] = made(makeReconciliation(rows), { rounding: THOUSAND }).texts.slice(2);
  expect(first).toContain('Meeting M1, by $2,000');
  expect(first).toContain('largest difference: Line B');
  expect(near).toBe('Expenditures differed from the estimate by less than $1,000 for one meeting, the Meeting M2.');
});

test('the largest difference of a meeting is on its own side, however large one on the other is', () => {
  const rows = rowsOf(
    'M1: A 1000.00 700.00; B 1000.00 690.00; C 100.00 600.00',
    'M2: A 700.00 1000.00; C 600.00 100.00; B 690.00 1000.00',
  );
  const { texts } = made(makeReconciliation(rows));
  expect(saying(texts, /Meeting M1/)).toContain('by $110.00, or 5.2 per cent (largest difference: Line B, $310.00)');
  expect(saying(texts, /Meeting M2/)).toContain('by $110.00, or 5.5 per cent (largest difference: Line B, $310.00)');
});

test('of a line of which one amount is not known nothing is said over all meetings', () => {
  const { texts } = made(
    makeReconciliation(rowsOf('M1: A 1000.00 100.00; B 500.00 400.00', 'M2: A 1000.00 ?; B 500.00 450.00')),
  );
  expect(saying(texts, /^By budget line/)).toBe(
    'By budget line, the largest amount below the estimates was under: Line B ($150.00).',
  );
});

test('of meetings that were not held of which one estimate is not known no estimates are told', () => {
  const rows = rowsOf('M1: A 100.00 90.00', 'M2: A 7000.00 -', 'M3: A ? -');
  const [first, ...others] = rows.meetings;
  const gone = { ...rows, meetings: [first!, ...others.map((each) => ({ ...each, status: 'cancelled' as const }))] };
  const { texts } = made(makeReconciliation(gone));
  expect(saying(texts, /cancelled or postponed/)).toBe(
    'The following meetings were cancelled or postponed: Meeting M2; Meeting M3.',
  );
});

test('the estimates of all meetings that were not held are told together', () => {
  const rows = rowsOf('M1: A 100.00 90.00', 'M2: A 7000.00 -', 'M3: A 300.00 -');
  const [first, ...others] = rows.meetings;
  const gone = { ...rows, meetings: [first!, ...others.map((each) => ({ ...each, status: 'postponed' as const }))] };
  expect(saying(made(makeReconciliation(gone)).texts, /cancelled or postponed/)).toContain('($7,300.00)');
});

const several = (count: number) =>
  makeReconciliation(rowsOf(...Array.from({ length: count }, (_, at) => `M${at + 1}: A 100.00 90.00`)));

test.each([
  [1, 'and table 2 the breakdown by budget line'],
  [2, 'and tables 2 and 3 the breakdown by budget line'],
  [3, 'and tables 2 to 4 the breakdown by budget line'],
])('the tables of %i meetings', (count, expected) => {
  expect(saying(made(several(count)).texts, /^As requested/)).toContain(expected);
});

test.each([
  [6, 6, false],
  [7, 5, true],
])('of %i meetings below the estimate %i are named', (count, named, isMore) => {
  const { texts } = made(several(count));
  expect(texts.filter((text) => /^Meeting M\d+, by/.test(text))).toHaveLength(named);
  expect(texts.some((text) => /two more meetings, shown in table 1/.test(text))).toBe(isMore);
});

test.each([
  [9, 'بالاجتماعات التسعة'],
  [10, 'بالاجتماعات الـ 10'],
])('in Arabic a number in figures has its article before it: %i', (count, expected) => {
  expect(made(several(count), { language: 'ar' }).texts.join('\n')).toContain(expected);
});

test('of many lines the three with the largest differences are told, on either side', () => {
  const rows = rowsOf('M1: A 100.00 90.00; B 100.00 80.00; C 100.00 70.00; D 100.00 60.00; E 100.00 101.00');
  expect(saying(made(makeReconciliation(rows)).texts, /^By budget line/)).toBe(
    'By budget line, the largest amounts below the estimates were under: Line D ($40.00); Line C ($30.00); Line B ($20.00). By budget line, the largest amount above the estimates was under: Line E ($1.00).',
  );
});

test.each([
  [8, false],
  [9, true],
])('of %i explanations eight are told, and that there are more', (count, isMore) => {
  const codes = Array.from({ length: count }, (_, at) => `M${at + 1}`);
  const at = { file: 'costs.xlsx', sheet: 'Explanations', cell: 'A2' };
  const explanations = codes.map((code, meeting) => {
    return { meeting, line: undefined, reason: '', texts: { en: `Fewer pages at ${code}.` }, at };
  });
  const rows = { ...rowsOf(...codes.map((code) => `${code}: A 100.00 90.00`)), records: { explanations } };
  const { texts } = made(makeReconciliation(rows));
  expect(texts.filter((text) => /Fewer pages/.test(text))).toHaveLength(8);
  expect(texts.some((text) => text.includes('Further explanations'))).toBe(isMore);
});

test('equal is only what is equal', () => {
  const rows = rowsOf('M1: A 5000.00 5000.01');
  const { texts } = made(makeReconciliation(rows), { rounding: DOLLAR });
  expect(texts.join('\n')).not.toMatch(/equalled|as estimated/);
  expect(texts[1]).toBe(
    'The final expenditures amounted to $5,000, which differs from the estimated costs by less than $1.',
  );
  expect(made(makeReconciliation(rowsOf('M1: A 5.00 5.00'))).texts.join('\n')).toMatch(/as estimated[^]*equalled/);
});

test.each(['cancelled', 'postponed'] as const)('a meeting that was %s has saved nothing', (status) => {
  const rows = rowsOf('M1: A 100.00 90.00', 'M2: A 7000.00 -');
  const gone = { ...rows, meetings: [rows.meetings[0]!, { ...rows.meetings[1]!, status }] };
  const { texts } = made(makeReconciliation(gone));
  expect(texts.filter((text) => text.includes('M2'))).toEqual([
    'The following meeting was cancelled or postponed: Meeting M2. The corresponding estimates ($7,000.00) are included in the totals.',
  ]);
  // Its estimate is in the total of the line, so that no amount can be said of the others alone.
  expect(saying(texts, /^By budget line/)).toMatch(/under: Line A\.$/);
});

test('each shared line has the key of its own costs, by meetings', () => {
  const rows: Rows = {
    ...rowsOf('M1: A 10.00 -; B 10.00 -', 'M2: A 10.00 -; B 10.00 -', 'M3: A 10.00 -; B 10.00 -'),
    expenditures: [
      ['=M1 A 1.00; M2 A 1.00', 'COST-OBJECT-1', '2.00'],
      ['=M1 B 1.00; M2 B 1.00; M3 B 1.00', 'COST-OBJECT-2', '3.00'],
    ],
  };
  const notes = made(makeReconciliation(rows)).annex.tables.map((table) => table.notes.map(({ text }) => text));
  const [halves, thirds] = [
    'Includes shared costs, apportioned as follows: Meeting M1 (1/2); Meeting M2 (1/2).',
    'Includes shared costs, apportioned as follows: Meeting M1 (1/3); Meeting M2 (1/3); Meeting M3 (1/3).',
  ];
  const shared = (texts: readonly string[] = []): string[] => texts.filter((text) => text.includes('shared'));
  expect(shared(notes[1])).toEqual([halves, thirds]);
  expect(shared(notes[3])).toEqual([thirds]);
  expect(JSON.stringify(notes)).not.toContain('COST-OBJECT');
});

test('in the matrix a note stands at the figure that it is about', () => {
  const rows = rowsOf('M1: A 10.00 5.00', 'M2: A 10.00 15.00');
  const explanation = (meeting: number, en: string) => ({
    ...{ meeting, line: 0, reason: '', texts: { en } },
    at: { file: 'costs.xlsx', sheet: 'Explanations', cell: 'A2' },
  });
  const explained = { explanations: [explanation(0, 'Fewer documents.'), explanation(1, 'More documents.')] as never };
  const { annex } = made(makeReconciliation({ ...rows, records: explained }), { layout: 'matrix' });
  const row = annex.tables[3]!.rows.find(({ role }) => role === 'line')!;
  expect(row.notes).toEqual([]);
  expect(row.figures.map((cell) => ('amount' in cell && cell.notes) || [])).toEqual([['a'], ['b'], []]);
  expect(annex.tables[3]!.notes.slice(0, 2).map(({ text }) => text)).toEqual(['Fewer documents.', 'More documents.']);
});

describe('a Terms sheet', () => {
  const terms = [
    {
      term: 'Estimated costs',
      texts: { fr: 'Estimation des coûts', es: 'Estimaciones', ru: 'Оценка', ar: 'تقدير', zh: '预计数' },
    },
    {
      term: 'Final expenditures',
      texts: { fr: 'Montant dépensé', es: 'Erogaciones', ru: 'Итог', ar: 'إنفاق', zh: '花费' },
    },
  ];
  const rows = { ...rowsOf('M1: A 10.00 5.00'), records: { terms: terms as never } };

  test.each(LANGUAGES.filter((language) => language !== 'en'))(
    '%s: titles and text have its words alone',
    (language) => {
      const { annex, texts } = made(makeReconciliation(rows), { language });
      const [estimated, spent] = terms.map(({ texts: own }) => own[language]);
      const said = [annex.title, annex.chart.title].join('\n').toLowerCase();
      expect(said).toContain(estimated!.toLowerCase());
      expect(said).toContain(spent!.toLowerCase());
      expect(texts.join('\n')).not.toMatch(/\b(?:les|des|los|las|el|la) (?:estim|montant dép|erogac)/i);
    },
  );
});

const amount = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => (cents / 100).toFixed(2));
const line = fc.tuple(fc.constantFrom('A', 'B', 'C'), amount, amount).map((cells) => cells.join(' '));
const meeting = fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (text) => text[0] });
const meetings = fc.array(meeting, { minLength: 1, maxLength: 4 });

test('text says no figure of a line that a table of either layout contradicts, in three units', () => {
  fc.assert(
    fc.property(meetings, fc.constantFrom(1 as Minor, DOLLAR, THOUSAND), (all, rounding) => {
      const reconciliation = makeReconciliation(rowsOf(...all.map((lines, at) => `M${at}: ${lines.join('; ')}`)));
      const [one, other] = LAYOUTS.map((layout) => made(reconciliation, { layout, rounding }));
      const sentence = saying(one!.texts, /^By budget line/);
      expect(saying(other!.texts, /^By budget line/)).toBe(sentence);
      const totals = other!.annex.tables[3]!.rows.flatMap(({ role, label, figures }) =>
        role === 'line' ? [[label, figures.at(-1)!] as const] : [],
      );
      for (const [, name, said] of sentence.matchAll(/(Line \w) \(\$([\d,.]+)\)/g)) {
        const [, cell] = totals.find(([label]) => label === name)!;
        const printed = 'amount' in cell ? Math.abs(cell.amount.printed) / 100 : NaN;
        expect(Number(said!.replaceAll(',', ''))).toBe(printed);
      }
    }),
    { numRuns: 60 },
  );
});

test('totals of all are printed alike in either layout, and text says what the tables print, in three units', () => {
  fc.assert(
    fc.property(meetings, fc.constantFrom(1 as Minor, DOLLAR, THOUSAND), (all, rounding) => {
      const reconciliation = makeReconciliation(rowsOf(...all.map((lines, at) => `M${at}: ${lines.join('; ')}`)));
      const [one, other] = LAYOUTS.map((layout) => made(reconciliation, { layout, rounding }));
      const totals = ({ annex }: Made) => {
        const figures = new Map<string, number>();
        for (const { columns, rows } of annex.tables)
          for (const { role, key, figures: cells } of rows)
            cells.forEach((cell, at) => {
              const { measure, meetingIndex } = columns[at]!;
              const meeting = meetingIndex < 0 ? key.meetingIndex : meetingIndex;
              const isTotal = (role === 'line' && key.lineIndex < 0) || role === 'total';
              if (!isTotal || !('amount' in cell)) return;
              const name = `${meeting} ${measure}`;
              const { printed } = cell.amount;
              expect([name, figures.get(name) ?? printed]).toEqual([name, printed]);
              figures.set(name, printed);
            });
        // A meeting's own may be another by a unit where its lines allow nothing else.
        return [...figures].filter(([name]) => name.startsWith('-1 ')).sort(([a], [b]) => (a < b ? -1 : 1));
      };
      expect(totals(other!)).toEqual(totals(one!));
      const ofAll = ({ texts }: Made) => texts.filter((text) => /^(?:The final|By budget line)/.test(text));
      expect(ofAll(other!)).toEqual(ofAll(one!));
      for (const { annex, texts } of [one!, other!])
        for (const [, meeting, amount] of texts.join('\n').matchAll(/(Meeting M\d), by \$([\d,.]+)/g)) {
          const row = annex.tables[0]!.rows.find(({ label }) => label.startsWith(meeting!))!;
          const [variance] = row.figures.flatMap((cell, at) =>
            annex.tables[0]!.columns[at]!.measure === 'variance' && 'amount' in cell ? [cell.amount.printed] : [],
          );
          expect(Math.abs(variance!) / 100).toBe(Number(amount!.replaceAll(',', '')));
        }
      // The largest difference of a meeting is no other figure than any table's, of this layout or the other.
      const cells = [one!, other!].flatMap(({ annex }) =>
        annex.tables.flatMap(({ columns, rows }) =>
          rows.flatMap(({ role, label, key, figures }) =>
            figures.flatMap((cell, at) => {
              const { measure, meeting } = columns[at]!;
              const isLine = role === 'line' && key.lineIndex >= 0 && measure === 'variance' && 'amount' in cell;
              return isLine
                ? [[`${key.meeting || meeting} ${label}`, Math.abs(cell.amount.printed) / 100] as const]
                : [];
            }),
          ),
        ),
      );
      for (const { texts } of [one!, other!]) {
        const said = texts
          .join('\n')
          .matchAll(/Meeting (M\d), by [^(\n]*\(largest difference: (Line \w), \$([\d,.]+)\)/g);
        for (const [, meeting, line, amount] of said) {
          const printed = cells.filter(([name]) => name === `${meeting} ${line}`);
          expect(printed).toHaveLength(2);
          for (const [, figure] of printed) expect(figure).toBe(Number(amount!.replaceAll(',', '')));
        }
      }
    }),
    { numRuns: 100 },
  );
});
