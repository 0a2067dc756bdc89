/** A made-up ledger of any length, with the sheets that a reconciliation needs, and the totals it must come to. */
import { columnLetters } from '../../src/core/values/address';
import { ZipFile } from './zip-file';

export interface LedgerSize {
  readonly meetings: number;
  readonly rows: number;
  /** Texts in the cells themselves instead of in one list. */
  readonly inline: boolean;
}

/** What the generator added up itself, in cents, by meeting and line. */
export interface LedgerTotals {
  readonly rows: number;
  /** All amounts as they stand in the cells, whatever their currency: what any reader can add up. */
  readonly amountCents: string;
  readonly expenditureCents: Readonly<Record<string, string>>;
}

/** Changes whenever the generator does, so that no old file is taken for a new one. */
export const LEDGER_VERSION = 3;

const HEADINGS = [
  'Posting date',
  'Document',
  'Meeting',
  'Line',
  'Cost object',
  'Description',
  'Currency',
  'Amount',
  'Stage',
];
const LINES = [
  ['INT', 'Interpretation', 'A'],
  ['TRA', 'Translation of documents', 'A'],
  ['PRE', 'Pre-session documentation', 'A'],
  ['INS', 'In-session documentation', 'A'],
  ['SUM', 'Summary records', 'A'],
  ['POS', 'Post-session documentation', 'A'],
  ['SEC', 'Security services', 'B'],
  ['EQU', 'Equipment and supplies', 'B'],
  ['STA', 'Temporary staff', 'B'],
  ['TRV', 'Travel of staff', 'B'],
  ['COM', 'Communications', 'B'],
  ['OTH', 'Other costs', 'B'],
] as const;
const SERVICES = ['Interpreters', 'Translation', 'Reproduction', 'Guards', 'Rooms', 'Equipment', 'Travel', 'Cabling'];
/** 1 March 2013: meetings and postings lie in that year. */
const FIRST_DAY = 41_334;
/** Francs per dollar. */
const RATE_TENTHS = 9n;
const SEED = 20_131_114;

type Cell = number | string;
interface SheetData {
  readonly name: string;
  readonly rows: Iterable<readonly Cell[]>;
  /** Columns, from 0, whose numbers are days. */
  readonly days: readonly number[];
}

/** Writes the workbook to `path`. The same size gives the same bytes. */
export async function writeLedger(path: string, size: LedgerSize): Promise<LedgerTotals> {
  const random = mulberry(SEED);
  const meetings = Array.from({ length: size.meetings }, (_, n) => `M-${String(n + 1).padStart(3, '0')}`);
  const sums = new Map<string, bigint>();
  let amount = 0n;

  function* expenditures(): Generator<readonly Cell[]> {
    yield HEADINGS;
    for (let row = 1; row <= size.rows; row++) {
      const meeting = meetings[Math.floor(random() * meetings.length)]!;
      const line = LINES[Math.floor(random() * LINES.length)]![0];
      const francs = random() < 0.1;
      const cents = 1000 + Math.floor(random() * 999_000);
      const key = `${meeting} ${line}`;
      sums.set(key, (sums.get(key) ?? 0n) + (francs ? halfAway(BigInt(cents) * 10n, RATE_TENTHS) : BigInt(cents)));
      amount += BigInt(cents);
      const service = SERVICES[Math.floor(random() * SERVICES.length)]!;
      const object = `CO-${1000 + Math.floor(random() * 400)}`;
      const day = FIRST_DAY + Math.floor(random() * 250);
      const document = `DOC-${String(row).padStart(8, '0')}`;
      const text = `${service}, week ${1 + Math.floor(random() * 40)}`;
      yield [day, document, meeting, line, object, text, francs ? 'CHF' : 'USD', cents / 100, 'final'];
    }
  }

  const sheets: SheetData[] = [
    {
      name: 'Settings',
      days: [],
      rows: [
        ['Setting', 'Value'],
        ['Body', 'Benchmark'],
        ['Reporting year', 2013],
        ['Currency', 'USD'],
        ['Figures', 'final'],
      ],
    },
    {
      name: 'BudgetLines',
      days: [],
      rows: [
        ['Code', 'Title', 'Part', 'Kind', 'Order'],
        ...LINES.map(([code, title, part], n) => [code, title, part, 'direct', n + 1]),
      ],
    },
    {
      name: 'Meetings',
      days: [2, 3],
      rows: [
        ['Code', 'Title', 'Start', 'End', 'Status'],
        ...meetings.map((code, n) => [
          code,
          `Meeting ${code}`,
          FIRST_DAY + (n % 240),
          FIRST_DAY + (n % 240) + 4,
          'held',
        ]),
      ],
    },
    {
      name: 'Estimates',
      days: [],
      rows: [
        ['Meeting', 'Line', 'Amount', 'Version', 'Status'],
        ...meetings.flatMap((meeting) =>
          LINES.map(([line]) => [
            meeting,
            line,
            Math.round((size.rows / meetings.length / LINES.length) * 5000),
            'original',
            'adopted',
          ]),
        ),
      ],
    },
    {
      name: 'ExchangeRates',
      days: [1],
      rows: [
        ['Currency', 'From', 'Units per US dollar'],
        ['CHF', FIRST_DAY - 365, 0.9],
      ],
    },
    { name: 'Expenditures', days: [0], rows: expenditures() },
  ];
  await writeWorkbook(path, sheets, size.inline);
  const expenditureCents = Object.fromEntries([...sums].sort().map(([key, cents]) => [key, String(cents)]));
  return { rows: size.rows, amountCents: String(amount), expenditureCents };
}

async function writeWorkbook(path: string, sheets: readonly SheetData[], inline: boolean): Promise<void> {
  const zip = new ZipFile(path);
  const strings = new Map<string, number>();
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all: string): string[] => [
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`,
  ];
  await zip.add('[Content_Types].xml', [
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    part('workbook', 'sheet.main') + part('styles', 'styles') + (inline ? '' : part('sharedStrings', 'sharedStrings')),
    sheets.map((_, n) => part(`worksheets/sheet${n + 1}`, 'worksheet')).join(''),
    '</Types>',
  ]);
  await zip.add('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')));
  const entries = sheets.map(({ name }, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('');
  await zip.add('xl/workbook.xml', [
    `${XML}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries}</sheets></workbook>`,
  ]);
  await zip.add(
    'xl/_rels/workbook.xml.rels',
    relations(
      sheets.map((_, n) => relation(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)).join('') +
        relation('rIdS', 'styles', 'styles.xml') +
        (inline ? '' : relation('rIdT', 'sharedStrings', 'sharedStrings.xml')),
    ),
  );
  const font =
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>';
  await zip.add('xl/styles.xml', [
    `${XML}<styleSheet xmlns="${main}">${font}<cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ]);
  for (const [n, sheet] of sheets.entries()) {
    await zip.add(`xl/worksheets/sheet${n + 1}.xml`, joined(sheetXml(sheet, main, inline ? undefined : strings)));
  }
  if (!inline) await zip.add('xl/sharedStrings.xml', joined(stringsXml(strings, main)));
  zip.close();
}

function* sheetXml(sheet: SheetData, main: string, strings: Map<string, number> | undefined): Generator<string> {
  yield `${XML}<worksheet xmlns="${main}"><sheetData>`;
  let row = 0;
  for (const cells of sheet.rows) {
    row++;
    let xml = `<row r="${row}" spans="1:${cells.length}">`;
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n]!;
      const reference = `${columnLetters(n + 1)}${row}`;
      if (typeof cell === 'number') {
        xml += `<c r="${reference}" s="${sheet.days.includes(n) ? 1 : 2}"><v>${cell}</v></c>`;
      } else if (strings === undefined) {
        xml += `<c r="${reference}" s="0" t="inlineStr"><is><t>${cell}</t></is></c>`;
      } else {
        let index = strings.get(cell);
        if (index === undefined) strings.set(cell, (index = strings.size));
        xml += `<c r="${reference}" s="0" t="s"><v>${index}</v></c>`;
      }
    }
    yield `${xml}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* stringsXml(strings: Map<string, number>, main: string): Generator<string> {
  yield `${XML}<sst xmlns="${main}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}

/** Fewer and larger pieces. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length > 1 << 17) {
      yield held;
      held = '';
    }
  }
  yield held;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The quotient, rounded half away from zero; both positive. */
const halfAway = (dividend: bigint, divisor: bigint): bigint => (dividend * 2n + divisor) / (divisor * 2n);

/** Numbers from 0 to 1, the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
