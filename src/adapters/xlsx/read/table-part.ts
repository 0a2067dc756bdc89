/** An Excel table's own part. */
import type { Area } from '../../../core/values/address';
import { parseArea } from '../../../core/values/address';
import type { Table } from '../../../core/workbook/workbook';
import type { Package } from '../../package/package';
import { refusal } from '../../package/refusal';
import { decodeEscapes } from './workbook-part';
import { ElementHandler, readXmlPart } from '../../package/xml-part';

export interface TablePart {
  readonly table: Table;
  /** Where its filter hides rows; undefined where it filters nothing. */
  readonly filtered: Area | undefined;
}

export async function readTablePart(pack: Package, part: string): Promise<TablePart> {
  let table: Table | undefined;
  let filter: Area | undefined;
  let criteria = false;
  await readXmlPart(
    pack,
    part,
    new ElementHandler((path, tag) => {
      if (path === 'table') {
        const area = parseArea(tag.get('ref') ?? '');
        if (!area) return false;
        table = {
          name: decodeEscapes(tag.get('displayName') ?? tag.get('name') ?? ''),
          area,
          headingRows: count(tag.get('headerRowCount'), 1),
          totalsRows: count(tag.get('totalsRowCount'), 0),
        };
      } else if (path === 'table/autoFilter') {
        filter = parseArea(tag.get('ref') ?? '');
      } else if (path.startsWith('table/autoFilter/filterColumn/')) {
        criteria = true;
        return false;
      }
      return path === 'table' || path.startsWith('table/autoFilter');
    }),
  );
  if (!table) throw refusal(pack.options.file, 'part-malformed', { part, detail: 'a table without an area' });
  return { table, filtered: criteria ? filter : undefined };
}

const count = (value: string | undefined, otherwise: number): number =>
  value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) : otherwise;
