/** Findings name sheets, columns, settings, choices and reasons in the language in which they are said; what the workbook says is quoted. */
import { parse, TYPE, isPluralElement, isSelectElement } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { namedValues as namedBy } from '../../../src/adapters/messages/named-values';
import type { Voice } from '../../../src/adapters/messages/voice';
import { voiceOf } from '../../../src/adapters/messages/voice';
import { OWN_NAMES } from '../../diagnostic-texts';
import { TEXTS as EN } from '../../../src/core/language/en/diagnostics';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { DETAILS } from '../../../src/core/values/details';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import type { Sense } from '../../../src/core/values/diagnostics/finding-kind';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { diagnostic } from '../../../src/core/values/diagnostic';
import { FINDINGS } from '../../../src/core/values/diagnostics/findings';
import { CHOICES } from '../../../src/core/workbook/choices';
import { SETTINGS } from '../../../src/core/workbook/settings';
import { LAYOUT } from '../../../src/core/workbook/layout';
import { isIn } from '../../cli/own-script';
import { checked } from '../../core/status/status-of';
import { workbookOf } from '../../workbook-of';

const namedValues = (found: Diagnostic, language: Language) => namedBy(found, language, OWN_NAMES[language]);

const CODES = Object.keys(FINDINGS) as DiagnosticCode[];
/** The senses of a code's values, by their names. */
const sensesOf = (code: DiagnosticCode): Readonly<Record<string, Sense>> => FINDINGS[code].senses;

const AT = { file: 'f.xlsx', sheet: 'S', cell: 'A1' };
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** How the English message uses a value: as a number, a date, in a select alone, or as it is. */
function usesOf(code: DiagnosticCode): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  const add = (name: string, use: string): unknown => uses.set(name, (uses.get(name) ?? new Set()).add(use));
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument) add(element.value, 'plain');
      else if (element.type === TYPE.number) add(element.value, 'number');
      else if (element.type === TYPE.date) add(element.value, 'date');
      else if (isSelectElement(element) || isPluralElement(element)) {
        add(element.value, isSelectElement(element) ? 'select' : 'plural');
        Object.values(element.options).forEach(({ value }) => walk(value));
      }
    }
  };
  walk(parse(EN[code].message, { ignoreTag: true }));
  return uses;
}

const NAMES: readonly Sense[] = [
  'codes',
  'kind',
  'kinds',
  'sheet-or-kind',
  'column',
  'column of Letters',
  'columns',
  'setting',
  'settings',
  'choices',
  'detail',
  'figure',
];

test.each(CODES)('the values of %s are what its type and its message make of them', (code) => {
  const uses = usesOf(code);
  for (const [name, sense] of Object.entries(sensesOf(code))) {
    const use = uses.get(name)!;
    if (use.has('date')) expect([name, sense]).toEqual([name, 'day']);
    if (use.has('number')) expect(['amount', 'count']).toContain(sense);
    if (sense === 'day') expect(use).toContain('date');
    if (sense === 'amount') expect(use).toContain('number');
    if (sense === 'choice') expect([...use]).toEqual(['select']);
    if (sense === 'states') expect(name).toMatch(/^(state|states|near|candidates)$/);
    if (NAMES.includes(sense)) expect(use).toContain('plain');
  }
});

/** A value of ours for each sense, and what stands for it in each language. */
const OURS: readonly (readonly [Diagnostic, string, { readonly [L in Language]?: string }])[] = [
  [
    diagnostic('meeting-unknown', AT, { code: 'M', near: 'M-1, Amount' }),
    'near',
    { en: 'M-1”, “Amount', fr: 'M-1\u00a0», «\u00a0Amount', ar: 'M-1"، "Amount' },
  ],
  [
    diagnostic('sheet-missing', AT, { sheet: 'BudgetLines', found: 'Expenditures, Meetings' }),
    'sheet',
    {
      en: 'Budget lines',
      fr: 'Postes budgétaires',
      es: 'Partidas presupuestarias',
      ru: 'Статьи бюджета',
      zh: '预算项目',
    },
  ],
  [
    diagnostic('sheet-ambiguous', AT, { sheet: 'Expenditures', kinds: 'Estimates, Expenditures' }),
    'kinds',
    {
      en: 'Estimates”, “Expenditures',
      fr: 'Coûts estimatifs\u00a0», «\u00a0Dépenses',
      ru: 'Сметные расходы», «Расходы',
      ar: 'التكاليف المقدرة"، "النفقات',
      zh: '估计费用”、“开支',
    },
  ],
  [
    diagnostic('value-missing', AT, { column: 'Rate' }, 'BudgetLines'),
    'column',
    { en: 'Rate', fr: 'Taux', es: 'Tasa', ru: 'Ставка', ar: 'النسبة', zh: '比率' },
  ],
  [
    diagnostic('value-missing', AT, { column: 'Rate' }, 'Expenditures'),
    'column',
    { en: 'Rate', fr: 'Taux', es: 'Tipo', ru: 'Курс', ar: 'السعر', zh: '汇率' },
  ],
  [
    diagnostic(
      'column-missing',
      AT,
      { sheet: 'Amount', column: 'Posting date, Amount', found: 'Amount' },
      'Expenditures',
    ),
    'column',
    { en: 'Posting date”, “Amount', es: 'Fecha de contabilización», «Importe', zh: '记账日期”、“金额' },
  ],
  [
    diagnostic('date-time-dropped', AT, { count: 1, column: 'As at' }, 'Settings'),
    'column',
    { en: 'As at', fr: 'Arrêté au', ru: 'По состоянию на' },
  ],
  [
    diagnostic('column-doubled', AT, { sheet: 'S', column: 'Amount' }, ''),
    'column',
    { en: 'Amount', fr: 'Amount', ru: 'Amount' },
  ],
  [
    diagnostic('letter-part-missing', AT, { letter: 'Body', language: 'fr', column: 'Salutation' }),
    'column',
    { en: 'Salutation', fr: 'Formule d’appel', es: 'Saludo', ru: 'Обращение', ar: 'التحية', zh: '称谓' },
  ],
  [
    diagnostic('setting-invalid', AT, { setting: 'Figures', found: 'final?', known: 'final, provisional' }),
    'known',
    {
      en: 'final, provisional',
      fr: 'définitifs, provisoires',
      es: 'definitivas, provisionales',
      ru: 'окончательные, предварительные',
      ar: 'نهائية، مؤقتة',
      zh: '最后、暂定',
    },
  ],
  [
    diagnostic('setting-invalid', AT, { setting: 'Reporting year', found: 'x', known: '1990–2100' }),
    'setting',
    { en: 'Reporting year', fr: 'Année considérée', ru: 'Отчетный год', ar: 'السنة المشمولة بالتقرير' },
  ],
  [
    diagnostic('setting-invalid', AT, {
      setting: 'Expenditures: Stage',
      found: 'x',
      known: 'Stage, Amount, left out, A1',
    }),
    'known',
    { en: 'Stage, Amount, left out, A1', fr: 'Stade, Montant, écartée, A1', ru: 'Стадия, Сумма, не читать, A1' },
  ],
  [
    diagnostic('setting-invalid', AT, { setting: 'Expenditures: Stage', found: 'x', known: 'Stage' }),
    'setting',
    { en: 'Expenditures: Stage', fr: 'Expenditures: Stage' },
  ],
  [
    diagnostic('choice-unknown', AT, { column: 'Status', found: 'x', known: 'held, cancelled, postponed' }, 'Meetings'),
    'known',
    { en: 'held, cancelled, postponed', fr: 'tenue, annulée, reportée', ru: 'состоялось, отменено, перенесено' },
  ],
  [
    diagnostic('choice-unknown', AT, { column: 'Status', found: 'x', known: 'adopted, proposed' }, 'Estimates'),
    'known',
    { en: 'adopted, proposed', fr: 'adopté, proposé', ar: 'معتمد، مقترح' },
  ],
  [
    diagnostic('choice-unknown', AT, { column: 'Public', found: 'x', known: 'yes, no' }, 'Reports'),
    'known',
    { en: 'yes, no', fr: 'oui, non', es: 'sí, no', ru: 'да, нет', ar: 'نعم، لا', zh: '是、否' },
  ],
  [
    diagnostic('mapping-unknown-column', AT, { found: 'Line', known: 'Cost object, Line' }),
    'known',
    { en: 'Cost object, Line', fr: 'Objet de coût, Poste', ru: 'Объект затрат, Статья' },
  ],
  [
    diagnostic('document-incomplete', [], { settings: 'Dates, Agenda item' }),
    'settings',
    { en: 'Dates, Agenda item', fr: 'Dates, Point de l’ordre du jour', zh: '会期、议程项目' },
  ],
  [
    diagnostic('setting-untranslated', [], { setting: 'Body', language: 'fr' }),
    'setting',
    { en: 'Body', fr: 'Organe', es: 'Órgano', ru: 'Орган', ar: 'الهيئة', zh: '机构' },
  ],
  [
    diagnostic(
      'proof-broken',
      { file: '', sheet: '', cell: '' },
      { sheet: 'Estimates', read: '1', used: '1', leftOut: '0' },
    ),
    'sheet',
    { en: 'Estimates', fr: 'Coûts estimatifs' },
  ],
  [
    diagnostic('proof-broken', AT, { sheet: 'Estimates', read: '1', used: '1', leftOut: '0' }),
    'sheet',
    { en: 'Estimates', fr: 'Estimates' },
  ],
  [
    diagnostic('file-unreadable', AT, { detail: 'permission is denied' }),
    'detail',
    { en: 'permission is denied', fr: 'l’accès est refusé', ru: 'доступ запрещен', zh: '没有权限' },
  ],
  [diagnostic('file-unreadable', AT, { detail: 'ESTALE' }), 'detail', { en: 'ESTALE', fr: 'ESTALE' }],
  [
    diagnostic('part-malformed', AT, { part: 'p', detail: 'cell A0 in row 12' }),
    'detail',
    { fr: 'cellule A0 dans la ligne 12', ru: 'ячейка A0 в строке 12' },
  ],
  [
    diagnostic('package-too-large', AT, { part: 'p', limit: '60000000 cells' }),
    'limit',
    { en: '60000000 cells', fr: '60\u00a0000\u00a0000 de cellules', ru: '60\u00a0000\u00a0000 ячеек' },
  ],
  [
    diagnostic('document-figure-changed', AT, { figure: 'count (meetings)', expected: '3', found: '4' }),
    'figure',
    { en: 'The number of meetings', ru: 'число совещаний' },
  ],
  [
    diagnostic('document-figure-changed', AT, { figure: 'M/INT/estimate', expected: '3', found: '4' }),
    'figure',
    { en: 'M/INT/estimate', fr: 'M/INT/estimate' },
  ],
  [
    diagnostic('line-unknown', AT, { code: 'X', near: 'A1, A2' }),
    'near',
    { en: 'A1”, “A2', ru: 'A1», «A2', zh: 'A1”、“A2' },
  ],
  [
    diagnostic('expenditure-unmatched', AT, {
      reason: 'meeting-unknown',
      found: 'A, B',
      near: 'A1, A2',
      count: 1,
      amount: '5',
    }),
    'near',
    { en: 'A1”, “A2', es: 'A1», «A2' },
  ],
  [
    diagnostic('sheet-joined', AT, { sheet: 'Estimates', other: 'Estimates' }),
    'sheet',
    { en: 'Estimates', fr: 'Coûts estimatifs' },
  ],
  [
    diagnostic('sheet-by-headings', AT, { sheet: 'ReportingDuties', found: 'Reports' }),
    'sheet',
    { en: 'Reporting obligations', es: 'Obligaciones de presentación', zh: '报告义务' },
  ],
  [
    diagnostic('column-remembered', AT, { heading: 'Amount', column: 'Commitment item' }, 'Expenditures'),
    'column',
    { en: 'Commitment item', fr: 'Article budgétaire' },
  ],
  [
    diagnostic('table-unanswered', AT, { sheet: 'S', column: 'Meeting', answer: 'S | | Code | Meeting' }, 'Estimates'),
    'column',
    { en: 'Meeting', fr: 'Réunion' },
  ],
  [
    diagnostic('date-unformatted', AT, { count: 2, column: 'Adopted on' }, 'Estimates'),
    'column',
    { en: 'Adopted on', fr: 'Adopté le' },
  ],
  [
    diagnostic('number-not-number', AT, { column: 'Year', found: 'Year' }, 'Reports'),
    'column',
    { en: 'Year', fr: 'Année' },
  ],
  [
    diagnostic('choice-unknown', AT, { column: 'Stage', found: 'Stage', known: 'commitment, final' }, 'Expenditures'),
    'column',
    { en: 'Stage', fr: 'Stade' },
  ],
  [
    diagnostic('setting-doubled', AT, { setting: 'Rounding' }),
    'setting',
    { en: 'Rounding', fr: 'Arrondi', ru: 'Округление' },
  ],
  [
    diagnostic('package-damaged', AT, { part: 'cut', detail: 'cut' }),
    'detail',
    { en: 'cut', fr: 'tronqué', ru: 'обрывается' },
  ],
  [
    diagnostic('document-figure-missing', AT, { figure: 'year', expected: '2013' }),
    'figure',
    { en: 'The reporting year', fr: 'L’année considérée' },
  ],
  [
    diagnostic('document-total-differs', AT, { figure: 'text (title)', stated: '1', computed: '2' }),
    'figure',
    { en: 'A number in the text', zh: '文中的数字' },
  ],
  [
    diagnostic('document-languages-differ', AT, { figure: 'table', values: 'en 1, fr 2' }),
    'figure',
    { en: 'The number of a table', ru: 'номер таблицы' },
  ],
  [
    diagnostic(
      'column-meaning-unclear',
      AT,
      { heading: 'X', found: 'Soll, Haben', column: 'Debit/credit', setting: 'Expenditures: X' },
      'Expenditures',
    ),
    'column',
    { en: 'Debit/credit', fr: 'Débit/crédit' },
  ],
  [
    diagnostic('sheet-unread', AT, { sheet: 'Sheet1', kind: 'Expenditures', setting: 'Sheet1' }),
    'kind',
    { en: 'Expenditures', fr: 'Dépenses', ru: 'Расходы' },
  ],
  [
    diagnostic(
      'date-near-midnight',
      AT,
      { count: 2, column: 'Posting date', time: '23:00', day: '2013-04-30', other: '2013-05-01' },
      'Expenditures',
    ),
    'column',
    { en: 'Posting date', es: 'Fecha de contabilización', zh: '记账日期' },
  ],
  [
    diagnostic(
      'number-ambiguous',
      AT,
      { column: 'Rate', found: '1,150', first: '1150', second: '1.15' },
      'BudgetLines',
    ),
    'column',
    { en: 'Rate', fr: 'Taux', es: 'Tasa', ru: 'Ставка', ar: 'النسبة', zh: '比率' },
  ],
  [
    diagnostic('comparison-unproved', [], { figure: '*/rate', difference: '1', explained: '2' }),
    'figure',
    { en: '*/rate', ar: '*/rate' },
  ],
];

test.each(OURS)('%j names %s', (found, name, wanted) => {
  for (const [language, text] of Object.entries(wanted) as [Language, string][]) {
    const said = namedValues(found, language);
    expect([language, said[name]]).toEqual([language, text]);
    // All else stays as it was.
    const senses = sensesOf(found.code);
    for (const [other, value] of Object.entries(found.values)) {
      if (!NAMES.includes(senses[other]!)) expect([other, said[other]]).toEqual([other, value]);
    }
  }
});

test('each value that names something is tried', () => {
  const tried = new Set(OURS.map(([{ code }, name]) => `${code} ${name}`));
  const named = CODES.flatMap((code) =>
    Object.entries(sensesOf(code))
      .filter(([, sense]) => NAMES.includes(sense))
      .map(([name]) => `${code} ${name}`),
  );
  expect(named.filter((each) => !tried.has(each))).toEqual([]);
});

test('the values stay as they are in the finding', () => {
  const found = diagnostic('value-missing', AT, { column: 'Rate' }, 'BudgetLines');
  namedValues(found, 'fr');
  expect(found.values).toEqual({ column: 'Rate' });
});

describe.each(OTHERS)('in %s', (language) => {
  test('every kind of sheet, column, setting and choice has a name', () => {
    const isNamed = (found: Diagnostic, name: string): boolean => namedValues(found, language)[name] !== undefined;
    for (const { kind, columns } of LAYOUT) {
      expect(isNamed(diagnostic('sheet-missing', AT, { sheet: kind, found: '' }), 'sheet')).toBe(true);
      for (const { column } of columns) {
        const { column: said } = namedValues(diagnostic('value-missing', AT, { column }, kind), language);
        // A column of texts in one language is called by its code in all of them.
        if (!/^(fr|es|ru|ar|zh)$/.test(column) && ['ru', 'ar', 'zh'].includes(language)) {
          expect([column, /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u.test(String(said))]).toEqual([
            column,
            true,
          ]);
        }
      }
    }
    for (const { setting, names } of SETTINGS) {
      const found = diagnostic('setting-untranslated', [], { setting, language });
      expect(namedValues(found, language)['setting']).toBe(names[language][0]);
    }
  });

  test('every list that a finding may offer is offered in it', () => {
    for (const [list, values] of Object.entries(CHOICES)) {
      const known = Object.keys(values).join(', ');
      const found = offering(list, known);
      if (!found) continue;
      const said = String(namedValues(found, language)['known']);
      for (const value of said.split(/, |، |、/)) {
        if (['ru', 'ar', 'zh'].includes(language)) expect(value).not.toMatch(/[A-Za-z]/);
      }
      expect(said.split(/, |، |、/)).toHaveLength(Object.keys(values).length);
    }
    const counts = '# States\nState | Name\nCHE | Suisse\n# Stated counts\nName | Amount | Class\nx | 1 | y\n';
    const classes = checked(counts, '2013-12-31', 2013).diagnostics.find(({ code }) => code === 'choice-unknown')!;
    expect(namedValues(classes, 'en')['known']).toMatch(/, not submitted, never submitted, not recorded, voluntary, /);
    expect(namedValues(classes, language)['known']).not.toMatch(/not submitted|never|recorded/);
  });

  test('every reason why a file cannot be read is said in it', async () => {
    const voice = await voiceOf(language);
    for (const detail of DETAILS) {
      const text = detail.replace('{n}', '5').replace('{text}', 'A1').replace('{type}', 'Error');
      const said = voice.detail(text).replace(/[\u2068\u2069]/g, '');
      expect([text, said === text && !/^\d+ MB$/.test(text)]).toEqual([text, false]);
      for (const value of ['5', 'A1', 'Error']) if (text.split(/[^\w]/).includes(value)) expect(said).toContain(value);
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
      if (!/^\d+ \w+$/.test(said)) expect([said, isIn(language, said)]).toEqual([said, true]);
    }
  });
});

/** A finding that offers the list. */
function offering(list: string, known: string): Diagnostic | undefined {
  const [kind = '', column] = list.split('.');
  if (list === 'Mapping.Column') return diagnostic('mapping-unknown-column', AT, { found: 'x', known });
  if (list === 'yes/no')
    return diagnostic('choice-unknown', AT, { column: 'Cover page only', found: 'x', known }, 'Reports');
  if (list === 'Column') return diagnostic('setting-invalid', AT, { setting: 'Expenditures: x', found: 'x', known });
  if (column !== undefined) return diagnostic('choice-unknown', AT, { column, found: 'x', known }, kind);
  return list === 'Estimate version'
    ? undefined
    : diagnostic('setting-invalid', AT, { setting: list, found: 'x', known });
}

/** A workbook with every fault of sheets, columns and values, in Russian and with codes in digits: no Latin letter of the officer's. */
const COSTS = `
# Настройки
Параметр | Значение
Показатели | неясные
Отчетный год | 20x13
Округление | 7
Расходы: Счет | нечто
# Статьи бюджета
Код | Название | Вид | Ставка
1 | Перевод | странный | много
2 | |
# Совещания
Код | Название | Начало | Окончание | Статус
01 | Первое | 41372.5 | 2013-04-09 | шло
02 | Второе | | 2013-05-09 |
# Сметные расходы
Совещание | Статья | Сумма | Статус
01 | 1 | 100 | думали
 | 1 | 100 |
# Расходы
Дата проводки | Совещание | Статья | Сумма | Стадия | Счет
41374.5 | 01 | 1 | 90 | потом | 5
41374 | 01 | 1 | 90 | | 5
# Соответствия
Столбец | Значение | Доля
Цвет | 5 | 1
Описание | | 1
Описание | 7 | половина
# Обменные курсы
Валюта | С даты | Единиц за доллар США
# Неведомое
Совещание | Статья | Сумма
01 | 1 | 5
`;

const STATUS = `
# Государства
Государство | Название
CHE |
# Обязательства по отчетности
Договор | Срок | Первый срок через (дней)
5 | 31 March | много
6 | |
# Участники
Государство | Договор | Вступление в силу
CHE | 5 |
# Доклады
Государство | Договор | Год | Представлен | Открытый
CHE | 5 | давно | 2013-03-01 | наполовину
# Указанные числа
Название | Число | Категория
Всего | 1 | странная
`;

async function messages(language: Language): Promise<{ readonly code: string; readonly message: string }[]> {
  const voice: Voice = await voiceOf(language);
  const costs = reconcileWorkbooks([workbookOf(COSTS)], { sheets: [] }).diagnostics;
  const status = checked(STATUS, '2013-12-31', 2013).diagnostics;
  const missing = reconcileWorkbooks([workbookOf('# Настройки\nПараметр | Значение\n')], { sheets: [] }).diagnostics;
  return [...costs, ...status, ...missing].map((found) => ({ code: found.code, message: voice.message(found) }));
}

test('a Russian workbook with faults: in Russian, Arabic and Chinese no English word is left', async () => {
  const ALLOWED = /\b(?:USD|CHF|EUR|CHE|JSON|CSV|Excel|Addendum|March)\b|\b20x13\b|\u2068|\u2069/g;
  const codes = new Set<string>();
  for (const language of ['ru', 'ar', 'zh'] as const) {
    for (const { code, message } of await messages(language)) {
      codes.add(code);
      expect([code, message.replace(ALLOWED, '')]).toEqual([code, expect.not.stringMatching(/[A-Za-z]{2}/)]);
    }
  }
  expect([...codes]).toEqual(
    expect.arrayContaining([
      'choice-unknown',
      'setting-invalid',
      'value-missing',
      'number-not-number',
      'mapping-unknown-column',
      'date-time-dropped',
      'date-unformatted',
      'sheet-missing',
    ]),
  );
});
