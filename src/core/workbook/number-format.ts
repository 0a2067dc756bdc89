/** What a number format says that its number is. */
import { CellFormat } from './workbook';

const LONGEST = 1024;

/**
 * The format that a code describes, by its first section. Quoted text, escapes, fill and space marks, colours, conditions and locales
 * say nothing; neither elapsed time (`[h]:mm`) nor a bare time of day is a date.
 */
export function formatOf(code: string): CellFormat {
  const section = plainSection(code.slice(0, LONGEST));
  if (/general|standard|g\/\S/i.test(section)) return CellFormat.general;
  if (section.trim() === '@') return CellFormat.text;
  if (section.includes('%')) return CellFormat.percent;
  if (isDate(section.toLowerCase())) return CellFormat.date;
  return /[0#?],+(?![0#?,])/.test(section) ? CellFormat.scaled : CellFormat.general;
}

/** The first section without what is only decoration. Elapsed time stays, as `[h]`. */
function plainSection(code: string): string {
  let plain = '';
  for (let at = 0; at < code.length; at++) {
    const char = code[at]!;
    if (char === ';') break;
    if (char === '"') {
      const close = code.indexOf('"', at + 1);
      at = close < 0 ? code.length : close;
    } else if (char === '\\' || char === '_' || char === '*') {
      at++;
    } else if (char === '[') {
      const close = code.indexOf(']', at + 1);
      const inner = close < 0 ? '' : code.slice(at + 1, close);
      if (/^(?:h+|m+|s+)$/i.test(inner)) plain += `[${inner}]`;
      at = close < 0 ? code.length : close;
    } else {
      plain += char;
    }
  }
  return plain;
}

/** A day, a year, an era, or an `m` that is a month: one that stands neither after hours nor before seconds. */
function isDate(section: string): boolean {
  const bare = section.replace(/am\/pm|a\/p/g, '').replace(/e[+-]/g, '');
  if (/[dy]|^[^0#?]*[eg]|b{2,4}/.test(bare)) return true;
  const tokens = bare.match(/\[?[hms]+\]?/g) ?? [];
  return tokens.some((token, n) => {
    if (!token.startsWith('m')) return token === '';
    const before = tokens[n - 1];
    const after = tokens[n + 1];
    return !(before !== undefined && /h/.test(before)) && !(after !== undefined && after.includes('s'));
  });
}
