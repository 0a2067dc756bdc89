/// <reference types="office-js" />
/**
 * Sends what was queued before it grows too large: Excel on the web takes 5 MB at once.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
import { pause } from '../pause';

/** Bytes of values aimed at. The client adds its own to them: it cuts writes of more than 1,500 cells. */
const TARGET = 1_500_000;
/** Bytes that are queued at one go: the client works on each as it is queued. */
const AT_ONE_GO = 150_000;

export class RequestBatch {
  private queued = 0;
  private sincePause = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly options: {
      readonly signal?: AbortSignal | undefined;
      readonly onSent?: (bytes: number) => void;
    } = {},
  ) {}

  /** Told before so many bytes are queued; sends what is there where they would be too many. */
  async take(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > TARGET) await this.send();
    else if (this.sincePause + bytes > AT_ONE_GO) await this.pause();
    // Formulas are calculated once for each answer, not once for each cell.
    if (this.queued === 0) this.context.application.suspendApiCalculationUntilNextSync();
    this.queued += bytes;
    this.sincePause += bytes;
  }

  async send(): Promise<void> {
    const sent = this.queued;
    this.queued = 0;
    await this.pause();
    await this.context.sync();
    this.options.onSent?.(sent);
  }

  private async pause(): Promise<void> {
    this.sincePause = 0;
    await pause();
    this.options.signal?.throwIfAborted();
  }
}

/** Letters beyond ASCII may take three bytes. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  return /[^\0-\x7f]/.test(text) ? text.length * 3 : text.length;
}
