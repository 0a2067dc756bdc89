/** The number formats of a workbook's cell styles. */
import type { CellFormat } from '../../../core/workbook/workbook';
import { formatOf } from '../../../core/workbook/number-format';
import { builtInFormat } from './built-in-format';
import type { Package } from '../../package/package';
import { ElementHandler, readXmlPart } from '../../package/xml-part';

/** For each cell style, by its number, what its number format says. */
export async function readStylesPart(pack: Package, part: string): Promise<CellFormat[]> {
  const codes = new Map<number, CellFormat>();
  const ids: number[] = [];
  await readXmlPart(
    pack,
    part,
    new ElementHandler((path, tag) => {
      if (path === 'styleSheet/numFmts/numFmt') {
        codes.set(Number(tag.get('numFmtId')), formatOf(tag.get('formatCode') ?? ''));
      } else if (path === 'styleSheet/cellXfs/xf') {
        ids.push(Number(tag.get('numFmtId') ?? 0));
        return false;
      }
      return path.length < 40;
    }),
  );
  return ids.map((id) => codes.get(id) ?? builtInFormat(id));
}
