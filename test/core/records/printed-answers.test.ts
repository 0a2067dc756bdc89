/** A finding that prints a row of the Settings sheet as its cure prints one that is understood, in every language. */
import { namedAnswers } from '../../../src/core/edits/named-answers';
import { voiceOf } from '../../../src/adapters/messages/voice';
import { DIAGNOSTIC_TEXTS } from '../../diagnostic-texts';
import { LANGUAGES, type Language } from '../../../src/core/language/language';
import { isAnswer } from '../../../src/core/records/answers';
import { columnNamed } from '../../../src/core/records/column-memory';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { FINDINGS } from '../../../src/core/values/diagnostics/findings';
import { choiceOf, settingOf } from '../../../src/core/workbook/heading-index';

const KIND = 'Expenditures';
/** What the rows are about, where it is not a value in a column. */
const SETTINGS: Readonly<Record<string, string>> = {
  'sheet-copied': 'Ledger 2: *',
  'sheet-near-meeting': 'M-02: *',
  'sheet-unread': 'Sheet1: *',
  'sheet-holds-amounts': 'Costs: *',
  'unit-unclear': 'Ledger: Unit',
  'sides-far-apart': 'Ledger: Unit',
  'entry-says-currency': 'Ledger: Unit',
  'rate-without-currency': 'Ledger: Unit',
  'row-repeats-sum': 'Ledger: 4:4',
  'total-unclear': 'Ledger: 4:4',
  'table-repeats': 'Ledger: 4:40',
  'tables-overlap': 'Ledger: 4:40',
  'numbers-not-looked-at': 'Ledger: H3:H12, J4',
  'numbers-passed-over': 'Ledger: A1',
  'amounts-negative': 'Ledger: < 0',
};
/** Said of what the officer must name himself. */
const NAMED_BY_HAND: { readonly [L in Language]: string } = {
  en: 'the name of a column',
  fr: 'le nom d’une colonne',
  es: 'el nombre de una columna',
  ru: 'название столбца',
  ar: 'اسم عمود',
  zh: '某列的名称',
};
/** Of these; `answer-unused` quotes a row that is there already. */
const CODES = (Object.keys(FINDINGS) as DiagnosticCode[]).filter(
  (code) => DIAGNOSTIC_TEXTS.en[code].message.includes('{setting} = ') && code !== 'answer-unused',
);

function found(code: DiagnosticCode): { readonly setting: string; readonly found: Diagnostic } {
  const setting = SETTINGS[code] ?? 'Ledger: Level = Programme';
  const texts = Object.fromEntries(
    ['caption', 'words', 'sheet', 'other', 'heading', 'found', 'near', 'areas', 'label', 'row', 'rows'].map((name) => [
      name,
      name,
    ]),
  );
  const column = code === 'column-meaning-unclear' ? 'Debit/credit' : 'Level';
  const values: Readonly<Record<string, string | number>> = {
    ...texts,
    ...{
      setting,
      column,
      unit: '1000 USD',
      currency: 'USD',
      estimate: '1.00',
      expenditure: '900.00',
      count: 3,
      above: 2,
      sum: '12.50',
      amount: '12.50',
      rate: '0.9',
      kind: KIND,
    },
    ...(code === 'unit-unclear' ? { other: '1 USD' } : {}),
  };
  const at = [{ file: 'f.xlsx', sheet: 'Ledger', cell: 'A1' }];
  return {
    setting,
    found: { code, severity: FINDINGS[code].severity, at, values, kind: KIND } as unknown as Diagnostic,
  };
}

const isUnderstood = (setting: string, value: string): boolean =>
  isAnswer(setting, value) || (columnNamed(KIND, value) ?? '') !== '';

/** The value that follows an equals sign: the longest text that is understood, at the end of a word. */
function valueAt(text: string, setting: string): string | undefined {
  for (let end = Math.min(text.length, 40); end > 0; end--) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(end)) || text.charAt(end - 1) === ' ') continue;
    if (isUnderstood(setting, text.slice(0, end))) return text.slice(0, end);
  }
  return undefined;
}

test('there are such findings', () => expect(CODES.length).toBeGreaterThan(15));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CODES)('%s', async (code) => {
    const { setting, found: finding } = found(code);
    const voice = await voiceOf(language);
    const said = voice.message(finding).replace(/[\u2066-\u2069]/g, '');
    expect(said).toContain(`${setting} = `);
    const rest = said.replaceAll(setting, 'SETTING').split(' = ').slice(1);
    const values = rest.filter((text) => !text.startsWith(NAMED_BY_HAND[language]));
    const understood = values.map((text) => valueAt(text, setting) ?? `not understood: ${text}`);
    expect(understood.filter((value) => value.startsWith('not understood'))).toEqual([]);
    // What can be chosen in the pane is what is printed.
    const named = namedAnswers(finding, language);
    expect(named).toEqual({ setting, values: understood.map((value) => value.replace(/[\s.。]+$/u, '')) });
    // It offers what English offers: the same answers, in the same order.
    const english = (await voiceOf('en')).message(finding).replaceAll(setting, 'SETTING').split(' = ').slice(1);
    const answers = (texts: readonly string[]): (string | undefined)[] =>
      texts.map((text) => {
        const value = valueAt(text, setting) ?? '';
        return choiceOf(setting.endsWith('< 0') ? 'Below zero' : 'Answer', value) ?? choiceOf('Answer', value);
      });
    expect(answers(rest)).toEqual(answers(english));
  });
});

test.each(LANGUAGES)('the setting that settles the order of days is printed as it is read: %s', (language) => {
  const [, setting = '', first = '', second = ''] =
    /[:：]\s*([^=:：]+) = ([^=(]+)\s*\(\S+ = ([^)]+)\)/u.exec(DIAGNOSTIC_TEXTS[language]['date-ambiguous'].hint) ?? [];
  expect(settingOf(setting)).toBe('Date order');
  expect([first, second].map((text) => choiceOf('Date order', text))).toEqual(['day first', 'month first']);
});
