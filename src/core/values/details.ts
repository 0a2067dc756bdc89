/**
 * Why a file or a part of it cannot be read, as data: in English, with holes for what is named or counted. Said in another language by
 * the `own-names.ts` of each language, which must know each of them.
 */
export const DETAILS = [
  // What the system says of a file.
  'there is no such file',
  'a part of the path is not a folder',
  'it is a folder',
  'it is a pipe or a device, not a file',
  'a file of that name already exists',
  'permission is denied',
  'it is open in another program, or permission is denied',
  'it is open in another program',
  'its links form a loop',
  'the disk is read-only',
  'the disk is full',
  'the disk quota is used up',
  'the file is too large for this disk',
  'the disk failed',
  'too many files are open',
  'the name is too long',
  'it is larger than 2 GB',
  'the name contains a character that is not allowed',
  'it was changed while it was read',
  '{text}: Excel gives a value of type {type}',

  // What is damaged in a package.
  'cannot be inflated',
  'longer than declared',
  'shorter than declared',
  'checksum differs',
  'central directory cut',
  'entry reaches beyond its place',
  'central directory longer than its entries',
  'bytes before the first entry',
  'entries overlap',
  'bytes after its end',
  'its end is missing',
  'zip64 end is missing',
  'one of several volumes',
  'central directory is not where it is said to be',
  'compression method {n}',
  'local header is missing',
  'cut',
  'stored with two sizes',
  'zip64 sizes are missing',

  // What is malformed in a part.
  'an unknown entity',
  'a tag without end',
  'ends in the middle',
  'a zero byte',
  'text outside the root element',
  'a malformed tag',
  'a malformed declaration',
  'a second root element',
  'an end tag that closes nothing',
  'a quote is never closed',
  'a table without an area',
  'not a workbook of a known version',
  'not a worksheet of a known version',
  'two values in one cell',
  'two formulas in one cell',
  'two texts in one cell',
  'a text and another value in one cell',
  'more columns than a sheet has',
  'cell "{text}"',
  'cell {text} in row {n}',
  'shared string {text} of {n}',
  'row "{text}"',
  'a second sheetData',
  'merge "{text}"',

  // Limits.
  '{n} MB',
  '{n} entries',
  '{n} levels',
  '{n} cells',
  '{n} relationships',
  'texts made to collide',
] as const;

/** One of them, with its holes. */
export type DetailPattern = (typeof DETAILS)[number];

type Filled<S extends string> = S extends `${infer Before}{${infer Hole}}${infer After}`
  ? `${Before}${Hole extends 'n' ? number : string}${Filled<After>}`
  : S;

/** One of them, with its holes filled. */
export type Detail = Filled<DetailPattern>;
