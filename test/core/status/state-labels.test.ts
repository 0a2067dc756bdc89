/** What States are called in documents and findings, by the register's names and the United Nations'. */
import { voiceOf } from '../../../src/adapters/messages/voice';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import { withKnown } from '../../../src/core/status/known-rows';
import { hasNameIn, nameIn } from '../../../src/core/status/status-json';
import { listOf } from '../../../src/core/status/state-labels';
import type { StateRow } from '../../../src/core/status/status-records';
import { checked } from './status-of';

const AT = { file: 'f', sheet: 'States', cell: 'A2' };
const rows = (...given: readonly (readonly [code: string, name: string, names?: StateRow['names']])[]): StateRow[] =>
  withKnown(given.map(([code, name, names = {}]) => ({ code, name, names, aliases: [], group: '', at: AT })));
const inEach = (row: StateRow): string => LANGUAGES.map((language) => nameIn(row, language)).join(' | ');

test('the register’s own name, else the United Nations’ short one', () => {
  const [swiss, korea] = rows(['CHE', 'Switzerland'], ['PRK', 'North Korea', { fr: 'Corée (RPD)' }]);
  expect(inEach(swiss!)).toBe('Switzerland | Suisse | Suiza | Швейцария | سويسرا | 瑞士');
  expect(inEach(korea!)).toBe(
    'North Korea | Corée (RPD) | República Popular Democrática de Corea | Корейская Народно-Демократическая Республика | جمهورية كوريا الشعبية الديمقراطية | 朝鲜民主主义人民共和国',
  );
});

test('names of another language than English in the column Name', () => {
  const [swiss, dutch] = rows(['CHE', 'Suisse'], ['NLD', 'Pays-Bas'], ['CIV', "Côte d'Ivoire"]);
  expect([nameIn(dutch!, 'fr'), nameIn(dutch!, 'en')]).toEqual(['Pays-Bas', 'Netherlands (Kingdom of the)']);
  expect(nameIn(swiss!, 'en')).toBe('Switzerland');
  const [cuba] = rows(['CUB', 'Cuba']);
  expect(nameIn(cuba!, 'en')).toBe('Cuba');
  expect(cuba!.nameLanguage).toBe('en');
});

test('a register with codes of its own is known by its names, and a State of nobody is what the register says', () => {
  const [swiss, union, one, other, nobody] = rows(
    ['CH', 'Switzerland'],
    ['EU', 'European Union'],
    ['X1', 'Korea'],
    ['X2', 'France', { fr: 'Espagne' }],
    ['X3', 'Borduria'],
  );
  expect([swiss, union, one, other, nobody].map((row) => row!.known)).toEqual(['CHE', 'EUE', '', '', '']);
  expect(nameIn(union!, 'ru')).toBe('Европейский союз');
  expect([nameIn(nobody!, 'fr'), hasNameIn(nobody!, 'fr'), hasNameIn(nobody!, 'en')]).toEqual([
    'Borduria',
    false,
    true,
  ]);
  const twice = rows(['A1', 'France'], ['A2', 'France']);
  expect(twice.map(({ known }) => known)).toEqual(['', '']);
});

test.each<[Language, string]>([
  ['en', 'Switzerland, Egypt, China'],
  ['fr', 'Suisse, Égypte, Chine'],
  ['es', 'Suiza, Egipto, China'],
  ['ru', 'Швейцария, Египет, Китай'],
  ['ar', 'سويسرا، مصر، الصين'],
  ['zh', '瑞士、埃及、中国'],
])('a list in %s has its own names and signs', (language, expected) => {
  const { text, others } = listOf(rows(['CHE', 'Switzerland'], ['EGY', 'Egypt'], ['CHN', 'China']));
  expect(others[language] ?? text).toBe(expected);
});

const BOOK = `
# States
State | Name | Name (ru)
CH | Switzerland | Швейцария наша
CIV | Côte d'Ivoire |
# Reporting duties
Instrument | Due
P5 | 31 March
# Parties
State | Instrument | Entry into force
Confédération suisse | P5 | 2010-06-01
CHE | P5 | 2010-06-01
République de Moldova | P5 | 2010-06-01
Korea | P5 | 2010-06-01
# Reports
State | Instrument | Year | Submitted on | Uploaded on
CHE | P5 | 2012 |  | 2012-03-01
Côte d’Ivoire | P5 | 2012 | 2012-03-01 |
`;

async function said(language: Language, more = ''): Promise<string[]> {
  const voice = await voiceOf(language);
  const { diagnostics } = checked(`${BOOK}${more}`, '2013-12-31', 2012);
  return diagnostics.map((found) => voice.message(found));
}

test.each<[Language, string[]]>([
  ['en', ['Switzerland (CH)', 'Republic of Moldova (MDA)', 'Republic of Korea (KOR); Democratic', 'Switzerland']],
  ['fr', ['Suisse (CH)', 'République de Moldova (MDA)', 'République de Corée (KOR)\u00a0; République', 'Suisse']],
  ['es', ['Suiza (CH)', 'República de Moldova (MDA)', 'República de Corea (KOR); República', 'Suiza']],
  ['ru', ['Швейцария наша (CH)', 'Республика Молдова (MDA)', 'Республика Корея (KOR); Корейская', 'Швейцария наша']],
  ['ar', ['سويسرا (CH)', 'جمهورية مولدوفا (MDA)', 'جمهورية كوريا (KOR)؛ جمهورية', 'سويسرا']],
  ['zh', ['瑞士 (CH)', '摩尔多瓦共和国 (MDA)', '大韩民国 (KOR)；朝鲜', '瑞士']],
])('findings in %s name States in it', async (language, parts) => {
  const messages = (await said(language)).join('\n');
  for (const part of parts) expect(messages).toContain(part);
  if (language !== 'en') expect(messages).not.toMatch(/Switzerland|Moldova, Rep|Republic/);
});

test.each(['Switzerland/P5/2012', 'Suisse/P5/2012', 'швейцария наша/P5/2012'])('waived by the name in %s', (key) => {
  const { diagnostics } = checked(
    `${BOOK}# Waivers\nCode | Key | Reason\nreport-undated | ${key} | Known\n`,
    '2013-12-31',
  );
  expect(diagnostics.map(({ code }) => code)).toContain('waiver-applied');
});
