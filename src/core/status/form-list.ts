/** Forms as a cell lists them, in the ways of the six languages: `A, B and D`, `A à H`, `от A до H`, `من A إلى H`, `表格A、B和D`. */
import { withoutInvisible } from '../values/code-key';

export interface FormList {
  /** Each form once, in capitals. */
  readonly forms: readonly string[];
  /** What is neither a form nor a range of forms, as written: nothing is guessed of it. */
  readonly unread: readonly string[];
}

/** Between words stands one space, or the end of a line. */
const BETWEEN = /[,;/&،؛、\n]| (?:and|et|y|e|и|و)[ \n]| و(?=[A-Z\d])| ?(?:以及|[和及与與]) ?/u;
/** `Form A`, `les formulaires A à D`, `表格A`: the word before a form, which tells nothing. */
const WORD =
  /(?<!\p{L})(?:formulaires?|formularios?|forms?|форм[аыу]?|(?:ال)?استمار(?:ة|ات|تان|تين)|(?:ال)?(?:نموذج|نماذج))(?!\p{L})|表格/giu;
const JOINED_WORD = /^(?:form|表)(?=[A-Z]$)/iu;
const ARTICLE = /^(?:the|les?|las?|los|el)\s+/iu;
const LETTER = '[A-Za-z]|\\d{1,2}';
/** Words of a range that stand between spaces, and those of Chinese, which has none. A small `a` is Spanish, a capital one a form. */
const FROM = '(?:(?:[Ff]rom|[Dd]e(?: la)?|[Dd]u|[Dd]el|[Оо]т|[Сс]|من)\\s+|[从自]\\s*)?';
const TO = '\\s*[-‐‑‒–—−~]\\s*|\\s+(?:to|through|à|au|a(?: la)?|al|до|по|إلى)\\s+|\\s*[至到]\\s*';
const RANGE = new RegExp(`^${FROM}(${LETTER})(?:${TO})(${LETTER})$`, 'u');
/** `A B D`: capitals between spaces, as our own CSV has them. */
const SPACED = /^[A-Z](?:\s+[A-Z])+$/;
const ONE = /^(?:[A-Z]|\d{1,2})$/;
const LETTER_AND_NUMBER = /^[A-Z]\d{1,2}$/;
/** A letter or number, or both, beside something else: a list in a way that is not known. */
const LIST = /(?:^|[^\p{L}\p{N}])(?:[A-Z]\d{0,2}|\d{1,2})(?![\p{L}\p{N}])/u;
/** Not the forms N and A. */
const NOT_APPLICABLE = /^n\s*\/\s*a\.?$/i;

/**
 * Reads a list of forms. `known` are those that an instrument asks for; where there are some, another one is read only if it is a letter or a number. Without
 * any, a name such as `Summary` is a form too.
 */
export function readForms(text: string, known: readonly string[] = []): FormList {
  const asked = new Set(known.map((form) => form.toUpperCase()));
  const forms = new Set<string>();
  const unread: string[] = [];
  const plain = withoutInvisible(text.normalize('NFKC'))
    .trim()
    .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '));
  for (const part of NOT_APPLICABLE.test(plain) ? [plain] : plain.split(BETWEEN)) {
    const written = part.trim().replace(/[.。]$/, '');
    if (written === '') continue;
    const found = asked.has(written.toUpperCase()) ? [written.toUpperCase()] : formsIn(bare(written), asked);
    if (found === undefined) unread.push(written);
    else for (const form of found) forms.add(form);
  }
  return { forms: [...forms], unread };
}

const bare = (part: string): string =>
  part.replace(WORD, ' ').replace(/\s+/g, ' ').trim().replace(ARTICLE, '').replace(JOINED_WORD, '');

/** The forms of one part; `undefined` where it cannot be said which. */
function formsIn(part: string, asked: ReadonlySet<string>): readonly string[] | undefined {
  const form = part.toUpperCase();
  if (asked.has(form) || ONE.test(form)) return [form];
  if (SPACED.test(part)) return part.split(' ');
  const [, from, to] = RANGE.exec(part) ?? [];
  if (from !== undefined && to !== undefined) return between(from.toUpperCase(), to.toUpperCase());
  if (part === '' || asked.size > 0) return undefined;
  return LETTER_AND_NUMBER.test(form) || !(LIST.test(part) || NOT_APPLICABLE.test(part)) ? [form] : undefined;
}

/** `A`, `D` → `A`, `B`, `C`, `D`; nothing for a range that runs backwards, or from a letter to a number. */
function between(from: string, to: string): readonly string[] | undefined {
  const isNumber = /\d/.test(from);
  if (isNumber !== /\d/.test(to)) return undefined;
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  if (last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, n) =>
    isNumber ? String(first + n) : String.fromCharCode(first + n),
  );
}
