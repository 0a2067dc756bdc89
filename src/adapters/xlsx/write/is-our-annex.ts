import { webInflate } from '../read/inflate';
import { LIMITS } from '../read/limits';
import { Package } from '../read/package';
import { OUR_PROPERTY } from './write-workbook';

const PROPERTIES = 'docProps/custom.xml';

/** Whether the bytes are a workbook that this program wrote; false for anything else, whatever it is. */
export async function isOurAnnex(bytes: Uint8Array): Promise<boolean> {
  try {
    const workbook = new Package(bytes, { file: '', inflate: webInflate, limits: LIMITS });
    if (workbook.find(PROPERTIES) === undefined) return false;
    const pieces: string[] = [];
    const decoder = new TextDecoder();
    await workbook.read(PROPERTIES, (piece) => pieces.push(decoder.decode(piece, { stream: true })));
    return pieces.join('').includes(`name="${OUR_PROPERTY}"`);
  } catch {
    return false;
  }
}
