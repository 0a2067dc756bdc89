/** Sheets: however a cell is written, it is read as what it means, and none is lost. */
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import { MAIN, OFFICE, escapeXml, relation, relationships } from '../build-xlsx';
import { cellLines } from '../adapters/xlsx/show';
import type { ZipPart } from '../zip';
import { zip } from '../zip';
import type { FuzzCase } from './case';
import { isRefused, orRefused, parting } from './case';
import type { MeantCell } from './grow-sheet';
import { SharedTexts, SheetSpeller, growCells, meantLines } from './grow-sheet';
import type { Random } from './random';

interface Grown {
  readonly parts: readonly ZipPart[];
  /** The cells of each sheet. */
  readonly meant: readonly (readonly MeantCell[])[];
}

/** A workbook, and what its sheets mean. */
export function growWorkbook(random: Random): Grown {
  const shared = new SharedTexts();
  const meant = random.many(1 + random.below(3), () => growCells(random));
  const sheets = meant.map((cells) => new SheetSpeller(random, shared).sheet(cells, MAIN));
  const folder = random.one(['xl/', 'xl/', 'book/', '']);
  const target = (name: string): string => (random.once(3) ? `/${folder}${name}` : name);
  const names = meant.map((_, n) => random.one([`worksheets/sheet${n + 1}.xml`, `s/Лист${n + 1}.xml`]));
  const list = meant.map((_, n) => `<sheet name="S${n + 1}" sheetId="${n + 5}" r:id="rId${n + 1}"/>`).join('');
  const encode = (xml: string): Uint8Array | string => {
    if (!random.once(8)) return xml;
    const plain = xml.replace(/^\ufeff/, '').replace('encoding="UTF-8"', 'encoding="UTF-16"');
    return Buffer.from(`\ufeff${plain}`, 'utf16le');
  };
  const written: ZipPart[] = [
    { name: '_rels/.rels', data: relationships([relation('rId1', 'officeDocument', `${folder}workbook.xml`)]) },
    {
      name: `${folder}workbook.xml`,
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`,
    },
    {
      name: `${folder}_rels/workbook.xml.rels`,
      data: relationships([
        ...names.map((name, n) => relation(`rId${n + 1}`, 'worksheet', escapeXml(target(name)))),
        relation('rIdT', 'sharedStrings', target('sharedStrings.xml')),
      ]),
    },
    { name: `${folder}sharedStrings.xml`, data: encode(SheetSpeller.list(shared.items, MAIN)) },
    ...sheets.map((xml, n) => ({ name: `${folder}${names[n]}`, data: encode(xml) })),
  ];
  const parts = written.map((part) => ({ ...part, stored: random.once(4), descriptor: random.once(5) }));
  return { parts: random.once(3) ? random.shuffled(parts) : parts, meant };
}

export async function sheetFuzz(random: Random): Promise<FuzzCase> {
  const { parts, meant } = growWorkbook(random);
  const bytes = zip(parts, { zip64: random.once(5) });
  return {
    file: 'fuzz.xlsx',
    bytes,
    async judge() {
      const workbook = await orRefused(() => openWorkbook(bytes, { file: 'fuzz.xlsx', inflate: nodeInflate }));
      if (isRefused(workbook)) return `a sound workbook was refused: ${workbook.refused}`;
      if (workbook.sheets.length !== meant.length) return `${workbook.sheets.length} sheets of ${meant.length}`;
      for (const [n, cells] of meant.entries()) {
        const found = parting(meantLines(cells), cellLines(workbook, workbook.sheets[n]));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
