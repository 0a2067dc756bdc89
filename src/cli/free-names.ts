/** Names for a run's letters and register, so that those of an earlier run, which may have gone out, stay as they are. */
import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { identityOf, isSameFile, sha256Of } from './input-file';
import { finalFiles } from './own-set';
import type { ReadFile } from './read-workbooks';
import { readRegular } from './regular-file';

export class FreeNames {
  private readonly final: ReadonlySet<string>;
  private readonly taken = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly read: readonly ReadFile[],
  ) {
    this.final = finalFiles(folder, 'letters.json');
  }

  /** Beside a letter of an earlier run that says something else. Whatever else stands there is for the writer to judge. */
  letter(name: string, bytes: Uint8Array): string {
    return this.first(name, (each) => !this.final.has(each) || this.holds(each, bytes));
  }

  /** Beside any other register, the one that was read among them. */
  register(name: string, bytes: Uint8Array): string {
    return this.first(name, (each) => this.isNothing(each) || (this.holds(each, bytes) && !this.isInput(each)));
  }

  private first(name: string, isFree: (name: string) => boolean): string {
    let each = name;
    for (let n = 2; this.taken.has(each.toLowerCase()) || !isFree(each); n++) each = numbered(name, n);
    this.taken.add(each.toLowerCase());
    return each;
  }

  private isNothing(name: string): boolean {
    try {
      return lstatSync(path.join(this.folder, name), { throwIfNoEntry: false }) === undefined;
    } catch {
      // Where the folder is none; the writer says so.
      return true;
    }
  }

  private holds(name: string, bytes: Uint8Array): boolean {
    try {
      return sha256Of(readRegular(path.join(this.folder, name))) === sha256Of(bytes);
    } catch {
      return false;
    }
  }

  private isInput(name: string): boolean {
    try {
      const file = path.join(this.folder, name);
      const identity = identityOf(file, statSync(file, { bigint: true }));
      return this.read.some((each) => isSameFile(each.identity, identity));
    } catch {
      return false;
    }
  }
}

/** `letter.2013.FRA-France.fr.docx` → `letter.2013.FRA-France-2.fr.docx` */
const numbered = (name: string, n: number): string => name.replace(/(?:\.[a-z]{2})?\.(?:docx|xlsx)$/, `-${n}$&`);
