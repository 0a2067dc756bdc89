/** What a file is that is no zip package. */
import { refusal } from '../../package/refusal';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', '.pdf'],
  ['{\\rtf', '.rtf'],
  ['\x1f\x8b', '.gz'],
  ['7z\xbc\xaf', '.7z'],
  ['Rar!', '.rar'],
  ['\x89PNG', '.png'],
  ['\xff\xd8\xff', '.jpg'],
  ['ID;P', '.slk'],
];
/** Bytes looked at to tell text from anything else. */
const HEAD = 4096;

/** Whether the bytes are an OLE container: an old or an encrypted Office file. */
export const isOle = (bytes: Uint8Array): boolean => OLE.every((byte, n) => bytes[n] === byte);

/** Throws the `Refusal` that names the file's real kind by its usual ending. */
export function refuseForeign(bytes: Uint8Array, file: string): never {
  if (isOle(bytes)) throw refuseOle(bytes, file);
  throw refusal(file, 'file-not-workbook', { found: kindOf(bytes) });
}

function refuseOle(bytes: Uint8Array, file: string): Error {
  const names = oleNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return refusal(file, 'file-encrypted', {});
  const found = names.has('WordDocument') ? '.doc' : names.has('PowerPoint Document') ? '.ppt' : '.xls';
  return refusal(file, 'file-not-workbook', { found });
}

/** The names in an OLE container's directory, whose entries always lie at multiples of 128 bytes. */
function oleNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! | (bytes[at + 65]! << 8);
    if (length < 4 || length > 64 || length % 2 !== 0) continue;
    let name = '';
    for (let n = 0; n < length - 2; n += 2) name += String.fromCharCode(bytes[at + n]! | (bytes[at + n + 1]! << 8));
    names.add(name);
  }
  return names;
}

function kindOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return '0 bytes';
  const head = bytes.subarray(0, HEAD);
  let start = '';
  for (const byte of head.subarray(0, 64)) start += String.fromCharCode(byte);
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  if (head.some((byte) => byte === 0)) return '.bin';
  const plain = start
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (plain.startsWith('<!doctype html') || plain.startsWith('<html')) return '.html';
  if (plain.startsWith('<?xml')) return '.xml';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return '.bin';
  }
  return /[,;\t].*\n/.test(new TextDecoder().decode(head)) ? '.csv' : '.txt';
}
