/** What the command line says of its own: whole in six languages, and nowhere else but in the files of its words. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { OPTIONS } from '../../src/cli/arguments';
import { COMMANDS } from '../../src/cli/commands';
import { CannotRun } from '../../src/cli/cannot-run';
import { helpText } from '../../src/cli/help';
import { countsText, printAll } from '../../src/cli/print-diagnostics';
import { speechOf } from '../../src/cli/speech';
import { widthOf } from '../../src/cli/terminal';
import type { Terminal } from '../../src/cli/terminal';
import type { CliText, CliWords } from '../../src/cli/words/cli-words';
import { inEach, LANGUAGES, type InEach, type Language } from '../../src/core/language/language';
import { isIn } from './own-script';
import { categories, holesOf } from '../message-holes';
import { CLASS_NAMES } from '../../src/core/language/class-names';
import { STATUS_CLASSES } from '../../src/core/values/status-classes';
import { DETAILS } from '../../src/core/values/details';
import { diagnostic, type Diagnostic } from '../../src/core/values/diagnostic';

const CLI = path.join(__dirname, '..', '..', 'src', 'cli');
const WORDS: InEach<CliWords> = inEach(
  (language) => jest.requireActual<{ WORDS: CliWords }>(`../../src/cli/words/${language}`).WORDS,
);
const EN = WORDS.en;
const GROUPS = ['does', 'options', 'placeholders'] as const;
const TEXTS = Object.keys(EN).filter((name) => !(GROUPS as readonly string[]).includes(name)) as CliText[];
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Names of the holes of each text, from the source: types are gone when a test runs. */
const HOLES = new Map(
  [
    ...readFileSync(path.join(CLI, 'words', 'cli-words.ts'), 'utf8')
      .split('export interface CliValues {')[1]!
      .split('\n}')[0]!
      .matchAll(/^ {2}(\w+):\s*(Nothing|\{[^}]*\});/gm),
  ].map(([, text, type]) => [text, new Map([...type!.matchAll(/(\w+): (\w+)/g)].map(([, name, of]) => [name!, of!]))]),
);

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = WORDS[language];

  test('every text is there, in the order of the English ones', () => {
    expect(Object.keys(words)).toEqual(Object.keys(EN));
    for (const group of GROUPS) expect(Object.keys(words[group])).toEqual(Object.keys(EN[group]));
    expect([...HOLES.keys()]).toEqual(TEXTS);
    expect(Object.keys(words.does)).toEqual([...COMMANDS]);
    expect(Object.keys(words.options)).toEqual(OPTIONS.map(({ name }) => name));
  });

  test.each(TEXTS)('%s', async (text) => {
    const message = words[text];
    expect(message).toBe(message.trim());
    expect(message).not.toBe('');
    expect(message).not.toMatch(/'| {2}|undefined/);
    const holes = holesOf(message);
    const values = HOLES.get(text)!;
    expect([...holes.names].sort()).toEqual([...values.keys()].sort());
    expect(holes.selects).toEqual(holesOf(EN[text]).selects);
    for (const [name, type] of values)
      expect([name, holes.numbers.has(name) || holes.plurals.has(name)]).toEqual([name, type === 'number']);
    for (const forms of holes.plurals.values()) {
      expect(forms.filter((form) => form !== '=0').sort()).toEqual(categories(language));
    }
    // It can be said, and says each value.
    const speech = await speechOf(language);
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
      const filled = Object.fromEntries(
        [...values].map(([name, type]) => {
          if (type === 'number') return [name, count];
          if (type === 'List') return [name, [`<${name}>`, 'x']];
          return [name, type === 'Placeholder' ? 'PATH' : name === 'reason' ? 'it is a folder' : `<${name}>`];
        }),
      );
      const said = plain(speech.reason({ text, values: filled } as unknown as CannotRun));
      expect(said).not.toMatch(/[{}]|undefined/);
      for (const [name] of holes.selects) expect(said).not.toContain(`<${name}>`);
      for (const name of values.keys()) {
        if (!holes.selects.has(name) && String(filled[name]).startsWith('<')) expect(said).toContain(`<${name}>`);
      }
    }
  });

  test('what commands and options are for fits into the help', () => {
    for (const group of ['does', 'options'] as const) {
      for (const [name, text] of Object.entries(words[group])) {
        expect([name, text]).toEqual([name, text.trim()]);
        expect([name, text]).toEqual([name, expect.not.stringMatching(/[.。]$|[{}<>]|'/)]);
        if (language === 'en') continue;
        expect([name, text]).not.toEqual([name, EN[group][name as never]]);
      }
    }
    for (const placeholder of Object.values(words.placeholders)) expect(placeholder).toMatch(/^\S+$/);
    const widest = Math.max(
      ...OPTIONS.map(({ name, value }) => widthOf(`--${name} ${value === '' ? '' : words.placeholders[value]}`)),
    );
    expect(widest).toBeLessThan(32);
  });

  test('the help says what is typed as it is typed', () => {
    const typed = (text: string): string[] => [
      ...new Set(text.match(/--[a-z][a-z-]*|\b(?:annex|status|comparison)\.\w+|\d{4}-\d\d-\d\d/g) ?? []),
    ];
    for (const text of TEXTS) expect([text, typed(words[text])]).toEqual([text, typed(EN[text])]);
    for (const name of COMMANDS) {
      const own = typed(words.does[name]);
      for (const each of typed(EN.does[name])) expect([name, own]).toEqual([name, expect.arrayContaining([each])]);
    }
    for (const { name } of OPTIONS) {
      expect([name, typed(words.options[name]).sort()]).toEqual([name, typed(EN.options[name]).sort()]);
      const codes = (text: string): string[] => text.match(/\b(?:en|fr|es|ru|ar|zh)\b/g) ?? [];
      if (name === 'ui' || name === 'lang')
        expect([name, codes(words.options[name].replace(/^.*: ?|^.*：/, ''))]).toEqual([
          name,
          expect.arrayContaining(['fr', 'es', 'ru', 'ar', 'zh']),
        ]);
    }
    const names = CLASS_NAMES[language];
    for (const each of [names.never, names['not this year']]) expect(words.options.class).toContain(each);
  });

  test('the help names every command and option, in columns', async () => {
    const speech = await speechOf(language);
    const text = helpText(undefined, speech);
    for (const command of COMMANDS) expect(text).toContain(`  ${command} `);
    for (const { name } of OPTIONS) expect(text).toContain(`  --${name} `);
    expect(helpText('check', speech)).not.toContain('--draft');
    for (const command of COMMANDS) expect(plain(helpText(command, speech))).toContain(`addendum ${command}`);
    const at = OPTIONS.map(({ name, value }) => {
      const head = `  --${name}${value === '' ? '' : ` ${words.placeholders[value]}`}`;
      const line = plain(text)
        .split('\n')
        .find((each) => each.startsWith(`${head} `))!;
      const rest = line.slice(head.length);
      expect(rest.trimStart().startsWith(words.options[name])).toBe(true);
      return widthOf(head) + rest.length - rest.trimStart().length;
    });
    expect(new Set(at).size).toBe(1);
  });

  if (language !== 'en') {
    test('nothing is left in English', () => {
      expect(TEXTS.filter((text) => words[text] === EN[text])).toEqual([]);
      const ours = TEXTS.map((text) => [text, words[text]] as const);
      const more = [...Object.entries(words.does), ...Object.entries(words.options)];
      const English = /\b(?:the|and|not|with|file|files|sheet|written|folder|reads|writes|shows)\b/;
      expect([...ours, ...more].filter(([, text]) => !isIn(language, text))).toEqual([]);
      const said = (text: string): string => text.replace(/\{\w+(?:, \w+)?/g, '{').replace(/\w+ \{/g, '{');
      expect([...ours, ...more].filter(([, text]) => English.test(said(text))).map(([name]) => name)).toEqual([]);
    });
  }

  test('texts are told apart', () => {
    const texts = TEXTS.filter((text) => !['shares', 'share', 'rows'].includes(text)).map((text) => words[text]);
    expect(texts.filter((text, n) => texts.indexOf(text) !== n)).toEqual([]);
    for (const group of ['does', 'options'] as const) {
      const all = Object.values(words[group]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('the typography of', () => {
  const all = ({ does, options, placeholders: _, ...texts }: CliWords): string[] =>
    [...Object.values(texts), ...Object.values(does), ...Object.values(options)].map((text) =>
      text.replace(/\{\w+, (select|plural),/g, '{'),
    );

  test('French: no-break spaces before high punctuation and inside guillemets', () => {
    expect(all(WORDS.fr).filter((text) => /[^\u00A0][:;!?»]|«[^\u00A0]|["“”]/.test(text))).toEqual([]);
  });
  test('Spanish and Russian: guillemets without spaces', () => {
    expect([...all(WORDS.es), ...all(WORDS.ru)].filter((text) => /« | »|["“”]/.test(text))).toEqual([]);
  });
  test('Chinese: full-width punctuation, parentheses as United Nations documents print them', () => {
    expect(all(WORDS.zh).filter((text) => /[\u4E00-\u9FFF][,.:;?!]|[,:;?!][\u4E00-\u9FFF]|[（）]/.test(text))).toEqual(
      [],
    );
  });
  test('Arabic: its own comma and semicolon', () => {
    expect(all(WORDS.ar).filter((text) => /[\u0600-\u06FF][,;?]/.test(text))).toEqual([]);
  });
});

describe('plurals', () => {
  const verdict = async (language: Language, equal: number, differences: number): Promise<string> =>
    plain((await speechOf(language)).say('verdict', { file: 'a.docx', language: 'fr', equal, differences }));

  test('in English', async () => {
    expect(await verdict('en', 1, 0)).toBe('a.docx (fr): 1 figure equal, no differences');
    expect(await verdict('en', 1234, 1)).toBe('a.docx (fr): 1,234 figures equal, 1 difference');
  });
  test('in Russian', async () => {
    expect(await verdict('ru', 1, 2)).toBe('a.docx (fr): 1 цифра совпадает, 2 расхождения');
    expect(await verdict('ru', 5, 21)).toBe('a.docx (fr): 5 цифр совпадают, 21 расхождение');
  });
  test('in Arabic', async () => {
    expect(await verdict('ar', 1, 2)).toBe('a.docx (fr): رقم واحد متطابق، فرقان');
    expect(await verdict('ar', 3, 11)).toBe('a.docx (fr): 3 أرقام متطابقة، 11 فرقا');
    expect(await verdict('ar', 100, 0)).toBe('a.docx (fr): 100 رقم متطابق، لا فروق');
  });

  const AT = { file: 'f', sheet: 'S', cell: 'A1' };
  const found = (errors: number, warnings: number) => [
    ...Array.from({ length: errors }, () => diagnostic('amount-missing', AT, {})),
    ...Array.from({ length: warnings }, () => diagnostic('meeting-unspent', AT, { code: 'M' })),
  ];
  test.each<[Language, string, string]>([
    ['en', 'no errors, 1 warning, no notes', '2 errors, 5 warnings, no notes'],
    ['fr', 'aucune erreur, 1 avertissement, aucune remarque', '2 erreurs, 5 avertissements, aucune remarque'],
    ['es', 'ningún error, 1 advertencia, ninguna nota', '2 errores, 5 advertencias, ninguna nota'],
    ['ru', 'нет ошибок, 1 предупреждение, нет примечаний', '2 ошибки, 5 предупреждений, нет примечаний'],
    ['ar', 'لا أخطاء، تحذير واحد، لا تنويهات', 'خطآن، 5 تحذيرات، لا تنويهات'],
    ['zh', '无错误，1个警告，无提示', '2个错误，5个警告，无提示'],
  ])('of findings in %s', async (language, one, more) => {
    const speech = await speechOf(language);
    expect([plain(countsText(found(0, 1), speech)), plain(countsText(found(2, 5), speech))]).toEqual([one, more]);
  });
});

describe('the sources', () => {
  /** Texts that are data: reasons by `DETAILS`, classes, a layout, sheets of ours by name, what is typed, the JSON's own words. */
  const DATA: ReadonlySet<string> = new Set([
    ...DETAILS,
    ...STATUS_CLASSES,
    ...Object.keys(EN.placeholders),
    'by meeting',
    'Annex (',
    'addendum: ',
    'addendum check',
    'addendum explain out/annex.json MHCP-2013/A1/expenditure',
    'addendum verify out/addendum.en.docx --with my.xlsx',
    ...['addendum verify ', 'addendum explain ', ' --with my.xlsx'],
    // Kinds of what a figure of the budget comes from.
    ...['unit cost', 'exchange rate', 'per cent', 'scale rate'],
    ...['addendum compare ', ' --to new.xlsx'],
    '--lang fr',
    'several figures',
    // A fault of ours, which ends the program.
    'the annex cannot be read back: ',
  ]);

  /** Literals and pieces of templates with two words in a row, which are no file's path and no import. */
  function sentencesIn(file: string, text: string): string[] {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const found: string[] = [];
    const walk = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) return;
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
      if (ts.isTemplateExpression(node)) {
        found.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
    return found.filter((each) => isSentence(each) && !DATA.has(each));
  }

  /** Two words in a row, or one that ends or begins like a part of a sentence. */
  const isSentence = (text: string): boolean =>
    /\p{L}{2,}[,;:]? +\p{L}+/u.test(text) || /(?:^| )\p{L}{2,}: ?$|^… |\p{L}{3,}… ?$|^[A-Z][a-z]{2,} \S*$/u.test(text);

  const files = readdirSync(CLI).filter((name) => name.endsWith('.ts'));

  test.each(files)('%s says nothing by itself', (name) => {
    expect(sentencesIn(name, readFileSync(path.join(CLI, name), 'utf8'))).toEqual([]);
  });

  test('a sentence, its pieces and its heads would be seen', () => {
    const text = [
      "terminal.line('No rows make up this figure.');",
      'terminal.line(`Written: ${files}`);',
      'terminal.line(`  … and ${more} more rows`);',
      'stream.write(`Reading ${name}… ${percent}%`);',
      "const path = 'a/b.ts'; import x from 'two words'; const ok = ['by meeting', 'red', '--out'];",
    ].join('\n');
    expect(sentencesIn('x.ts', text)).toEqual([
      'No rows make up this figure.',
      'Written: ',
      ' more rows',
      'Reading ',
      '… ',
    ]);
  });

  test('the languages are loaded as they are called', async () => {
    for (const language of LANGUAGES) {
      const speech = await speechOf(language);
      expect(speech.words).toBe(WORDS[language]);
      expect(speech.language).toBe(language);
    }
  });
});

test('what fills a hole is safe, and our own marks of direction pass', async () => {
  const speech = await speechOf('ar');
  const said = speech.line('written', { files: ['a\u202eb\u001b[2J\u2067.xlsx'] });
  expect(said).toBe('\u2067كُتب: \u2068a\\u{202e}b\\u{1b}[2J\\u{2067}.xlsx\u2069\u2069');
  expect((await speechOf('en')).reason(new CannotRun('notFile', { path: 'a\nb' }))).toBe(
    'a\\u{a}b is not a file; nothing was written.',
  );
});

test('findings: what the workbook says stays escaped, what we put around it does not', async () => {
  const { voice } = await speechOf('ar');
  const at = { file: 'f', sheet: 'S', cell: 'A1' };
  // Where findings are made such marks are left out already; the terminal does not rely on it.
  const found = diagnostic('amount-not-number', at, { found: '1\u2066\u202e2\u2069' });
  expect(voice.message(found)).toContain('\u206812\u2069');
  const raw = { ...found, values: { found: '1\u2066\u202e2\u2069' } } as Diagnostic;
  expect(voice.message(raw)).toContain('\u20681\\u{2066}\\u{202e}2\\u{2069}\u2069');
  const named = diagnostic(
    'state-unlisted',
    { file: 'f', sheet: 'S', cell: 'A1' },
    { found: 'x', state: 'a\u200f' },
    { state: { ar: 'ب\u200f' } },
  );
  expect(voice.message(named)).toContain('\u2068ب\\u{200f}\u2069');
});

test('which meetings are taken for one, and by what', async () => {
  const by = ['code', 'code-without-its-year', 'instrument-and-kind', 'title-without-its-year'];
  const said = [];
  for (const language of LANGUAGES) {
    const speech = await speechOf(language);
    said.push(by.map((each) => plain(speech.say('pairedBy', { before: 'M-2012', after: 'M-2013', by: each }))));
  }
  for (const texts of said) {
    expect(texts.map((text) => text.startsWith('M-2012 → M-2013'))).toEqual([true, true, true, true]);
    expect(new Set(texts).size).toBe(4);
  }
  expect(said.map((texts) => texts[2]!.replace('M-2012 → M-2013', '').trim())).toEqual([
    '(by instrument and kind)',
    '(d’après l’instrument et la nature)',
    '(por el instrumento y la clase)',
    '(по договору и виду)',
    '(حسب الصك والنوع)',
    '(按文书和类别)',
  ]);
});

test('lists have the signs of the language', async () => {
  const known = ['Q1', 'Q2'];
  const said = await Promise.all(
    LANGUAGES.map(async (language) => plain((await speechOf(language)).say('meetingUnknown', { code: 'X', known }))),
  );
  expect(said.map((text) => /Q1(.*)Q2/.exec(text)![1])).toEqual([', ', ', ', ', ', ', ', '، ', '、']);
});

test('places in a document read back are named, sheets of a workbook are quoted', async () => {
  const lines: string[] = [];
  const terminal = { line: (text = '') => lines.push(text), paint: (_: unknown, text: string) => text } as Terminal;
  const at = (file: string, sheet: string, cell: string): Diagnostic =>
    diagnostic('document-number-unaccounted', { file, sheet, cell }, { found: '5' });
  const found = [
    at('a.docx', 'table 3', 'C4'),
    at('a.docx', 'paragraph 12', ''),
    at('a.docx', 'head', ''),
    at('a.docx', 'properties', ''),
    at('a.docx', '', ''),
    at('a.xlsx', 'table 3', 'C4'),
  ];
  for (const language of ['en', 'ru', 'zh'] as const) printAll(terminal, found, await speechOf(language));
  const places = lines.filter((line) => line.startsWith('  a.')).map((line) => line.split('  ')[1]);
  expect(places).toEqual([
    ...['table 3!C4', 'paragraph 12', 'head', 'properties'].map((inside) => `a.docx › ${inside}`),
    ...['a.docx', 'a.xlsx › table 3!C4'],
    ...['таблица 3!C4', 'абзац 12', 'колонтитулы', 'свойства'].map((inside) => `a.docx › ${inside}`),
    ...['a.docx', 'a.xlsx › table 3!C4'],
    ...['表3!C4', '第12段', '页眉和页脚', '属性'].map((inside) => `a.docx › ${inside}`),
    ...['a.docx', 'a.xlsx › table 3!C4'],
  ]);
});

test('reasons are said in the language of the text', async () => {
  const error = new CannotRun('notWritten', { path: 'out/annex.xlsx', reason: 'the disk is full' });
  expect((await speechOf('ru')).reason(error)).toBe('Не удалось записать out/annex.xlsx: диск заполнен.');
  expect((await speechOf('zh')).reason(error)).toBe('无法写入out/annex.xlsx：磁盘已满。');
});

test('in Arabic an option is typed with its value, from left to right', async () => {
  const text = helpText('annex', await speechOf('ar'));
  expect(text).toContain('\u2066--format docx\u2069');
  expect(text.split('\n')[0]).toMatch(/^\u2067.*\u2069 \u2066addendum annex .*\u2069$/);
});

test('in Arabic an option and a date keep their hyphens in front', async () => {
  const speech = await speechOf('ar');
  expect(speech.say('commandMissing', { commands: ['check', 'annex'] })).toContain('\u2066--help\u2069');
  expect(speech.say('dateInvalid', { option: '--date', given: 'x' })).toContain('\u20662014-04-30\u2069');
});
