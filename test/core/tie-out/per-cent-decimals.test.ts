/** How many decimals per cents have: a setting that tables, sentences and sheets follow, and that a document read back is held to. */
import { say } from '../../../src/adapters/messages/say';
import { annexDocument } from '../../../src/core/annex/annex-document';
import { annexSheets } from '../../../src/core/annex/annex-sheets';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { contributionsDocument } from '../../../src/core/budget-documents/contributions-document';
import { contributionsSheets } from '../../../src/core/budget/sheets/contributions-sheets';
import { checkStatus } from '../../../src/core/check-status';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import type { PlannedDocument } from '../../../src/core/plan/document-plan';
import type { PlannedWorkbook } from '../../../src/core/plan/sheet-plan';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { statusDocument } from '../../../src/core/status/status-document';
import { statusSheets } from '../../../src/core/status/status-sheets';
import { expectedDocument } from '../../../src/core/tie-out/expected-document';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import { trackContributions } from '../../../src/core/track-contributions';
import { dayFromIso } from '../../../src/core/values/calendar';
import { SETTINGS } from '../../../src/core/workbook/settings';
import { workbookOf } from '../../workbook-of';
import { BUDGET } from '../budget-documents/budget-book';
import { spotsOf, unchanged } from './documents';
import { TWO_MEETINGS } from './two-meetings';

/** The book with the setting, by its name in a language. */
const withDecimals = (book: string, decimals: string, name = 'Per cent decimals'): string =>
  book.replace(/Setting +\| Value.*\n/, (head) => `${head}${name} | ${decimals}\n`);

const reconciled = (decimals: string, name?: string) =>
  reconcileWorkbooks([workbookOf(withDecimals(TWO_MEETINGS, decimals, name))]).value;

function annexed(decimals: string, language: Language = 'en') {
  const reconciliation = reconciled(decimals);
  const annex = buildAnnex(reconciliation, { language, say, draft: false }).value;
  return { reconciliation, annex, document: annexDocument(annex, reconciliation, { say, version: '1' }).value };
}

const textsOf = ({ sections }: PlannedDocument): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
      if (block.kind !== 'table') return [];
      return block.rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | '));
    }),
  );

const expectedOf = (decimals: string, language: Language = 'en') =>
  expectedDocument(annexed(decimals, language).document);

test('the setting has a name in each language', () => {
  for (const language of LANGUAGES) {
    const [name] = SETTINGS.find(({ setting }) => setting === 'Per cent decimals')!.names[language];
    expect(reconciled('0', name).records.settings.perCentDecimals).toBe(0);
  }
  const given = ['', '1', '2'].map((decimals) => reconciled(decimals).records.settings.perCentDecimals);
  expect(given).toEqual([1, 1, 1]);
  const codes = reconcileWorkbooks([workbookOf(withDecimals(TWO_MEETINGS, '2'))]).diagnostics.map(({ code }) => code);
  expect(codes).toContain('setting-invalid');
});

test('tables and sentences of the annex have as many', () => {
  const [one, none] = ['', '0'].map((decimals) => textsOf(annexed(decimals).document.plan).join('\n'));
  // 54,148.97 of 50,850 are 106.49 per cent, which is 106, and never 106.5 and so 107.
  expect(one).toMatch(/^Total \| .*\| 106\.5$/m);
  expect(one).toContain('or 6.5 per cent,');
  expect(none).toMatch(/^Total \| .*\| 106$/m);
  expect(none).toContain('or 6 per cent,');
  expect(none).not.toMatch(/\d\.\d per cent|\| \d+\.\d(\n|$)/);
});

test('sheets of the annex have as many, as values, formulas and formats', () => {
  const rates = ({ sheets }: PlannedWorkbook) =>
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (/\/ROUND\(/.test(cell?.formula ?? '') ? [cell!] : []))),
    );
  for (const decimals of ['', '0']) {
    const { annex, reconciliation } = annexed(decimals);
    const found = rates(annexSheets([annex], reconciliation, { version: '1', inputs: [] }));
    expect(found.length).toBeGreaterThan(8);
    for (const { value, formula, format } of found) {
      if (typeof value === 'number') expect(Number.isInteger(value * (decimals === '0' ? 1 : 10))).toBe(true);
      expect(formula).toMatch(decimals === '0' ? /\*100\/ROUND\(.*,0\),0\)\)$/ : /\*1000\/ROUND\(.*,0\),0\)\/10\)$/);
      expect(format!.startsWith(decimals === '0' ? '#,##0_)' : '#,##0.0_)')).toBe(true);
    }
  }
});

describe.each(['en', 'es', 'ru'] as const)('read back in %s', (language) => {
  test.each(['', '0'])('with decimals set to %j nothing is amiss, and each changed rate is an error', (decimals) => {
    const expected = expectedOf(decimals, language);
    const document = unchanged(expected);
    expect(verifyDocument(expected, document).diagnostics).toEqual([]);
    const rates = spotsOf(document).filter(({ text }) => (decimals === '0' ? /^\d{2,3}$/ : /^\d+[.,]\d$/).test(text));
    expect(rates.length).toBeGreaterThan(5);
    for (const rate of rates) {
      const other = rate.with(rate.text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)));
      const found = verifyDocument(expected, other).diagnostics;
      expect([rate.text, found.some(({ severity }) => severity === 'error')]).toEqual([rate.text, true]);
    }
  });

  test('a document with the other number of decimals is not the one of the workbook', () => {
    for (const [wanted, printed] of [
      ['0', ''],
      ['', '0'],
    ]) {
      const { diagnostics } = verifyDocument(expectedOf(wanted!, language), unchanged(expectedOf(printed!, language)));
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.length).toBeGreaterThan(8);
    }
  });
});

const STATUS = `
# Settings
Setting | Value
Reports since | 2010
# States
State | Name
${['AAA', 'BBB', 'CCC'].map((code) => `${code} | ${code}`).join('\n')}
# Reporting duties
Instrument | Title | Due | From year
P5 | National report | 31 March | 2012
# Parties
State | Instrument | Entry into force
${['AAA', 'BBB', 'CCC'].map((code) => `${code} | P5 | 2006-11-12`).join('\n')}
# Reports
State | Instrument | Year | Submitted on | Uploaded on
AAA | P5 | 2013 | 2013-03-01 | 2013-03-01
BBB | P5 | 2013 | 2013-03-01 | 2013-03-01
AAA | P5 | 2012 | 2012-03-01 | 2012-03-01
`;

test('the paragraph, table and sheet of a status follow it', () => {
  const shown = (decimals: string) => {
    const book = workbookOf(withDecimals(STATUS, decimals), 'status.xlsx');
    const status = checkStatus([book], { asAt: dayFromIso('2013-12-31')!, year: 2013 }).value!;
    const sheet = statusSheets(status, ['en'], '1').sheets[0]!;
    return {
      text: textsOf(statusDocument(status, 'en', { say, version: '1', draft: '' })!).join('\n'),
      format: sheet.rows.at(-1)!.cells.at(-1)!.format,
    };
  };
  const [one, none] = ['', '0'].map(shown);
  expect(one!.text).toContain('(66.7 per cent)');
  expect(one!.text).toContain('was 33.3 per cent');
  expect(one!.text).toMatch(/\| 66\.7(\n|$)/);
  expect(none!.text).toContain('(67 per cent)');
  expect(none!.text).toContain('was 33 per cent');
  expect(none!.text).toMatch(/\| 67(\n|$)/);
  expect([one!.format, none!.format]).toEqual(['0.0', '0']);
});

test('the collection rate follows it, in the document and the sheet', () => {
  const shown = (decimals: string) => {
    const { value } = trackContributions([workbookOf(withDecimals(BUDGET, decimals))], {
      asAt: dayFromIso('2014-07-31')!,
    });
    const { contributions, records } = value!;
    const options = { language: 'en', say, version: '1', date: undefined, draft: false, meetings: undefined } as const;
    const document = contributionsDocument(contributions, records, options).value;
    const sheets = contributionsSheets(contributions, records, { languages: ['en'], version: '1', draft: false });
    const cells = sheets.sheets[0]!.rows.flatMap((row) => row.cells);
    const rate = cells.find((cell) => cell?.format === (decimals === '0' ? '0' : '0.0'))!;
    return [textsOf(document).find((text) => text.startsWith('Group of Experts (')), rate.value];
  };
  expect(shown('')).toEqual([expect.stringMatching(/\| 99\.2$/), 99.2]);
  expect(shown('0')).toEqual([expect.stringMatching(/\| 99$/), 99]);
});
