/** Formulas of a sheet's cells as they stand in the file; the reader of workbooks keeps values alone. */
import type { Package } from '../../package/package';
import { readRelationships } from '../../package/relationships';
import type { XmlHandler } from '../../package/xml-handler';
import { ElementHandler, readXmlPart } from '../../package/xml-part';
import type { XmlTag } from '../../package/xml-tag';
import { findWorkbookPart } from './find-workbook-part';

/** Formulas by address, without `=`; `undefined` where the workbook has no sheet of that name. */
export async function readFormulas(pack: Package, sheet: string): Promise<ReadonlyMap<string, string> | undefined> {
  const main = await findWorkbookPart(pack);
  let id: string | undefined;
  await readXmlPart(
    pack,
    main,
    new ElementHandler((path, tag) => {
      if (path === 'workbook/sheets/sheet' && tag.get('name') === sheet) id = tag.relationship('id');
    }),
  );
  const target = (await readRelationships(pack, main)).find((each) => each.id === id)?.target;
  const part = target === undefined ? undefined : pack.find(target);
  if (part === undefined) return undefined;
  const reader = new FormulaReader();
  await readXmlPart(pack, part, reader);
  return reader.formulas;
}

class FormulaReader implements XmlHandler {
  readonly formulas = new Map<string, string>();
  private cell = '';
  private formula = '';
  private isFormula = false;
  private readonly decoder = new TextDecoder();

  open(name: string, tag: XmlTag): boolean {
    if (name === 'c') this.cell = tag.get('r') ?? '';
    this.isFormula = name === 'f';
    this.formula = '';
    return true;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.isFormula) this.formula += this.decoder.decode(bytes.subarray(from, to), { stream: true });
  }

  close(name: string): void {
    if (name !== 'f') return;
    this.formulas.set(this.cell, this.formula + this.decoder.decode());
    this.isFormula = false;
  }
}
