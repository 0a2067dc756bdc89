/** Which part of a package is the workbook, if it holds one. */
import type { Package } from '../../package/package';
import { refusal } from '../../package/refusal';
import { readRelationships } from '../../package/relationships';
import { ElementHandler, readXmlPart } from '../../package/xml-part';

const CONTENT = '[Content_Types].xml';
const BINARY = /\.bin$/i;

/** The name of the main part. Rejects with a `Refusal` that says what the package is instead. */
export async function findWorkbookPart(pack: Package): Promise<string> {
  const { file } = pack.options;
  const main = (await readRelationships(pack, '')).find(({ kind, external }) => kind === 'officeDocument' && !external);
  const part = main ? pack.find(main.target) : await declaredWorkbook(pack);
  const other = foreignPackage(pack, part);
  if (other !== undefined) throw refusal(file, 'file-not-workbook', { found: other });
  if (part === undefined) throw refusal(file, 'part-missing', { part: main?.target ?? 'xl/workbook.xml' });
  return part;
}

/** Without relationships of the package, its content types tell, or the name that Excel gives. */
async function declaredWorkbook(pack: Package): Promise<string | undefined> {
  const types = pack.find(CONTENT);
  let found: string | undefined;
  if (types !== undefined) {
    await readXmlPart(
      pack,
      types,
      new ElementHandler((path, tag) => {
        const type = tag.get('ContentType') ?? '';
        if (
          path === 'Types/Override' &&
          /\.(?:sheet|template|sheet\.macroEnabled|template\.macroEnabled)\.main\+xml$/.test(type)
        ) {
          found ??= pack.find(tag.get('PartName') ?? '');
        }
      }),
    );
  }
  return found ?? pack.find('xl/workbook.xml');
}

/** The usual ending of what the package is, where it is no workbook that we read. */
function foreignPackage(pack: Package, part: string | undefined): string | undefined {
  if (part !== undefined && BINARY.test(part)) return '.xlsb';
  if (part !== undefined && /^word\//i.test(part)) return '.docx';
  if (part !== undefined && /^ppt\//i.test(part)) return '.pptx';
  if (part !== undefined) return undefined;
  if (pack.find('xl/workbook.bin') !== undefined) return '.xlsb';
  if (pack.find('word/document.xml') !== undefined) return '.docx';
  if (pack.find('ppt/presentation.xml') !== undefined) return '.pptx';
  if (pack.find('mimetype') !== undefined && pack.find('content.xml') !== undefined) return '.ods';
  if (pack.names.some((name) => name.endsWith('.iwa'))) return '.numbers';
  return pack.find(CONTENT) === undefined && pack.find('_rels/.rels') === undefined ? '.zip' : undefined;
}
