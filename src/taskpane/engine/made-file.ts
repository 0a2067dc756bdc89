/** Files made of what was read, each known by its hash. */
import type { MadeFile } from './annex-questions';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

export async function madeFile(name: string, content: Uint8Array | string): Promise<MadeFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { name, type, bytes, sha256: await sha256Of(bytes) };
}

/** Lower-case hexadecimal; blank where the browser computes none, as it does in pages that came over plain http. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) return '';
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes as BufferSource));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
