/**
 * The United Nations' names of States: each is printed as `golden/state-names.<language>.txt` says (code, short name, formal name), is read as that State
 * however it is written, and is the list's. Run with GOLDEN=write to write the files anew, and read what changed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { voiceOf } from '../../../src/adapters/messages/voice';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import { KNOWN_FORMER_NAMES, KNOWN_STATES, formalNameOf, shortNameOf } from '../../../src/core/language/known-states';
import { Findings } from '../../../src/core/records/findings';
import { withKnown } from '../../../src/core/status/known-rows';
import { nameKey, wordsKey } from '../../../src/core/status/name-keys';
import { StateNames } from '../../../src/core/status/state-names';
import { expectGolden } from '../../golden';

const AT = { file: 'f', sheet: 'Reports', cell: 'A2' };
const WORLD = { states: KNOWN_STATES, formerNames: KNOWN_FORMER_NAMES };
const CODES = KNOWN_STATES.map(({ code }) => code);
/** A register that lists all States and has a name for none. */
const REGISTER = withKnown(
  CODES.map((code) => ({ code, name: `state ${code}`, names: {}, aliases: [], group: '', at: AT })),
);

const names = new StateNames(REGISTER, WORLD, new Findings());
const read = (text: string): string | undefined => {
  const index = names.find(text, () => AT);
  return index === undefined ? undefined : REGISTER[index]!.code;
};

interface Line {
  readonly code: string;
  readonly short: string;
  readonly formal: string;
}

const file = (language: Language): string => join(__dirname, 'golden', `state-names.${language}.txt`);

function goldenOf(language: Language): Line[] {
  const lines = readFileSync(file(language), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [code = '', short = '', formal = ''] = line.split(' | ');
    return { code, short, formal };
  });
}

/** The names as the list has them, with their articles. */
function listed(language: Language): string[][] {
  const source = readFileSync(join('src/core/language', language, 'states.ts'), 'utf8');
  return source
    .split('`\n')[1]!
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' | '));
}

test('193 members, two observers, and who else is party to treaties', () => {
  expect(CODES).toHaveLength(193 + 2 + 3);
  for (const code of ['VAT', 'PSE', 'COK', 'NIU', 'EUE']) expect(CODES).toContain(code);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('short and formal names are printed so', () => {
    const printed = CODES.map((code) => `${code} | ${shortNameOf(code, language)!} | ${formalNameOf(code, language)!}`);
    expectGolden(file(language), `${printed.join('\n')}\n`);
  });

  test.each(goldenOf(language))('$code is read: $short; $formal', ({ code, short, formal }) => {
    expect([read(short), read(formal)]).toEqual([code, code]);
  });

  test('with their articles, with any apostrophe, in capitals, without accents, wide and spaced', () => {
    const ways: readonly ((name: string) => string)[] = [
      (name) => name,
      (name) => name.replaceAll('’', "'"),
      (name) => name.replaceAll('’', 'ʼ'),
      (name) => name.replaceAll('’', '＇'),
      (name) => name.replaceAll('’', '`'),
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name) => name.normalize('NFD'),
      (name) => ` ${name.replaceAll(' ', '\u00a0')}\u3000`,
      (name) => `\u202b${name}\u202c`,
      (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ];
    const wrong = listed(language).flatMap(([code, ...own]) =>
      own.flatMap((name) => ways.map((way) => way(name)).filter((written) => read(written) !== code)),
    );
    expect(wrong).toEqual([]);
  });

  test('a State that the register lacks is called so in findings', async () => {
    const findings = new Findings();
    const none = new StateNames([], WORLD, findings);
    for (const code of CODES) none.find(code, () => AT);
    const voice = await voiceOf(language);
    const said = findings.diagnostics().map((found) => voice.message(found).replace(/[\u2068\u2069]/g, ''));
    const wrong = goldenOf(language).filter(({ code, short }, at) => !said[at]!.includes(`${short} (${code})`));
    expect(wrong).toEqual([]);
  });
});

test('no two States share one of these names, nor its words', () => {
  for (const keyOf of [nameKey, wordsKey]) {
    const owners = new Map<string, Set<string>>();
    for (const { code, short, formal } of KNOWN_STATES) {
      for (const name of [...Object.values(short), ...Object.values(formal)]) {
        owners.set(keyOf(name), (owners.get(keyOf(name)) ?? new Set()).add(code));
      }
    }
    expect([...owners].filter(([key, codes]) => key === '' || codes.size > 1)).toEqual([]);
  }
});

test.each([
  ['Китай', 'CHN'],
  ['Nioué', 'NIU'],
  ['吉尔吉斯共和国', 'KGZ'],
  ['吉尔吉斯斯坦共和国', 'KGZ'],
  ['Палестина', 'PSE'],
  ['Congo', 'COG'],
  ['刚果', 'COG'],
  ['刚果(金)', 'COD'],
  ['North Korea', 'PRK'],
  ['Netherlands', 'NLD'],
  ['荷兰', 'NLD'],
  ['هولندا', 'NLD'],
  ['Türkiye', 'TUR'],
  ['Turquie', 'TUR'],
  ['Турция', 'TUR'],
  ['Swaziland', 'SWZ'],
  ['Королевство Свазиленд', 'SWZ'],
  ['东帝汶', 'TLS'],
  ['Cap-Vert', 'CPV'],
  ['Nauru', 'NRU'],
  ['Науру', 'NRU'],
  ['Naoero', 'NRU'],
  ['سورية', 'SYR'],
  ['EU', 'EUE'],
])('also %s is %s', (text, code) => expect(read(text)).toBe(code));

describe('the list', () => {
  const renew = (...args: string[]): { said: string; status: number | null } => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['src/setup/state-names.mjs', ...args], {
      encoding: 'utf8',
    });
    return { said: stdout + stderr, status };
  };
  const changed = (change: (csv: string) => string): ReturnType<typeof renew> => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    const path = join(folder, 'list.csv');
    writeFileSync(path, change(readFileSync('src/setup/state-names/unterm_names.csv', 'utf8')));
    try {
      return renew(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('that is kept makes the tables', () =>
    expect(renew()).toEqual({ said: '0 changed, 0 to be looked at\n', status: 0 }));

  test('that is new is compared, and what a correction was made for is looked at', () => {
    const { said, status } = changed((csv) =>
      csv
        .replace('Mexico,Mexique (le)', 'Mexico,"Mexique, (le)"')
        .replace('Turquie (la)', "Türkiye (l')")
        .replace('Países Bajos (los)', 'Países Bajos (Reino de los)'),
    );
    expect(said.split('\n')).toEqual([
      'MEX fr short: “Mexique (le)” → “Mexique, (le)”',
      'NLD es short: the list now has “Países Bajos (Reino de los)”; take the correction out',
      'TUR fr short: the list now has “Türkiye (l’)”, the correction was made for “Turquie (la)”',
      '1 changed, 2 to be looked at',
      '',
    ]);
    expect(status).toBe(1);
  });

  test('with a name that has no code is refused', () => {
    const { said, status } = changed((csv) => csv.replace('\nMexico,', '\nAtlantis,'));
    expect(said).toContain('“Atlantis” has no code');
    expect(status).toBe(2);
  });
});
