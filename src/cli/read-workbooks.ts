/** Input files as workbooks. */
import { openWorkbook } from '../adapters/xlsx/open-workbook';
import { correctWorkbooks } from '../core/correct-workbooks';
import { withoutOwnOutputs } from '../core/workbook/own-output';
import type { Workbook } from '../core/workbook/workbook';
import type { Arguments } from './arguments';
import { closeInputs, openInputs } from './input-file';
import type { FileIdentity } from './input-file';
import { nodeInflate } from './node-inflate';
import { Progress } from './progress';
import type { Host } from './host';
import { speechOf } from './speech';
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

/** The language of what is shown meanwhile, and what text files are that are not Unicode. */
type ReadingArguments = Pick<Arguments, 'ui' | 'encoding'>;

/** Reads all of them, in the order given. Rejects with a `Refusal` where one cannot be read whole. */
export async function readWorkbooks(
  paths: readonly string[],
  { ui, encoding }: ReadingArguments,
  host: Host,
): Promise<ReadWorkbooks> {
  // Said to whoever watches; nobody else pays for the words.
  const speech = host.stderr.isTTY ? await speechOf(ui) : undefined;
  const inputs = openInputs(paths);
  const progress = new Progress(
    host.stderr,
    (file, percent) => speech?.line('reading', { file, percent }) ?? `${safe(file)} ${percent}%`,
  );
  const workbooks: Workbook[] = [];
  try {
    for (const { name, source } of inputs) {
      const onProgress = (done: number, total: number): void => progress.report(name, done, total);
      workbooks.push(await openWorkbook(source, { file: name, inflate: nodeInflate, onProgress, encoding }));
      source.assertUnchanged();
    }
  } finally {
    closeInputs(inputs);
    progress.end();
  }
  const files = inputs.map(({ name, sha256, identity }) => ({ file: name, sha256, identity }));
  return { files, workbooks: correctWorkbooks(withoutOwnOutputs(workbooks)) };
}
