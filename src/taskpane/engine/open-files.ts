/** Files that were given to the page, as workbooks. */
import { openWorkbook } from '../../adapters/xlsx/open-workbook';
import type { InputFile } from '../../core/annex/annex-json';
import { Refusal, diagnostic } from '../../core/values/diagnostic';
import { withoutOwnOutputs } from '../../core/workbook/own-output';
import type { Workbook } from '../../core/workbook/workbook';
import { corrected } from './corrected';
import type { Questions } from './engine-messages';
import { sha256Of } from './made-file';

/** Least part of the work that is told. */
const STEP = 0.02;

export interface OpenedFiles {
  readonly workbooks: readonly Workbook[];
  readonly inputs: readonly InputFile[];
}

/** Reads all, in the order given. Rejects with a `Refusal` where one cannot be read whole, or is there twice under whatever name. */
export async function openFiles(
  files: Questions['open']['ask']['files'],
  onProgress: (part: number) => void,
): Promise<OpenedFiles> {
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const workbooks: Workbook[] = [];
  const inputs: InputFile[] = [];
  let before = 0;
  let told = 0;
  // Told in steps that can be seen: each is drawn anew.
  const tell = (part: number): void => {
    if (part - told < STEP) return;
    told = part;
    onProgress(part);
  };
  for (const { name, bytes } of files) {
    const sha256 = await sha256Of(bytes);
    const same = sha256 === '' ? undefined : inputs.find((each) => each.sha256 === sha256);
    if (same) throw new Refusal(diagnostic('file-doubled', { file: name, sheet: '', cell: '' }, { other: same.file }));
    inputs.push({ file: name, sha256 });
    const { length } = bytes;
    const onRead = (done: number, total: number): void => tell((before + (length * done) / Math.max(1, total)) / all);
    workbooks.push(await openWorkbook(bytes, { file: name, onProgress: onRead }));
    before += length;
  }
  return { workbooks: await corrected(withoutOwnOutputs(workbooks)), inputs };
}
