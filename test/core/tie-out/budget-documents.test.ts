/** Documents of the budget read back: what an editor may do to them, and what not. */
import { say } from '../../../src/adapters/messages/say';
import { budgetNames } from '../../../src/core/budget-documents/budget-names';
import { contributionsDocument } from '../../../src/core/budget-documents/contributions-document';
import { estimateDocument } from '../../../src/core/budget-documents/estimate-document';
import { sharesDocument } from '../../../src/core/budget-documents/shares-document';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import { shareWorkbooks } from '../../../src/core/share-costs';
import type {
  ExpectedDocument,
  ExpectedTable,
  ReadBlock,
  ReadDocument,
  ReadTable,
} from '../../../src/core/tie-out/document-text';
import { expectedBudget } from '../../../src/core/tie-out/expected-document';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import { trackContributions } from '../../../src/core/track-contributions';
import { dayFromIso } from '../../../src/core/values/calendar';
import { budgetBook } from '../budget-documents/budget-book';
import { unchanged } from './documents';
import { withEdit } from './edits';

const JOBS = ['estimate', 'shares', 'contributions'] as const;
type Job = (typeof JOBS)[number];
const DAY = dayFromIso('2014-07-31')!;

const known = new Map<string, ExpectedDocument>();
function expectedOf(job: Job, language: Language): ExpectedDocument {
  const key = `${job} ${language}`;
  const expected = known.get(key) ?? madeOf(job, language);
  known.set(key, expected);
  return expected;
}

function madeOf(job: Job, language: Language): ExpectedDocument {
  const options = { language, say, version: '1', date: dayFromIso('2014-09-15')!, draft: false };
  if (job === 'estimate') {
    const { built, records } = estimateWorkbooks([budgetBook()], {}).value;
    return expectedBudget(estimateDocument(built, records, options).value, budgetNames(records, language));
  }
  if (job === 'shares') {
    const { shares, records } = shareWorkbooks([budgetBook()], { on: 'final', asAt: DAY }).value;
    return expectedBudget(sharesDocument(shares, records, options).value, budgetNames(records, language));
  }
  const { contributions, records } = trackContributions([budgetBook()], { asAt: DAY }).value!;
  const made = contributionsDocument(contributions, records, { ...options, meetings: undefined });
  return expectedBudget(made.value, budgetNames(records, language));
}

const found = (expected: ExpectedDocument, document: ReadDocument) => verifyDocument(expected, document).diagnostics;
const errorsOf = (expected: ExpectedDocument, document: ReadDocument): string[] =>
  found(expected, document)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe.each(JOBS)('%s', (job) => {
  it.each(LANGUAGES)('in %s stands as it should, each figure counted', (language) => {
    const expected = expectedOf(job, language);
    const verified = verifyDocument(expected, unchanged(expected));
    expect(verified.diagnostics).toEqual([]);
    expect(verified.equal).toBeGreaterThan(15);
  });

  const expected = expectedOf(job, 'en');
  const document = unchanged(expected);
  const tables = document.blocks.flatMap((block, at) =>
    block.kind === 'table' && (expected.blocks[at] as ExpectedTable).hasFigures ? [at] : [],
  );
  const withTable = (at: number, change: (table: ReadTable) => ReadTable): ReadDocument => ({
    ...document,
    blocks: document.blocks.map((block, each) => (each === at ? change(block as ReadTable) : block)),
  });

  it('every figure of every table binds', () => {
    for (const at of tables) {
      const { rows } = document.blocks[at] as ReadTable;
      rows.forEach((cells, row) => {
        cells.forEach(({ text, column }, cell) => {
          if (row === 0 || column === 0 || !/[1-9]/.test(text)) return;
          for (const other of [
            text.startsWith('(') ? text.slice(1, -1) : `(${text})`,
            text.replace(/\d$/, '8x').replace('x', ''),
            '',
          ]) {
            if (other === text) continue;
            const changed = withTable(at, (table) => ({
              ...table,
              rows: table.rows.map((own, r) =>
                own.map((each, c) => (r === row && c === cell ? { ...each, text: other } : each)),
              ),
            }));
            expect([at, row, cell, other, errorsOf(expected, changed).length > 0]).toEqual([
              at,
              row,
              cell,
              other,
              true,
            ]);
          }
        });
      });
    }
  });

  it('labels of two rows, or heads of two columns, that change places without their figures are errors', () => {
    for (const at of tables) {
      const { rows } = document.blocks[at] as ReadTable;
      const swapped = (first: readonly [number, number], second: readonly [number, number]): ReadDocument =>
        withTable(at, (table) => ({
          ...table,
          rows: table.rows.map((cells, r) =>
            cells.map((cell, c) => {
              const other =
                r === first[0] && c === first[1] ? second : r === second[0] && c === second[1] ? first : undefined;
              return other ? { ...cell, text: rows[other[0]]![other[1]]!.text } : cell;
            }),
          ),
        }));
      const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('|') === other.join('|');
      const figures = (row: number): string[] => rows[row]!.slice(1).map(({ text }) => text);
      for (let row = 1; row + 1 < rows.length; row++) {
        if (isSame(figures(row), figures(row + 1)) || rows[row]!.length !== rows[row + 1]!.length) continue;
        if (rows[row]![0]!.text === rows[row + 1]![0]!.text) continue;
        expect([at, row, errorsOf(expected, swapped([row, 0], [row + 1, 0])).length > 0]).toEqual([at, row, true]);
      }
      for (let column = 1; column + 1 < rows[0]!.length; column++) {
        const values = (one: number): string[] => rows.slice(1).map((cells) => cells[one]?.text ?? '');
        if (isSame(values(column), values(column + 1))) continue;
        expect([at, column, errorsOf(expected, swapped([0, column], [0, column + 1])).length > 0]).toEqual([
          at,
          column,
          true,
        ]);
      }
    }
  });

  it('whole rows and columns may be moved', () => {
    const at = tables[0]!;
    const moved = withTable(at, (table) => ({
      ...table,
      rows: table.rows.map((cells) => {
        const texts = cells.map(({ text }) => text);
        const turned = [texts[0]!, ...texts.slice(1).reverse()];
        return cells.map((cell, c) => ({ ...cell, text: turned[c]! }));
      }),
    }));
    expect(errorsOf(expected, moved)).toEqual([]);
  });

  it('two tables under each other’s titles are errors', () => {
    const [one, other] = tables;
    if (other === undefined) return;
    const blocks = document.blocks.map((block, at): ReadBlock => {
      if (at === one) return document.blocks[other]!;
      return at === other ? document.blocks[one!]! : block;
    });
    expect(errorsOf(expected, { ...document, blocks })).toContain('document-misplaced');
  });
});

/** `job language | from → to`. */
const edits = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [, job, language, from, to] = /^\s*(\w+) (\w\w) \| (.*?) → (.*?)\s*$/.exec(line)!;
      return { job: job as Job, language: language as Language, from: from!, to: to! };
    });

const MEANING = edits(`
  contributions en | received: $1,119.05; outstanding: $7.32 → outstanding: $1,119.05; received: $7.32
  contributions en | Assessed: $1,000.00; received: $1,119.05 → Assessed: $1,119.05; received: $1,000.00
  contributions en | Assessed: $1,000.00 → Received: $1,000.00
  contributions en | of which overdue: $7.32; credits → of which credits: $7.32; overdue
  contributions en | of which overdue → of which not overdue
  contributions en | not funded, since → funded, since
  contributions en | $485.95 was missing → $485.95 was received
  contributions en | by 1 January 2014 → by 1 February 2014
  contributions en | Group of Experts: $1,000.00 → Meeting of Parties: $1,000.00
  contributions en | $514.05 was available → €514.05 was available
  contributions en | paid in full: 2; in part: 1 → paid in part: 2; in full: 1
  contributions en | paid in full: 2; in part: 1 → paid in full: 1; in part: 2
  contributions en | Voluntary contributions: → Contributions:
  contributions en | 0.46 - Received → 0.46 + Received
  contributions en | 7.32 - Credit → 7.32 = Credit
  contributions en | Written off 0.46 - Received 1,119.05 → Received 0.46 - Written off 1,119.05
  contributions en | never reduces → always reduces
  contributions en | not been received → been received
  contributions en | as at 31 July 2014 → as at 30 July 2014
  contributions en | (United States dollars) → (Swiss francs)
  contributions fr | restant dû : 7,32 dollars, dont en retard → en retard : 7,32 dollars, dont restant dû
  contributions fr | montant non atteint → montant atteint
  contributions fr | il manquait 485,95 → il était reçu 485,95
  contributions es | recibido: 1.119,05 dólares; pendiente → pendiente: 1.119,05 dólares; recibido
  contributions es | cantidad no alcanzada → cantidad alcanzada
  contributions ru | получено: 1 119,05 долл. США; задолженность → задолженность: 1 119,05 долл. США; получено
  contributions ru | не обеспечено: → обеспечено:
  contributions ar | المقبوض: 1 119.05 دولارا؛ غير المسدد: → غير المسدد: 1 119.05 دولارا؛ المقبوض:
  contributions ar | لم يكتمل التمويل → اكتمل التمويل
  contributions zh | 已收：1 119.05美元；未缴 → 未缴：1 119.05美元；已收
  contributions zh | 资金未到位 → 资金到位
  shares en | in the final costs of the following → in the estimated costs of the following
  shares en | shared by 4 States → shared by 5 States
  shares en | $700.01 → $701.00
  shares en | the share less what was invoiced → the share plus what was invoiced
  shares en | in parentheses is a credit → in parentheses is outstanding
  shares en | To be billed (299.99) → To be billed 299.99
  shares en | Participates without → Participates with
  shares fr | coûts définitifs de la réunion suivante → coûts estimatifs de la réunion suivante
  shares es | gastos finales de la reunión siguiente → gastos estimados de la reunión siguiente
  shares ru | 4; шкала взносов на 2014 → 4; шкала взносов на 2013
  shares zh | 4个国家 → 14个国家
  estimate en | Group of Experts, Geneva, 1-2 April 2014: $92,700 → Meeting of Parties, Geneva, 1-2 April 2014: $92,700
  estimate en | $313,800 → $318,300
  estimate en | set out the estimated costs → set out the final costs
  estimate en | CHF 0.934 to the United States dollar → CHF 0.934 to the euro
  estimate en | No costs are charged → Costs are charged
  estimate en | (13 per cent of → (15 per cent of
  estimate en | after the estimated costs have been adopted → before the estimated costs have been rejected
  estimate ru | Сметные → Окончательные
`);

it.each(MEANING)('$job.$language: “$from” → “$to” is an error', ({ job, language, from, to }) => {
  const expected = expectedOf(job, language);
  expect(errorsOf(expected, withEdit(unchanged(expected), { language, from, to }))).not.toEqual([]);
});

const WORDING = edits(`
  contributions en | The tables below show → The following tables show
  contributions en | are therefore shown separately → are shown separately for that reason
  contributions en | since $514.05 was available by then and → as $514.05 was available by that day, while
  contributions en | The funding of the meetings is as follows → The meetings are funded as follows
  contributions en | Assessed: $1,000.00; received: $1,119.05 → Assessed, $1,000.00; received, $1,119.05
  contributions en | The credit of one State never reduces the arrears of another. → The arrears of one State are never reduced by the credit of another.
  contributions fr | Le financement des réunions se présente comme suit → Le financement des réunions est le suivant
  contributions es | Por ello, los importes → En consecuencia, los importes
  contributions ru | Поэтому задолженность → Вследствие этого задолженность
  contributions zh | 因此，未缴 → 所以，未缴
  shares en | in accordance with the scale → according to the scale
  shares en | sets out the share of each State → shows the share of each State
  shares en | Shares are calculated from → Shares have been calculated from
  estimate en | when the exact workload is known → once the exact workload is known
  estimate en | adjusted accordingly → adjusted as needed
  estimate en | at the rate of exchange as at → using the exchange rate as at
  estimate en | Notices of assessment are sent to States → States receive notices of assessment
`);

it.each(WORDING)('$job.$language: “$from” → “$to” is no error', ({ job, language, from, to }) => {
  const expected = expectedOf(job, language);
  const all = found(expected, withEdit(unchanged(expected), { language, from, to }));
  expect(all.filter(({ severity }) => severity === 'error').map(({ values }) => values)).toEqual([]);
});
