/** No changed byte of a file changes a figure: it is read as before, or refused. */
import fc from 'fast-check';
import { Refusal } from '../../../../src/core/values/diagnostic';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../../../src/cli/node-inflate';
import { buildXlsx, xlsxParts } from '../../../build-xlsx';
import { zip } from '../../../zip';
import { wholeWorkbook } from '../show';

const WORKBOOK = {
  shared: true,
  sheets: [
    {
      name: 'Expenditures',
      rows: [
        ['Meeting', 'Amount'],
        ['M-01', 100.25],
        ['M-02', { formula: 'SUM(B2)', value: 200.5 }],
      ],
      merges: ['A5:B5'],
    },
    { name: 'Other', state: 'hidden' as const, tables: [{ name: 'T', ref: 'A1:B2' }], rows: [['é']] },
  ],
};

/** What is read of a package; that bytes stand behind its end is said, and changes nothing of what is read. */
async function outcome(bytes: Uint8Array): Promise<unknown> {
  try {
    const workbook = await openWorkbook(bytes, { file: 'x.xlsx', inflate: nodeInflate });
    const notices = workbook.notices.filter(({ code }) => code !== 'package-trailing');
    return wholeWorkbook({ ...workbook, notices });
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

jest.setTimeout(30_000);

test('a changed, lost or added byte of the package', async () => {
  const good = buildXlsx(WORKBOOK);
  const read = await outcome(good);
  const byte = fc.nat(255);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(good.length - 1),
      byte,
      fc.constantFrom('change', 'drop', 'add'),
      async (at, value, what) => {
        const bytes =
          what === 'change'
            ? Uint8Array.from(good)
            : Uint8Array.of(
                ...good.subarray(0, at),
                ...(what === 'add' ? [value] : []),
                ...good.subarray(what === 'drop' ? at + 1 : at),
              );
        if (what === 'change') bytes[at] = value;
        const result = await outcome(bytes);
        if (result !== 'refused') expect(result).toEqual(read);
      },
    ),
    { numRuns: 400, examples: [[good.length - 1, 0, 'add']] },
  );
});

test('a changed byte of the XML, with checksums that fit, never crashes or hangs the reader', async () => {
  const parts = xlsxParts(WORKBOOK);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(parts.length - 1),
      fc.nat(),
      fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('<>&"\'/=;:![]\0 0'))),
      async (n, place, value) => {
        const bent = parts.map((part, m) => {
          if (m !== n) return part;
          const data = Uint8Array.from(Buffer.from(part.data));
          data[place % data.length] = value;
          return { ...part, data };
        });
        await outcome(zip(bent));
      },
    ),
    { numRuns: 400 },
  );
});
