/** Forms as a cell lists them. */

const RANGE = /^([A-Z])\s*[-–—]\s*([A-Z])$/;
/** `Form A`, `Formulaire A`, `Формы A`, `表格A`: a word before one letter or number. */
const WORD = /^(?:formulaires?|formularios?|forms?|формы?|الاستمارات|الاستمارة|表格)\s*/iu;

/** `A-G`, `A, B and D`, `Form A; Form C` → each form once, as written but for case. */
export function readForms(text: string): string[] {
  const parts = text
    .normalize('NFKC')
    .split(/[,;/،؛、\n]|\s(?:and|et|y|и|و)\s/u)
    .map((part) => part.trim().replace(WORD, '').trim().toUpperCase())
    .filter((part) => part !== '');
  return [...new Set(parts.flatMap(expand))];
}

function expand(part: string): string[] {
  const [, from = '', to = ''] = RANGE.exec(part) ?? [];
  const first = from.charCodeAt(0);
  const last = to.charCodeAt(0);
  if (from === '' || last < first) return [part];
  return Array.from({ length: last - first + 1 }, (_, n) => String.fromCharCode(first + n));
}
