/** IronCalc's engine, from its package: a module for browsers, run here without a network and without a loader of modules. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface IronCalc {
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  pauseEvaluation(): void;
  evaluate(): void;
  free(): void;
}
interface Loaded {
  readonly initSync: (options: { readonly module: Uint8Array }) => void;
  readonly Model: new (name: string, locale: string, zone: string, language: string) => IronCalc;
}

const PACKAGE = path.join(__dirname, '..', '..', '..', 'node_modules', '@ironcalc', 'wasm');
let loaded: Loaded | undefined;

/** An empty workbook with one sheet. */
export function newIronCalc(): IronCalc {
  loaded ??= load();
  const model = new loaded.Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

function load(): Loaded {
  const snippets = path.join(PACKAGE, 'snippets');
  const [folder = ''] = readdirSync(snippets);
  const plain = (file: string): string =>
    readFileSync(file, 'utf8')
      .replace(/^import .*$/gm, '')
      .replace(/^export \{.*$/gm, '')
      .replace(/^(\s*)export /gm, '$1')
      .replaceAll('import.meta.url', "''");
  const source = `${plain(path.join(snippets, folder, 'inline0.js'))}
    const import1 = { ic_tz_validate, ic_tz_all, ic_tz_parts };
    ${plain(path.join(PACKAGE, 'wasm.js'))}
    return { initSync, Model };`;
  const found = new Function(source)() as Loaded;
  found.initSync({ module: readFileSync(path.join(PACKAGE, 'wasm_bg.wasm')) });
  return found;
}
