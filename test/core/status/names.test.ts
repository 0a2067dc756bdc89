/** Which State a text means, and that nothing is guessed. */
import { LANGUAGES } from '../../../src/core/language/language';
import { KNOWN_FORMER_NAMES, KNOWN_STATES, formalNameOf } from '../../../src/core/language/known-states';
import { Findings } from '../../../src/core/records/findings';
import type { PlainRow } from '../../../src/core/status/known-rows';
import { withKnown } from '../../../src/core/status/known-rows';
import { wordsKey } from '../../../src/core/status/name-keys';
import { StateNames } from '../../../src/core/status/state-names';

const AT = { file: 'f', sheet: 'Reports', cell: 'A2' };
const row = (code: string, name: string, aliases: readonly string[] = []): PlainRow => ({
  code,
  name,
  names: {},
  aliases,
  group: '',
  at: AT,
});
const REGISTER = withKnown([
  row('MMR', 'Myanmar'),
  row('SWZ', 'Eswatini'),
  row('MKD', 'North Macedonia'),
  row('CZE', 'Czechia', ['Czech lands']),
  row('TUR', 'Türkiye'),
  row('CPV', 'Cabo Verde'),
  row('CIV', "Côte d'Ivoire"),
  row('COD', 'Democratic Republic of the Congo'),
  row('COG', 'Congo'),
  row('KOR', 'Republic of Korea'),
  row('PRK', "Democratic People's Republic of Korea"),
  row('IRN', 'Iran (Islamic Republic of)'),
  row('GBR', 'United Kingdom of Great Britain and Northern Ireland'),
  row('SRB', 'Serbia'),
  row('RUS', 'Russian Federation'),
  row('VCT', 'Saint Vincent and the Grenadines'),
  row('AUS', 'Australia'),
  row('AUT', 'Austria'),
  row('NER', 'Niger'),
  row('NGA', 'Nigeria'),
  row('DMA', 'Dominica'),
  row('DOM', 'Dominican Republic'),
]);
const WORLD = { states: KNOWN_STATES, formerNames: KNOWN_FORMER_NAMES };

function ask(text: string): string {
  const findings = new Findings();
  const index = new StateNames(REGISTER, WORLD, findings).find(text, () => AT);
  const said = findings.diagnostics().map(({ code, values }) => {
    const { near, candidates, until } = values as Record<string, string>;
    return [code, near, candidates, until].filter((each) => each !== undefined && each !== '').join(' ');
  });
  return [index === undefined ? '-' : REGISTER[index]!.code, ...said].join(' | ');
}

test.each([
  ['MMR', 'MMR'],
  ['mmr ', 'MMR'],
  ['myanmar', 'MMR'],
  ['MYANMAR', 'MMR'],
  ['Czech lands', 'CZE'],
  ['Turkiye', 'TUR'],
  ['Cote d’Ivoire', 'CIV'],
  ['Congo', 'COG'],
  ['Iran, Islamic Republic of', 'IRN'],
])('of the register, without a word: %s → %s', (text, expected) => expect(ask(text)).toBe(expected));

test.each([
  ['Burma', 'MMR | state-by-name 1989'],
  ['Swaziland', 'SWZ | state-by-name 2018'],
  ['The former Yugoslav Republic of Macedonia', 'MKD | state-by-name 2019'],
  ['FYROM', 'MKD | state-by-name 2019'],
  ['Czech Republic', 'CZE | state-by-name'],
  ['République tchèque', 'CZE | state-by-name'],
  ['Turkey', 'TUR | state-by-name 2022'],
  ['Cape Verde', 'CPV | state-by-name 2013'],
  ['Ivory Coast', 'CIV | state-by-name 1986'],
  ['Zaire', 'COD | state-by-name 1997'],
  ['Zaïre', 'COD | state-by-name 1997'],
  ['Islamic Republic of Iran', 'IRN | state-by-name'],
  ['République islamique d’Iran', 'IRN | state-by-name'],
  ['伊朗伊斯兰共和国', 'IRN | state-by-name'],
  ['Соединенное Королевство', 'GBR | state-by-name'],
  ['المملكة المتحدة', 'GBR | state-by-name'],
  ['UK', 'GBR | state-by-name'],
  ['Serbia and Montenegro', 'SRB | state-by-name 2006'],
  ['USSR', 'RUS | state-by-name 1991'],
  ['St. Vincent & the Grenadines', 'VCT | state-by-name'],
  ['Republic of the Niger', 'NER | state-by-name'],
  ['South Korea', 'KOR | state-by-name'],
  ['DPRK', 'PRK | state-by-name'],
])('by another name, and noted: %s → %s', (text, expected) => expect(ask(text)).toBe(expected));

test.each([
  ['Türkiye1', 'TUR | state-by-name'],
  ['Türkiye (2)', 'TUR | state-by-name'],
  ['Turkey²', 'TUR | state-by-name'],
  ['Serbia [a]', 'SRB | state-by-name'],
  ['Niger 3/', 'NER | state-by-name'],
  ['Türkiye **', 'TUR'],
])('with the mark of a footnote: %s → %s', (text, expected) => expect(ask(text)).toBe(expected));

test.each([
  ['Congo, Dem. Rep.', 'COD | state-by-name'],
  ['Rép. dém. du Congo', 'COD | state-by-name'],
  ['Korea, Dem. People’s Rep.', 'PRK | state-by-name'],
  ['Rep. of Korea', 'KOR | state-by-name'],
  ['Iran (Islamic Rep. of)', 'IRN | state-by-name'],
  ['Czech Rep.', 'CZE | state-by-name'],
  ['Dominican Rep.', 'DOM | state-by-name'],
])('shortened as lists do: %s → %s', (text, expected) => expect(ask(text)).toBe(expected));

test.each([
  ['Turkey/Türkiye', 'TUR | state-by-name'],
  ['Swaziland (Eswatini)', 'SWZ | state-by-name'],
  ['North Macedonia (formerly FYROM)', 'MKD | state-by-name'],
  ['Myanmar – Burma', 'MMR | state-by-name'],
  ['United Kingdom (UK)', 'GBR | state-by-name'],
  ['Niger/Nigeria', '- | state-unknown'],
  ['Serbia (France)', '- | state-unknown'],
  ['Korea/Republic of Korea', '- | state-unknown'],
])('two names in one cell, if both mean one State: %s → %s', (text, expected) => expect(ask(text)).toBe(expected));

test.each([
  ['République islamique d’Iran', 'IRN'],
  ['Reino de Eswatini', 'SWZ'],
  ['Турецкая Республика', 'TUR'],
  ['جمهورية كوت ديفوار', 'CIV'],
  ['刚果民主共和国', 'COD'],
])('by its formal name in any language: %s → %s', (text, code) => expect(ask(text)).toBe(`${code} | state-by-name`));

test.each([
  ['Korea', "- | state-ambiguous Republic of Korea (KOR); Democratic People's Republic of Korea (PRK)"],
  [
    'Yugoslavia',
    '- | state-ambiguous Bosnia and Herzegovina (BIH); Croatia (HRV); North Macedonia (MKD); Montenegro (MNE); Serbia (SRB); Slovenia (SVN)',
  ],
  ['Czechoslovakia', '- | state-ambiguous Czechia (CZE); Slovakia (SVK)'],
  ['France', '- | state-unlisted'],
  ['FRA', '- | state-unlisted'],
  ['Austrla', '- | state-unknown Austria (AUT); Australia (AUS)'],
  ['Nigera', '- | state-unknown Niger (NER); Nigeria (NGA)'],
  ['Atlantis', '- | state-unknown'],
])('asked, never guessed: %s → %s', (text, expected) => {
  expect(ask(text)).toBe(expected);
});

test('a name is noted once, what is unknown at every place', () => {
  const findings = new Findings();
  const names = new StateNames(REGISTER, WORLD, findings);
  for (const text of ['Burma', 'Burma', 'Atlantis', 'Atlantis']) names.find(text, () => AT);
  expect(findings.diagnostics().map(({ code }) => code)).toEqual(['state-by-name', 'state-unknown', 'state-unknown']);
});

describe('the list that ships', () => {
  test('has each State once, with a code and names in six languages', () => {
    // 193 members, Holy See, State of Palestine, Cook Islands, Niue, European Union.
    expect(KNOWN_STATES).toHaveLength(198);
    expect(new Set(KNOWN_STATES.map(({ code }) => code)).size).toBe(198);
    for (const { code, names } of KNOWN_STATES) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      for (const name of names) expect(name).toMatch(/^\S(?:.*\S)?$/);
      const all = names.join(' ');
      expect([/[A-Za-z]/, /[А-я]/, /[\u0600-\u06FF]/, /[\u4E00-\u9FFF]/].map((script) => script.test(all))).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  test('names of two States are only those that the world shares', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, names } of KNOWN_STATES) {
      for (const name of names) owners.set(wordsKey(name), (owners.get(wordsKey(name)) ?? new Set()).add(code));
    }
    const shared = [...owners]
      .filter(([, codes]) => codes.size > 1)
      .map(([name, codes]) => `${name}: ${[...codes].join(' ')}`);
    expect(shared.sort()).toEqual([
      'corea: KOR PRK',
      'coree: KOR PRK',
      'korea: KOR PRK',
      'корея: KOR PRK',
      'كوريا: KOR PRK',
    ]);
  });

  test('has the formal name of each State in the six languages', () => {
    for (const { code, names } of KNOWN_STATES) {
      for (const language of LANGUAGES) expect(names).toContain(formalNameOf(code, language));
    }
    expect([formalNameOf('BOL', 'en'), formalNameOf('bol', 'zh')]).toEqual([
      'Plurinational State of Bolivia',
      '多民族玻利维亚国',
    ]);
    expect(formalNameOf('XXX', 'en')).toBeUndefined();
  });

  test('former names lead to States of the list', () => {
    const codes = new Set(KNOWN_STATES.map(({ code }) => code));
    for (const { name, codes: own, until } of KNOWN_FORMER_NAMES) {
      expect(name).toMatch(/^\S(?:.*\S)?$/);
      expect(own.filter((code) => !codes.has(code))).toEqual([]);
      expect(until).toBeGreaterThan(1900);
    }
  });
});
