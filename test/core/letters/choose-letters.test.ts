/** Who is written to, in which words and language, and who is not. */
import { dayFromIso } from '../../../src/core/values/calendar';
import { CONTACTS, PLAIN, found, inShort, letters, wordings } from './letters-of';

test('one letter for each State, about all that it is asked for, in its own language', () => {
  const written = letters(CONTACTS + PLAIN);
  expect(inShort(written)).toEqual([
    'BBB fr reminder P5 2013',
    'CCC en reminder P5 2013',
    'IRN en reminder P5 2013, AP2 2013',
  ]);
  expect(found(written)).toEqual([]);
});

test.each([
  [{ classes: ['never'] as const }, ['CCC en reminder P5 2013', 'IRN en reminder P5 2013, AP2 2013']],
  [{ classes: ['not this year'] as const }, ['BBB fr reminder P5 2013']],
  [{ classes: ['late'] as const }, []],
  [{ instruments: ['AP2'] }, ['IRN en reminder AP2 2013']],
  [
    { languages: ['fr'] as const },
    ['BBB fr reminder P5 2013', 'CCC fr reminder P5 2013', 'IRN fr reminder P5 2013, AP2 2013'],
  ],
  [
    { languages: ['en', 'fr'] as const },
    ['BBB fr reminder P5 2013', 'CCC en reminder P5 2013', 'IRN en reminder P5 2013, AP2 2013'],
  ],
])('%j', (asked, expected) => expect(inShort(letters(CONTACTS + PLAIN, asked))).toEqual(expected));

describe('the wording', () => {
  const rows = (...keys: string[]): string =>
    wordings(...keys.map((key) => `${key} | en | | Sir, | {State} | | Unit |`));
  const asked = { languages: ['en'] as const };

  test.each([
    ['of the class before any other', ['reminder', 'never'], ['BBB en reminder', 'CCC en never']],
    ['of the class in any language', ['reminder', 'Jamais'], ['BBB en reminder', 'CCC en Jamais']],
    ['of no notice about contributions', ['overdue', 'Credit', 'reminder'], ['BBB en reminder', 'CCC en reminder']],
    ['the first that no class has', ['first', 'second'], ['BBB en first', 'CCC en first']],
  ])('is the one %s', (_, keys, expected) => {
    expect(
      inShort(letters(CONTACTS + rows(...keys), asked)).map((each) => each.split(' ').slice(0, 3).join(' ')),
    ).toEqual([...expected, expected[1]!.replace('CCC', 'IRN')]);
  });

  test('is the one asked for', () => {
    const written = letters(CONTACTS + rows('first', 'second'), { ...asked, wording: 'SECOND' });
    expect(inShort(written)[0]).toBe('BBB en second P5 2013');
  });

  test('that is missing is an error, once', () => {
    const other = letters(CONTACTS + rows('never'), asked);
    expect(found(other)).toEqual(['letter-wording-missing Letters']);
    expect(other.diagnostics[0]!.values).toEqual({ letter: 'not submitted', language: 'en' });
    expect(inShort(other)).toEqual(['CCC en never P5 2013', 'IRN en never P5 2013, AP2 2013']);
    expect(found(letters(CONTACTS))).toEqual(['letter-wording-missing Letters', 'letter-wording-missing Letters']);
  });

  test('that stands twice is an error, and its first row counts', () => {
    const written = letters(CONTACTS + rows('first', 'FIRST'), asked);
    expect(found(written)).toEqual(['letter-wording-doubled Letters!E3']);
    expect(new Set(written.value.letters.map(({ wording }) => wording.key))).toEqual(new Set(['first']));
  });

  test('in no language that is known, or without a body, is an error', () => {
    const written = letters(
      `${CONTACTS}${wordings('reminder | en | | Sir, | {State} | | Unit |', 'reminder | Latin | | | Ave |', 'reminder | fr |')}`,
      asked,
    );
    expect(found(written)).toEqual(['choice-unknown Letters!B3', 'value-missing Letters!E4']);
  });
});

describe('contacts', () => {
  test('a State without one is reported, and the others are written to', () => {
    const written = letters(CONTACTS.replace(/CCC.*\n/, '') + PLAIN);
    expect(inShort(written)).toEqual(['BBB fr reminder P5 2013', 'IRN en reminder P5 2013, AP2 2013']);
    expect(found(written)).toEqual(['contact-missing Contacts']);
    expect(written.diagnostics[0]!.values).toEqual({ count: 1, states: 'Carpania' });
    expect(written.value.withoutContact).toHaveLength(1);
  });

  test('without the sheet nobody can be written to', () => {
    const written = letters(PLAIN);
    expect(inShort(written)).toEqual([]);
    expect(written.diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ['contact-missing', { count: 3, states: 'Borduria, Carpania, Iran (Islamic Republic of)' }],
    ]);
  });

  test('of several the one whose language is asked for, and that is noted', () => {
    const text = `${CONTACTS}BBB | Mr. B2 | Ministry | English |\n${PLAIN}`;
    const asked = { classes: ['not this year'] as const, languages: ['en'] as const };
    const written = letters(text, asked);
    expect(written.value.letters.map(({ contact, language }) => [contact.addressee, language])).toEqual([
      ['Mr. B2', 'en'],
    ]);
    expect(found(written)).toEqual(['contact-doubled Contacts!B5']);
    expect(letters(text, { classes: ['not this year'] }).value.letters[0]!.contact.addressee).toBe('Ms. B');
  });

  test('of several of whom none has a language that is asked for, the one of whom no language is said', () => {
    const text = `${CONTACTS}BBB | Mr. B2 | Ministry | |\n${PLAIN}`;
    const written = letters(text, { classes: ['not this year'], languages: ['en'] });
    expect(written.value.letters.map(({ contact, language }) => [contact.addressee, language])).toEqual([
      ['Mr. B2', 'en'],
    ]);
  });

  test('a row without an addressee, of an unknown State or language is an error', () => {
    const text = CONTACTS.replace('Mr. C |', '|')
      .replace('| Geneva\n', '| Geneva\nAtlantis | Mr. X | | |\n')
      .replace('| fr |', '| Latin |');
    expect(found(letters(text + PLAIN))).toEqual([
      'choice-unknown Contacts!D2',
      'state-unknown Contacts!A3',
      'value-missing Contacts!B4',
      'contact-missing Contacts',
    ]);
  });
});

describe('the register', () => {
  const register = (...rows: string[]): string =>
    `# Letter register\nState | Instrument | Year | Class | Letter | Language | On\n${rows.join('\n')}\n`;
  const WRITTEN = register(
    'Carpania | P5 | 2013 | never | reminder | en | 2013-06-01',
    'IRN | P5 | 2013 | never | | en |',
  );

  test('says who was written to already; they get no new letter about it', () => {
    const written = letters(CONTACTS + PLAIN + WRITTEN);
    expect(inShort(written)).toEqual(['BBB fr reminder P5 2013', 'IRN en reminder AP2 2013']);
    expect(written.diagnostics.map(({ code, values }) => [code, values])).toEqual([
      [
        'letter-written-before',
        { instrument: 'P5', year: 2013, count: 2, states: 'Carpania, Iran (Islamic Republic of)' },
      ],
    ]);
    expect(written.value.writtenBefore.map(({ letter }) => letter.on)).toEqual([41426, undefined]);
  });

  test('tells of each instrument who was written to about it', () => {
    const both = WRITTEN.trimEnd() + '\nIRN | AP2 | 2013 | never | reminder | en | 2013-06-01\n';
    const written = letters(CONTACTS + PLAIN + both);
    expect(written.diagnostics.map(({ code, values }) => [code, values])).toEqual([
      [
        'letter-written-before',
        { instrument: 'P5', year: 2013, count: 2, states: 'Carpania, Iran (Islamic Republic of)' },
      ],
      ['letter-written-before', { instrument: 'AP2', year: 2013, count: 1, states: 'Iran (Islamic Republic of)' }],
    ]);
  });

  test('unless they are to be written to again', () => {
    expect(inShort(letters(CONTACTS + PLAIN + WRITTEN, { again: true }))).toHaveLength(3);
  });

  test.each([
    'CCC | P5 | 2012 | never | reminder | en |',
    'CCC | AP2 | 2013 | never | reminder | en |',
    'CCC | P5 | 2013 | never | other | en |',
  ])('of another year, instrument or wording counts for nothing: %s', (row) =>
    expect(inShort(letters(CONTACTS + PLAIN + register(row)))).toHaveLength(3),
  );

  test('a row without a year that can be read tells of none, and is no letter of an earlier run', () => {
    const { value } = letters(
      CONTACTS + PLAIN + register('CCC | P5 | then | never | reminder | en |', 'CCC | P6 | 2013 | | | |'),
    );
    expect(value.register).toEqual([]);
  });

  test.each([
    ['day first', '2013-04-03'],
    ['month first', '2013-03-04'],
  ])('its days are read as the Settings sheet says: %s', (order, expected) => {
    const text = `# Settings\nSetting | Value\nDate order | ${order}\n${CONTACTS}${PLAIN}`;
    const { value } = letters(text + register('CCC | P5 | 2013 | never | reminder | en | 03/04/2013'));
    expect(value.register.map(({ on }) => on)).toEqual([dayFromIso(expected)]);
  });

  test('rows that name nobody are errors', () => {
    expect(
      found(letters(CONTACTS + PLAIN + register('Atlantis | P5 | 2013 | | | |', 'CCC | P6 | 2013 | | | |'))),
    ).toEqual(['state-unknown Letter register!A2', 'instrument-unknown Letter register!B3']);
  });
});
