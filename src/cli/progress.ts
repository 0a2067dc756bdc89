/** Tells on standard error how far a long reading is; says nothing where nobody watches, or where it is soon done. */

const QUIET_MS = 1000;
const EVERY_MS = 200;

export class Progress {
  private readonly start = performance.now();
  private last = 0;
  private shown = false;

  /** `said` is the line for a file's name and how much of it is read. */
  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly said: (file: string, percent: number) => string,
  ) {}

  /** `done` of `total` bytes of a file. */
  report(name: string, done: number, total: number): void {
    const now = performance.now();
    if (!this.stream.isTTY || now - this.start < QUIET_MS || now - this.last < EVERY_MS) return;
    this.last = now;
    this.shown = true;
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    this.stream.write(`\r\u001b[K${this.said(name, percent)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.shown) this.stream.write('\r\u001b[K');
    this.shown = false;
  }
}
