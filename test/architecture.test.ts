/** Who may import whom, as a table; what a file imports is read from its text. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '..', 'src');

/** What each room of the core may import beside itself. Records carry texts by language; checks look terms up. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  values: [],
  language: ['values'],
  workbook: ['values', 'language'],
  records: ['values', 'workbook', 'language'],
  reconciliation: ['values', 'workbook', 'records'],
  style: ['values', 'language'],
  plan: ['values', 'language', 'style'],
  status: ['values', 'workbook', 'records', 'language', 'style', 'plan'],
  checks: ['values', 'workbook', 'records', 'language', 'reconciliation', 'status'],
  annex: ['values', 'workbook', 'records', 'reconciliation', 'language', 'style', 'plan'],
  charts: ['values', 'language', 'annex', 'status', 'budget'],
  letters: ['values', 'workbook', 'records', 'language', 'style', 'plan', 'status'],
  'tie-out': ['values', 'workbook', 'records', 'reconciliation', 'language', 'style', 'plan', 'annex'],
  edits: ['values', 'workbook', 'records', 'language', 'style', 'plan', 'reconciliation', 'checks', 'mapping'],
  mapping: ['values', 'workbook', 'records', 'reconciliation', 'language', 'checks', 'status'],
  budget: ['values', 'workbook', 'records', 'reconciliation', 'language', 'style', 'plan', 'status'],
  'budget-documents': [...['values', 'records', 'language', 'style', 'plan', 'status', 'annex', 'budget']],
  'budget-edits': ['values', 'workbook', 'records', 'language', 'plan', 'budget', 'edits'],
  notices: [
    ...['values', 'records', 'language', 'style', 'plan', 'status', 'checks', 'letters', 'annex', 'budget'],
    'budget-documents',
  ],
  comparison: ['values', 'workbook', 'records', 'reconciliation', 'language', 'style', 'plan'],
};
/** The jobs at the top of the core see all of it. */
const JOBS = [
  ...['correct-workbooks.ts', 'reconcile-workbooks.ts', 'produce-annex.ts', 'check-status.ts', 'write-letters.ts'],
  ...[
    'read-budget-workbooks.ts',
    'share-costs.ts',
    'track-contributions.ts',
    'estimate-costs.ts',
    'split-variances.ts',
    'write-notices.ts',
    'trace-budget.ts',
    'check-budget.ts',
  ],
];

/** Each adapter's own packages; it sees the core, and no other adapter. */
const ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  csv: [],
  docx: ['docx'],
  excel: [],
  messages: ['intl-messageformat'],
  package: [],
  shown: [],
  xlsx: ['hucre/xlsx'],
};
/** Packages of parts in XML are what both kinds of office files are; what a number format shows is the same in a file and in Excel. */
const SHARED_ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  docx: ['package'],
  excel: ['shown'],
  xlsx: ['package', 'shown'],
};
const SHELLS = ['cli', 'taskpane'];
/** Plain Node, run before anything is there. */
const APART = ['setup'];

interface Import {
  readonly from: string;
  /** A path from `src`, or a package. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(SRC, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(name);
    return /\.tsx?$/.test(entry.name) ? [name] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, direct, lazy]) => {
    const target = direct ?? lazy ?? '';
    const isPackage = !target.startsWith('.');
    const to = isPackage ? target : path.posix.normalize(`${path.posix.dirname(file)}/${target}`);
    return { from: file, to, isPackage, isType: type !== undefined };
  });
}

/** `core/records/…` → `core`, `records`; a file at the top of the core → `core`, its name. */
const roomOf = (file: string): readonly [string, string] => {
  const [house = '', room = ''] = file.split('/');
  return [house, room];
};

function mayImport({ from, to, isPackage, isType }: Import): boolean {
  const [house, room] = roomOf(from);
  if (house === 'core') return !isPackage && mayImportInCore(room, to);
  if (house === 'adapters') return isPackage ? (ADAPTERS[room] ?? []).includes(to) : mayImportInAdapter(room, to);
  if (SHELLS.includes(house)) return isPackage || isType || roomOf(to)[0] !== 'setup';
  return APART.includes(house);
}

function mayImportInCore(room: string, to: string): boolean {
  const [house, target] = roomOf(to);
  if (house !== 'core') return false;
  return JOBS.includes(room) || target === room || (CORE[room] ?? []).includes(target);
}

function mayImportInAdapter(room: string, to: string): boolean {
  const [house, target] = roomOf(to);
  const shared = SHARED_ADAPTERS[room] ?? [];
  return house === 'core' || (house === 'adapters' && (target === room || shared.includes(target)));
}

const files = filesUnder('');
const imports = files.flatMap(importsOf);

test('every import is one that the table allows', () => {
  const strays = imports.filter((one) => !mayImport(one)).map(({ from, to }) => `${from} → ${to}`);
  expect(strays).toEqual([]);
});

test('every room is in the table', () => {
  const rooms = new Set(files.map((file) => roomOf(file)).map(([house, room]) => `${house}/${room}`));
  const known = [
    ...Object.keys(CORE).map((room) => `core/${room}`),
    ...JOBS.map((job) => `core/${job}`),
    ...Object.keys(ADAPTERS).map((room) => `adapters/${room}`),
  ];
  const unknown = [...rooms].filter((room) => /^(?:core|adapters)\//.test(room) && !known.includes(room));
  expect(unknown).toEqual([]);
});

test('the table of the core has no circle', () => {
  const below = (room: string, seen: readonly string[]): boolean =>
    !seen.includes(room) && (CORE[room] ?? []).every((next) => below(next, [...seen, room]));
  expect(Object.keys(CORE).filter((room) => !below(room, []))).toEqual([]);
});

test('no file goes by a name that says nothing', () => {
  expect(files.filter((file) => /(?:^|\/)(?:index|utils?|helpers?|common|misc)\.tsx?$/.test(file))).toEqual([]);
});

test('imports of every form are seen', () => {
  const found = importsOf('core/values/diagnostic.ts').map(({ to }) => to);
  expect(found).toEqual(
    ['address', 'code-key', 'diagnostics/finding-kind', 'diagnostics/findings', 'diagnostics/findings'].map(
      (name) => `core/values/${name}`,
    ),
  );
  expect(imports.some(({ from, isPackage }) => from === 'adapters/messages/say.ts' && isPackage)).toBe(true);
  expect(imports.some(({ from, to }) => from === 'adapters/xlsx/write/write-form.ts' && to === 'hucre/xlsx')).toBe(
    true,
  );
});
