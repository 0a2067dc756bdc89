/** The set-up workbook beside the files that the page reads: what is decided about them. The officer's own files are never changed. */
import type { SheetEdits } from '../../core/plan/sheet-edit';
import type { MadeFile } from '../engine/annex-questions';
import type { Engine } from '../engine/engine';
import type { Outline } from '../engine/engine-messages';
import type { Memory } from '../memory';
import type { SetUpKeeper } from '../workbook-host';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SetUpState {
  readonly now: MadeFile | undefined;
  readonly before: readonly (MadeFile | undefined)[];
  readonly key: string;
}

export class PageSetUp implements SetUpKeeper {
  /** As it is, and as it was before each change that can be taken back. */
  private now: MadeFile | undefined;
  private before: (MadeFile | undefined)[] = [];
  /** Under which name such workbooks' decisions are remembered. */
  private key = '';

  constructor(
    private readonly engine: Engine,
    private readonly memory: Memory,
  ) {}

  /** Other files are being opened. */
  begin(): void {
    this.putBack({ now: undefined, before: [], key: '' });
  }

  state(): SetUpState {
    return { now: this.now, before: [...this.before], key: this.key };
  }

  /** Other files were not opened after all. */
  putBack({ now, before, key }: SetUpState): void {
    this.now = now;
    this.before = [...before];
    this.key = key;
  }

  /** The files to be read: the given ones, with the set-up workbook as it is now. */
  among(files: readonly NamedBytes[]): readonly NamedBytes[] {
    const { now } = this;
    if (!now) return files;
    return [...files.filter(({ name }) => name !== now.name), { name: now.name, bytes: new Uint8Array(now.bytes) }];
  }

  /** After the files were read. */
  async read({ sheets, setUp }: Outline, files: readonly File[]): Promise<void> {
    this.key = keyOf(sheets.filter(({ file }) => file !== setUp).map(({ sheet }) => sheet));
    const given = this.now ? undefined : files.find(({ name }) => name === setUp);
    // Given with the files: it is what changes are made in.
    if (given)
      this.now = { name: given.name, type: TYPE, bytes: new Uint8Array(await given.arrayBuffer()), sha256: '' };
  }

  async edit(edits: SheetEdits): Promise<void> {
    const made = await this.engine.ask('setUpFile', edits);
    this.before.push(this.now);
    this.now = made;
    this.remember();
  }

  canRestore(): boolean {
    return this.before.length > 0;
  }

  async restore(): Promise<void> {
    this.now = this.before.pop();
    this.remember();
  }

  file(): MadeFile | undefined {
    return this.now;
  }

  isOffered(): boolean {
    return this.now === undefined && this.before.length === 0 && this.kept() !== undefined;
  }

  useOffered(): void {
    const kept = this.kept();
    if (!kept) return;
    this.before.push(this.now);
    this.now = kept;
  }

  forget(): void {
    this.memory.set(this.key, '');
  }

  private kept(): MadeFile | undefined {
    const [name = '', bytes = ''] = (this.memory.get(this.key) ?? '').split('\n');
    return bytes === '' ? undefined : { name, type: TYPE, bytes: fromText(bytes), sha256: '' };
  }

  private remember(): void {
    const { now } = this;
    this.memory.set(this.key, now ? `${now.name}\n${toText(now.bytes)}` : '');
  }
}

/** Workbooks of the same form have the same sheets; a year in their names is another one next time. */
const keyOf = (sheets: readonly string[]): string =>
  `set-up ${[...new Set(sheets.map((name) => name.toLowerCase().replace(/\d+/g, '#')))].sort().join(' | ')}`;

function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const fromText = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
