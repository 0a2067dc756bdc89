/** The pictures of a document's chart, read back: which colour stands for what, and how long each bar is. */
import { inflateSync } from 'node:zlib';
import { say } from '../../../src/adapters/messages/say';
import { annexDocument } from '../../../src/core/annex/annex-document';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { Language } from '../../../src/core/language/language';
import type { PlannedPicture } from '../../../src/core/plan/document-plan';
import { CHART_COLOURS } from '../../../src/core/style/united-nations';
import type { Rows } from './make-reconciliation';
import { makeReconciliation } from './make-reconciliation';

/** Of each colour that is on the picture, but for ground and axis: the leftmost and rightmost pixel, and the rows that it fills. */
interface Seen {
  readonly width: number;
  readonly bars: ReadonlyMap<string, { left: number; right: number; top: number; bottom: number }>;
}

function look({ bytes }: PlannedPicture): Seen {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [width, height] = [0, 0];
  let palette: string[] = [];
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (name === 'PLTE') palette = Buffer.from(body).toString('hex').toUpperCase().match(/.{6}/g) ?? [];
    if (name === 'IDAT') data.push(body);
    at += 12 + length;
  }
  const pixels = inflateSync(Buffer.concat(data));
  const bits = bytes[24]!;
  const stride = 1 + Math.ceil((width * bits) / 8);
  const bars = new Map<string, { left: number; right: number; top: number; bottom: number }>();
  for (let y = 0; y < height; y++) {
    expect(pixels[y * stride]).toBe(0);
    for (let x = 0; x < width; x++) {
      const byte = pixels[y * stride + 1 + Math.floor((x * bits) / 8)]!;
      const colour = palette[(byte >> (8 - bits - ((x * bits) % 8))) & (2 ** bits - 1)]!;
      const seen = bars.get(colour) ?? { left: x, right: x, top: y, bottom: y };
      bars.set(colour, {
        left: Math.min(seen.left, x),
        right: Math.max(seen.right, x),
        top: Math.min(seen.top, y),
        bottom: Math.max(seen.bottom, y),
      });
    }
  }
  return { width, bars };
}

/** The title beside each picture, with the picture. */
function chartOf(rows: Rows, language: Language = 'en'): [string, Seen][] {
  const reconciliation = makeReconciliation(rows);
  const annex = buildAnnex(reconciliation, { language, say, draft: false }).value;
  const { plan } = annexDocument(annex, reconciliation, { say, version: '0', chart: true }).value;
  return plan.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap(({ cells }): [string, Seen][] => {
      const picture = cells.find((cell) => cell.picture !== undefined)?.picture;
      return picture ? [[cells[0]!.runs.map(({ text }) => text).join(''), look(picture)]] : [];
    });
}

const [ESTIMATE, EXPENDITURE] = CHART_COLOURS;
const PAIRS = [
  ['400.00', '100.00'],
  ['50.00', '200.00'],
  ['80.00', '-40.00'],
] as const;
const ROWS: Rows = {
  meetings: PAIRS.map((_, at) => ({ code: `M${at + 1}` })),
  lines: [{ code: 'A1' }],
  estimates: PAIRS.map(([estimate], at) => [`M${at + 1}`, 'A1', estimate] as const),
  expenditures: PAIRS.map(([, expenditure], at) => [`M${at + 1}`, 'A1', expenditure] as const),
};

test('the legend shows each colour beside the heading of its column', () => {
  const [estimate, expenditure] = chartOf(ROWS);
  expect([estimate![0], expenditure![0]]).toEqual(['Estimated costs', 'Final expenditures']);
  expect([ESTIMATE, EXPENDITURE].map((colour) => estimate![1].bars.has(colour))).toEqual([true, false]);
  expect([ESTIMATE, EXPENDITURE].map((colour) => expenditure![1].bars.has(colour))).toEqual([false, true]);
});

test.each(['en', 'ar'] as const)('each bar has its amount, from one axis, in %s', (language) => {
  const drawn = chartOf(ROWS, language).slice(2);
  expect(drawn).toHaveLength(PAIRS.length);
  drawn.forEach(([title, { width, bars }], at) => {
    expect(title).toContain(`M${at + 1}`);
    const unit = (width - 1) / 440;
    const axis = language === 'ar' ? width - 1 - 40 * unit : 40 * unit;
    const side = language === 'ar' ? -1 : 1;
    [ESTIMATE, EXPENDITURE].forEach((colour, n) => {
      const end = axis + side * Number(PAIRS[at]![n]) * unit;
      const { left, right } = bars.get(colour)!;
      // The axis covers a pixel or two of each bar.
      expect(Math.abs(left - Math.min(axis, end))).toBeLessThanOrEqual(3);
      expect(Math.abs(right - Math.max(axis, end))).toBeLessThanOrEqual(3);
    });
    expect(bars.get(ESTIMATE)!.bottom).toBeLessThan(bars.get(EXPENDITURE)!.top);
  });
});
