/** What the workbook's own part declares. */
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import type { Package } from '../../package/package';
import { refusal } from '../../package/refusal';
import { ElementHandler, isTrue, readXmlPart } from '../../package/xml-part';

export interface DeclaredSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /** Of the relationship that leads to its part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly DeclaredSheet[];
  /** Positions of sheets that we wrote. */
  readonly own: ReadonlySet<number>;
  /** Why stored results may be out of date, as the file puts it; empty where nothing says so. */
  readonly stale: string;
  /** Excel rounds values to what it shows. */
  readonly precisionAsDisplayed: boolean;
}

export async function readWorkbookPart(pack: Package, part: string): Promise<WorkbookPart> {
  const sheets: DeclaredSheet[] = [];
  const own = new Set<number>();
  const stale: string[] = [];
  let date1904 = false;
  let precisionAsDisplayed = false;
  let root = '';
  await readXmlPart(
    pack,
    part,
    new ElementHandler((path, tag) => {
      if (root === '') root = path;
      if (path === 'workbook/workbookPr') date1904 = isTrue(tag.get('date1904'));
      else if (path === 'workbook/sheets/sheet') {
        sheets.push({
          name: decodeEscapes(tag.get('name') ?? ''),
          visibility: visibilityOf(tag.get('state')),
          relationship: tag.relationship('id') ?? '',
        });
      } else if (path === 'workbook/definedNames/definedName') {
        if (tag.get('name') === OWN_MARK) own.add(Number(tag.get('localSheetId') ?? -1));
      } else if (path === 'workbook/calcPr') {
        if (tag.get('calcMode') === 'manual') stale.push('calcMode=manual');
        if (isTrue(tag.get('fullCalcOnLoad'))) stale.push('fullCalcOnLoad');
        const full = tag.get('fullPrecision');
        precisionAsDisplayed = full !== undefined && !isTrue(full);
      }
    }),
  );
  if (root !== 'workbook') {
    throw refusal(pack.options.file, 'part-malformed', { part, detail: 'not a workbook of a known version' });
  }
  return { date1904, sheets, own, stale: stale.join(', '), precisionAsDisplayed };
}

function visibilityOf(state: string | undefined): DeclaredSheet['visibility'] {
  return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very hidden' : 'visible';
}

/** Names are written with the same escapes as texts. */
export function decodeEscapes(name: string): string {
  return name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
