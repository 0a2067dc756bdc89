/** Sets the moment of every entry of an archive to the same: the library stamps the time of writing, so that no two files would be alike. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** 1 January 1980, 00:00: the first moment that an archive can name. */
const TIME = 0;
const DATE = 0x21;

/** The same bytes, changed in place. The archive has no comment and fewer than 65,535 entries: it is the library's own. */
export function fixedMoments(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_LENGTH;
  if (view.getUint32(end, true) !== END) throw new Error('the document is not an archive as the library writes it');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('the archive of the document is damaged');
    stamp(at + 12);
    stamp(view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;

  function stamp(place: number): void {
    view.setUint16(place, TIME, true);
    view.setUint16(place + 2, DATE, true);
  }
}
