/** Input files as workbooks. */
import { openWorkbook } from '../adapters/xlsx/open-workbook';
import type { Workbook } from '../core/workbook/workbook';
import { closeInputs, openInputs } from './input-file';
import type { FileIdentity } from './input-file';
import { nodeInflate } from './node-inflate';
import { Progress } from './progress';
import { safe } from './terminal';

/** A file that was read, for the record. */
export interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  readonly identity: FileIdentity;
}

export interface ReadWorkbooks {
  readonly files: readonly ReadFile[];
  readonly workbooks: readonly Workbook[];
}

/** Reads all of them, in the order given. Rejects with a `Refusal` where one cannot be read whole. */
export async function readWorkbooks(paths: readonly string[], errors: NodeJS.WriteStream): Promise<ReadWorkbooks> {
  const inputs = openInputs(paths);
  const progress = new Progress(errors);
  const workbooks: Workbook[] = [];
  try {
    for (const { name, source } of inputs) {
      const onProgress = (done: number, total: number): void => progress.report(safe(name), done, total);
      workbooks.push(await openWorkbook(source, { file: name, inflate: nodeInflate, onProgress }));
      source.assertUnchanged();
    }
  } finally {
    closeInputs(inputs);
    progress.end();
  }
  return { files: inputs.map(({ name, sha256, identity }) => ({ file: name, sha256, identity })), workbooks };
}
