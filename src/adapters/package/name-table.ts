/** Names of elements and attributes as strings, each made once: markup repeats a few names without end. */
export class NameTable {
  private names: (string | undefined)[] = new Array<string | undefined>(1024);
  private count = 0;
  private readonly decoder = new TextDecoder();

  name(bytes: Uint8Array, from: number, to: number): string {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    let slot = hash & 1023;
    for (let known = this.names[slot]; known !== undefined; known = this.names[slot]) {
      if (isName(known, bytes, from, to)) return known;
      slot = (slot + 1) & 1023;
    }
    const name = this.decoder.decode(bytes.subarray(from, to));
    // Only so many: a hostile part could have a new name in every tag.
    if (name.length === to - from && this.count < 512) {
      this.names[slot] = name;
      this.count++;
    }
    return name;
  }
}

function isName(name: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let n = 0; n < name.length; n++) if (name.charCodeAt(n) !== bytes[from + n]) return false;
  return true;
}
