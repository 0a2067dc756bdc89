/**
 * Text files that are not UTF-8: what Excel writes as plain CSV in the code page of the machine. Bytes alone do not say which; a code page is
 * proposed where it is the only one in which every word is one that people write, and never taken without being asked for.
 */

/** Those of the six languages, by their names in the Encoding Standard. */
export const CODE_PAGES = ['windows-1252', 'windows-1251', 'windows-1256', 'gb18030'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

export interface Proposal {
  readonly page: CodePage;
  /** The beginning of the first text with a letter beyond ASCII, as that page has it. */
  readonly sample: string;
}

/** So much of a file is looked at, up to the end of a line. */
const MOST_LOOKED_AT = 1 << 22;
const LONGEST_SAMPLE = 60;
const LF = 0x0a;

/** The bytes as UTF-8; `undefined` where they are none of that code page. */
export function fromCodePage(bytes: Uint8Array, page: CodePage): { text: Uint8Array; sample: string } | undefined {
  const text = decoded(bytes, page);
  return text === undefined ? undefined : { text: new TextEncoder().encode(text), sample: sampleOf(text) };
}

/** The only code page in which no letter is strange; `undefined` where there is none, or where several read the text differently. */
export function proposeCodePage(bytes: Uint8Array): Proposal | undefined {
  const end = bytes.length <= MOST_LOOKED_AT ? bytes.length : bytes.lastIndexOf(LF, MOST_LOOKED_AT) + 1;
  const part = bytes.subarray(0, end);
  let found: { page: CodePage; text: string } | undefined;
  for (const page of CODE_PAGES) {
    const text = decoded(part, page);
    if (text === undefined || !IS_PLAIN[page](text)) continue;
    if (found !== undefined && found.text !== text) return undefined;
    found ??= { page, text };
  }
  return found && { page: found.page, sample: sampleOf(found.text) };
}

function decoded(bytes: Uint8Array, page: CodePage): string | undefined {
  try {
    const plain = new TextDecoder(page, { fatal: true }).decode(bytes);
    const text = page === 'windows-1252' ? plain.replace(/[\u0080-\u009f]/g, signOf1252) : plain;
    // What a code page leaves open is decoded as a control character.
    return /[\u0080-\u009f\ufffd]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** From 0x80 on; a blank where there is none. Node 20 decodes these bytes as ISO 8859-1 has them, which is as control characters. */
const OF_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function signOf1252(control: string): string {
  const sign = OF_1252.charAt(control.charCodeAt(0) - 0x80);
  return sign === ' ' ? control : sign;
}

function sampleOf(text: string): string {
  const at = text.search(/[^\0-\u007f]/);
  if (at < 0) return '';
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  const line = (text.slice(start).split(/[\r\n]/, 1)[0] ?? '').trim();
  const within = at - start;
  const from = within < LONGEST_SAMPLE ? 0 : within - LONGEST_SAMPLE / 2;
  return line.slice(from, from + LONGEST_SAMPLE);
}

/** Words with a letter beyond ASCII. */
function* wordsBeyond(text: string): Generator<string> {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (/[^\0-\u007f]/.test(word)) yield word;
}

/** A capital within a word of small letters. */
const ODD_CAPITAL = /\p{Ll}\p{Lu}|\p{L}(?=[^\0-\u007f])\p{Lu}\p{Ll}/u;

const SIGNS = {
  'windows-1252': /^[«»“”„‘’‚‹›–—…•€£¥§°©®™·¿¡ºª¹²³½¼¾×÷±µ¶†‡‰ \u00ad]*$/,
  'windows-1251': /^[«»“”„‘’‚‹›–—…•€№§°©®™·±µ¶†‡‰ \u00ad]*$/,
  'windows-1256': /^[«»“”„‘’‚‹›–—…•€£§°©®™·±×÷µ¶†‡‰،؛؟ـ \u00ad\u200c-\u200f]*$/,
} as const;

const signsOf = (text: string): string => text.replace(/[\0-\u007f]|[\p{L}\p{M}]/gu, '');

/** Whether the words are Latin ones with no more accents than a word has. */
function isLatin(text: string): boolean {
  for (const word of wordsBeyond(text)) {
    const accented = word.replace(/[\0-\u007f]/g, '');
    if (!/^[\p{Script=Latin}\p{M}]*$/u.test(accented)) return false;
    if ((accented.length - 1) * 2 > word.length || ODD_CAPITAL.test(word)) return false;
  }
  return true;
}

const isOf = (text: string, script: RegExp): boolean => {
  for (const word of wordsBeyond(text)) if (!script.test(word) || ODD_CAPITAL.test(word)) return false;
  return true;
};

const IS_PLAIN: Readonly<Record<CodePage, (text: string) => boolean>> = {
  'windows-1252': (text) => SIGNS['windows-1252'].test(signsOf(text)) && isLatin(text),
  'windows-1251': (text) => SIGNS['windows-1251'].test(signsOf(text)) && isOf(text, /^[А-Яа-яЁё]+$/u),
  'windows-1256': (text) =>
    SIGNS['windows-1256'].test(signsOf(text)) &&
    !/\p{Script=Latin}\p{Script=Arabic}|\p{Script=Arabic}\p{Script=Latin}/u.test(text) &&
    isLatin(text.replace(/[\p{Script=Arabic}\p{M}ـ]+/gu, ' ')),
  gb18030: isChinese,
};

/** Whether what stands beside ASCII is Chinese: mostly its common characters, which are never a part of a Latin word. */
function isChinese(text: string): boolean {
  const beyond = text.replace(/[\0-\u007f]/g, '');
  if (!/^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·《》、。°№±×÷￥㎡§]*$/u.test(beyond)) return false;
  if (/[a-z]\p{Script=Han}|\p{Script=Han}[a-z]/u.test(text)) return false;
  const characters = beyond.match(/\p{Script=Han}/gu) ?? [];
  const common = characters.filter((character) => COMMON.has(character)).length;
  return common * 10 >= characters.length * 7;
}

/** The first level of GB 2312: what is written every day. */
const COMMON: ReadonlySet<string> = firstLevel();

function firstLevel(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}
