/** What stands in the holes. */
import { HOLES, holeName, piecesOf } from '../../../src/core/letters/holes';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Asked } from './letters-of';
import { workbookOf } from '../../workbook-of';
import { CONTACTS, STATUS, found, letters, lettersFrom, wordings } from './letters-of';

const FRENCH_CONTACTS = CONTACTS;
const body = (text: string, language: string, asked: Asked = {}): string[] => {
  const written = letters(FRENCH_CONTACTS + wordings(`reminder | ${language} | | Sir, | ${text} | | Unit |`), {
    languages: [language as 'en'],
    ...asked,
  });
  expect(found(written).filter((each) => !each.startsWith('title-untranslated'))).toEqual([]);
  return written.value.letters.map(({ texts }) => texts.Body);
};

const REPORTED = { classes: ['on time'] as const };
const BORDURIA = { classes: ['not this year'] as const };
const IRAN = { classes: ['never'] as const, instruments: ['AP2'] };

test.each([
  ['{State}', 'en', BORDURIA, 'Borduria'],
  ['{state}', 'fr', BORDURIA, 'Bordurie'],
  ['{ ÉTAT }', 'fr', BORDURIA, 'Bordurie'],
  ['{Государство}', 'ru', BORDURIA, 'Бордурия'],
  ['{State}', 'en', IRAN, 'Islamic Republic of Iran'],
  ['{State}', 'fr', IRAN, 'République islamique d’Iran'],
  ['{State}', 'ru', IRAN, 'Исламская Республика Иран'],
  ['the Government of {the State}', 'en', IRAN, 'the Government of the Islamic Republic of Iran'],
  ['{The State} has', 'en', IRAN, 'The Islamic Republic of Iran has'],
  ['{l’État}', 'fr', IRAN, 'la République islamique d’Iran'],
  ["{L'État}", 'fr', IRAN, 'La République islamique d’Iran'],
  ['{el Estado}', 'es', IRAN, 'la República Islámica del Irán'],
  ['{Государство в тексте}', 'ru', IRAN, 'Исламская Республика Иран'],
  ['{行文国名}', 'zh', IRAN, '伊朗伊斯兰共和国'],
  // A State that nobody knows is what its register says.
  ['{The State}', 'en', BORDURIA, 'Borduria'],
  ['{Formal name}', 'zh', IRAN, '伊朗伊斯兰共和国'],
  ['{Formal name}', 'en', BORDURIA, 'Borduria'],
  ['{Instrument}: {Report}', 'fr', BORDURIA, 'P5: Rapport au titre du Protocole V'],
  ['{Year}, {Due}', 'en', BORDURIA, '2013, 31 March 2013'],
  ['{Échéance}', 'fr', BORDURIA, '31 mars 2013'],
  ['{Due}', 'fr', IRAN, '1er octobre 2013'],
  ['{Срок}', 'ru', BORDURIA, '31 марта 2013 года'],
  ['{Due}', 'ar', BORDURIA, '31 آذار/مارس 2013'],
  ['｛截止日期｝', 'zh', BORDURIA, '2013年3月31日'],
  ['{As at}; {Date}', 'en', { ...BORDURIA, date: '2014-01-02' }, '31 December 2013; 2 January 2014'],
  ['{Date}', 'en', BORDURIA, '31 December 2013'],
  ['{Days late}', 'en', BORDURIA, '275'],
  ['{Last year}', 'en', BORDURIA, '2011'],
  ['{Class}', 'en', BORDURIA, 'not submitted'],
  ['{Forms}', 'en', BORDURIA, 'A, B and C'],
  ['{Entry into force}', 'en', BORDURIA, '12 November 2008'],
  ['{Addressee}, {Office}, {Address}', 'en', BORDURIA, 'Ms. B, Mission of Borduria, Geneva'],
  ['{{State}} {State}', 'en', BORDURIA, '{State} Borduria'],
  ['{Missing}', 'en', BORDURIA, 'Protocol V report, 2013 (due on 31 March 2013); also for 2010 and 2012'],
  ['{Missing}', 'en', IRAN, 'Annual report, 2013 (due on 1 October 2013); also for 2012'],
])('%s in %s', (text, language, asked, expected) => {
  expect(body(text, language, { ...asked, languages: [language as 'en'] })).toEqual([expected]);
});

test.each([
  ['fr', 'Rapport au titre du Protocole V et rapport annuel'],
  ['ru', 'Доклад по Протоколу V и ежегодный доклад'],
  ['en', 'Protocol V report and annual report'],
])('of several reports, in %s, the first begins with a capital', (language, expected) => {
  expect(body('{Report}', language, { classes: ['never'], languages: [language as 'en'] })[1]).toBe(expected);
});

test('in Spanish y is e before an i', () => {
  const book = STATUS.replace('Title (ru) | Due', 'Title (es) | Due')
    .replace('Доклад по Протоколу V', 'Informe nacional')
    .replace('Ежегодный доклад', 'Informe sobre el cumplimiento');
  const text = CONTACTS + wordings('reminder | es | | Señor: | {Informe} | | Dependencia |');
  const written = lettersFrom([workbookOf(`${book}${text}`, 'status.xlsx')], { classes: ['never'], languages: ['es'] });
  expect(written.value.letters.map(({ texts }) => texts.Body)).toEqual([
    'Informe nacional',
    'Informe nacional e informe sobre el cumplimiento',
  ]);
});

test('a title keeps the capital of a name that only another translation shows as one', () => {
  const book = STATUS.replace('Title (ru) | Due', 'Title (es) | Due')
    .replace('Rapport annuel | Ежегодный доклад', 'Zerda (rapport) | Informe sobre Zerda')
    .replace('Доклад по Протоколу V', 'Informe nacional');
  const text = CONTACTS + wordings('reminder | fr | | Monsieur, | {Rapport} | | Unité |');
  const written = lettersFrom([workbookOf(`${book}${text}`, 'status.xlsx')], { classes: ['never'], languages: ['fr'] });
  expect(written.value.letters[1]!.texts.Body).toBe('Rapport au titre du Protocole V et Zerda (rapport)');
});

test.each([
  ['fr', '2009-2012'],
  ['es', '2009-2012'],
  ['ru', '2009–2012'],
  ['ar', '2009 إلى 2012'],
  ['zh', '2009-2012'],
])('years that are missing, in %s', (language, expected) => {
  const [first] = body('{Missing}', language, { classes: ['never'], languages: [language as 'en'] });
  expect(first!.replace(/[\u2068\u2069]/g, '')).toContain(expected);
});

test('several lines inside a sentence are parted by the semicolon of the language', () => {
  const of = (language: string) =>
    body('!{Missing}!', language, { classes: ['never'], languages: [language as 'en'] })[1]!.replace(
      /[\u2068\u2069]/g,
      '',
    );
  expect(of('fr')).toContain('\u00a0; Rapport annuel');
  expect(of('ar')).toContain('؛ Annual report');
});

test('so they are where words stand before or behind them; a line of their own has one for each', () => {
  const of = (text: string): string[] =>
    body(text, 'en', { classes: ['never'] })
      .at(-1)!
      .replace(/[\u2068\u2069]/g, '')
      .split('\n');
  expect(of('{Missing}')).toHaveLength(2);
  expect(of('  {Missing} ')).toHaveLength(2);
  for (const text of ['Reports: {Missing}', '{Missing}.']) {
    expect(of(text)).toHaveLength(1);
    expect(of(text)[0]).toContain('; Annual report');
  }
});

const CONTACT_A = 'AAA | Dr. A | Mission | |';

test('what is missing: forms of a report that came, years before this one, several reports line by line or in a line', () => {
  const text = (line: string): string =>
    `${CONTACTS}${CONTACT_A}\n${wordings(`reminder | en | | Sir, | ${line} | | Unit |`)}`;
  const bodies = (line: string, asked: Asked): string[] =>
    letters(text(line), { languages: ['en'], ...asked }).value.letters.map(({ texts }) => texts.Body);
  expect(bodies('{Missing}', REPORTED)).toEqual(['Protocol V report, 2013: form C']);
  expect(bodies('{Missing}', { classes: ['never'] })).toEqual([
    'Protocol V report, 2013 (due on 31 March 2013); also for 2009–2012',
    'Protocol V report, 2013 (due on 31 March 2013); also for 2012\nAnnual report, 2013 (due on 1 October 2013); also for 2012',
  ]);
  expect(bodies('To come: {Missing}.', { classes: ['never'] })[1]).toBe(
    'To come: Protocol V report, 2013 (due on 31 March 2013); also for 2012; Annual report, 2013 (due on 1 October 2013); also for 2012.',
  );
  expect(bodies('{Instrument}, {Due}', { classes: ['never'] })[1]).toBe('P5 and AP2, 31 March 2013 and 1 October 2013');
});

describe('nothing to fill a hole with', () => {
  const of = (text: string, asked: Asked = {}) =>
    letters(CONTACTS + wordings(`reminder | en | | Sir, | ${text} | | Unit |`), { languages: ['en'], ...asked });

  test('is an error at the contact’s cell that is blank, and the hole stays as it is written', () => {
    const written = of('{Address}. {State}. {Address}', { classes: ['never'] });
    expect(found(written)).toEqual(['letter-hole-empty Contacts!E3']);
    expect(written.diagnostics[0]!.values).toEqual({ letter: 'reminder', state: 'Carpania', hole: '{Address}' });
    expect(written.value.letters[0]!.texts.Body).toBe('{Address}. Carpania. {Address}');
  });

  test('is an error where one of several reports has nothing: the others are not said for all', () => {
    const book = `${STATUS}IRN | P5 | 2012 | 2012-03-01 | 2012-03-02 | A\n`;
    const text = CONTACTS + wordings('reminder | en | | Sir, | {Instrument}: {Last year} | | Unit |');
    const written = lettersFrom([workbookOf(`${book}${text}`, 'status.xlsx')], { languages: ['en'] });
    expect(written.value.letters.map(({ texts }) => texts.Body)).toEqual([
      'P5: 2011',
      'P5: {Last year}',
      'P5 and AP2: {Last year}',
    ]);
  });

  test.each([
    ['no report ever', '{Last year}', { classes: ['never'] as const, instruments: ['AP2'] }],
    ['all has come', '{Missing}', { classes: ['not a party'] as const, instruments: ['P5'] }],
  ])('is an error at the wording where no cell would hold it: %s', (_, text, asked) => {
    const contacts = `${CONTACTS}EEE | Dr. E | | |\n`;
    const written = letters(contacts + wordings(`reminder | en | | Sir, | ${text} | | Unit |`), {
      languages: ['en'],
      ...asked,
    });
    expect(found(written)).toEqual(['letter-hole-empty Letters!E2']);
  });
});

test.each([
  ['{Stat}', '{Stat}'],
  ['{}', '{}'],
  ['{State', '{'],
  ['State}', '}'],
  ['{Name of signatory}', '{Name of signatory}'],
])('%s is no hole, in any wording, used or not', (text, hole) => {
  const written = letters(
    CONTACTS + wordings('other | es | | | ok | | |', `reminder | ru | ${text} | | {State} | | |`),
    {
      classes: [],
    },
  );
  expect(found(written)).toEqual(['letter-hole-unknown Letters!C3']);
  expect(written.diagnostics[0]!.values).toMatchObject({ hole });
});

test('a letter without salutation or signatory is a warning at the cell, of wordings that are used', () => {
  const text = CONTACTS + wordings('reminder | en | | | {State} | | |', 'reminder | fr | | | {State} | | |');
  const written = letters(text, { languages: ['en'] });
  expect(found(written)).toEqual(['letter-part-missing Letters!D2', 'letter-part-missing Letters!G2']);
});

test.each(['{Государство}', '{Государство в тексте}', '{Formal name}'])(
  'a name that a letter’s language lacks is noted, whichever form of it: %s',
  (hole) => {
    const text = CONTACTS + wordings(`reminder | ru | | Господин, | ${hole} | | Группа |`);
    const written = letters(text, { languages: ['ru'], instruments: ['P5'], classes: ['never'] });
    expect(written.diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ['title-untranslated', { code: 'CCC', language: 'ru' }],
    ]);
  },
);

test('a name that is lacking in a letter’s language is noted once for each language, and English stands in', () => {
  const text = CONTACTS + wordings('reminder | ru | | Господин, | {Государство}: {Доклад} | | Группа |');
  const written = letters(text, { languages: ['ru'], instruments: ['P5'] });
  expect(written.diagnostics.map(({ code, at: [place], values }) => [code, place!.cell, values])).toEqual([
    ['title-untranslated', 'A4', { code: 'CCC', language: 'ru' }],
  ]);
  expect(written.value.letters[1]!.texts.Body).toBe('Carpania: Доклад по Протоколу V');
  const spanish = letters(CONTACTS + wordings('reminder | es | | Señor: | {Informe} | | Dependencia |'), {
    languages: ['es'],
  });
  expect(found(spanish)).toEqual(
    ['title-untranslated ReportingDuties!A2', 'title-untranslated ReportingDuties!A3'].map((each) =>
      each.replace('ReportingDuties', 'Reporting duties'),
    ),
  );
});

test('a title that two languages lack is noted for each of them', () => {
  const contacts = '# Contacts\nState | Addressee | Language\nBBB | Ms. B | es\nCCC | Mr. C | zh\n';
  const text =
    contacts + wordings('reminder | es | | Señor: | {Informe} | | D |', 'reminder | zh | | 先生 | {Report} | | D |');
  const written = letters(text, { instruments: ['P5'] });
  expect(written.diagnostics.filter(({ code }) => code === 'title-untranslated').map(({ values }) => values)).toEqual([
    { code: 'P5', language: 'es' },
    { code: 'P5', language: 'zh' },
  ]);
});

test('findings on letters can be waived, and only here', () => {
  const text = CONTACTS + wordings('reminder | en | | | {State} | | Unit |');
  const waiver =
    '# Waivers\nCode | Key | Reason\nletter-part-missing | Letters!D2 | A note verbale\nletter-wording-doubled | | No\n';
  expect(found(letters(text + waiver, { languages: ['en'] }))).toEqual([
    'waiver-applied Letters!D2',
    'waiver-refused Waivers!A3',
  ]);
});

describe('the names of holes', () => {
  test.each(LANGUAGES)('are told apart in %s, and known', (language) => {
    const names = HOLES.map((hole) => holeName(hole, language));
    expect(new Set(names).size).toBe(HOLES.length);
    for (const [at, name] of names.entries()) {
      expect(piecesOf(`{${name.toUpperCase()}}`)).toEqual([{ hole: HOLES[at], written: `{${name.toUpperCase()}}` }]);
    }
  });
});
