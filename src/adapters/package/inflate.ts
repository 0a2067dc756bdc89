/** Takes a piece of inflated bytes. The piece may be overwritten as soon as the call returns. */
export type TakeBytes = (piece: Uint8Array) => void;

/** What inflates; a shell hands in its host's own where that is cheaper than the Web's. */
export interface Inflate {
  /**
   * Inflates a raw deflate stream given in pieces, each of which holds until the next is asked for; hands over piece by piece, and never
   * holds more than a few pieces. Rejects where the stream is damaged or cut, and with whatever `take` or `deflated` throws, at once.
   */
  inflate(deflated: Iterable<Uint8Array>, take: TakeBytes): Promise<void>;
  /** CRC-32 of `bytes` following on `crc`, where the host has it. */
  readonly crc32?: ((bytes: Uint8Array, crc: number) => number) | undefined;
  /** Whether bytes are whole, valid UTF-8, where the host can tell. */
  readonly isUtf8?: ((bytes: Uint8Array) => boolean) | undefined;
}

/** Compressed bytes written at a time: bounds what one write can inflate to. */
const FEED = 16 * 1024;

/** The Web's own `DecompressionStream`: in browsers, workers and Node alike. */
export const webInflate: Inflate = {
  async inflate(deflated, take) {
    const stream = new DecompressionStream('deflate-raw');
    const writer = stream.writable.getWriter();
    const feeding = feed(writer, deflated);
    const reader = stream.readable.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        take(value);
      }
      await feeding;
    } catch (error) {
      reader.cancel(error).catch(() => undefined);
      throw error;
    }
  },
};

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, pieces: Iterable<Uint8Array>): Promise<void> {
  try {
    for (const bytes of pieces) {
      for (let at = 0; at < bytes.length; at += FEED) {
        await writer.ready;
        // A copy: the stream may look at it after it has said that it is written.
        await writer.write(new Uint8Array(bytes.subarray(at, at + FEED)));
      }
    }
    await writer.close();
  } catch (error) {
    // Where the stream itself failed, its reading side has met the same fault.
    await writer.abort(error).catch(() => undefined);
  }
}
