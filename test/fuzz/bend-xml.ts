/** Changes XML as an editor of markup would who means no good: elements, attributes and texts, never mere bytes. */
import type { Random } from './random';

const TOKEN = /<[^>]*>|[^<]+/g;

/** What stands where something else was expected. */
const ODD_VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '4294967296',
  '99999999999999999999',
  '1e999',
  '-0',
  'NaN',
  'INF',
  'true',
  'A1',
  'XFE1',
  'A1048577',
  'A0',
  '$A$1',
  'A1:XFD1048576',
  '__proto__',
  'constructor',
  '_x0000_',
  '\u202e',
  '\ud83d\ude00',
  '&amp;',
  '&#65;',
  '&#x110000;',
  '&none;',
  '&#0;',
  ']]>',
  '../../x',
  'x'.repeat(5000),
  ' '.repeat(5000),
];
const ODD_TOKENS = [
  '<!-- x -->',
  '<?x y?>',
  '<![CDATA[<c r="A1"><v>1</v></c>]]>',
  '<!DOCTYPE x>',
  '<x/>',
  '<x>',
  '</x>',
  '<row>',
  '</row>',
  '<c r="A1"><v>1</v></c>',
  '<v>7</v>',
  '<f>A1</f>',
  '<f t="shared" si="0"/>',
  '<t>9</t>',
  'text',
  '<',
  '>',
  '\u0000',
];

/** The XML with one to four changes; it need not be well-formed any more. */
export function bendXml(xml: string, random: Random): string {
  let tokens: string[] = xml.match(TOKEN) ?? [];
  for (let n = 1 + random.below(4); n > 0 && tokens.length > 1; n--) tokens = bend(tokens, random);
  return tokens.join('');
}

function bend(tokens: string[], random: Random): string[] {
  const at = random.below(tokens.length);
  const token = tokens[at]!;
  const end = at + 1 + random.below(6);
  const without = [...tokens.slice(0, at), ...tokens.slice(end)];
  switch (random.below(9)) {
    case 0:
      return without;
    case 1:
      return [...tokens.slice(0, end), ...tokens.slice(at)];
    case 2: {
      const to = random.below(without.length + 1);
      return [...without.slice(0, to), ...tokens.slice(at, end), ...without.slice(to)];
    }
    case 3:
      return [...tokens.slice(0, at), random.one(ODD_TOKENS), ...tokens.slice(at)];
    case 4: {
      const deep = random.one([2, 50, 300]);
      const open = /^<[A-Za-z]/.test(token) ? token.replace(/\/>$/, '>') : '<x>';
      return [...tokens.slice(0, at), ...Array<string>(deep).fill(open), ...tokens.slice(at)];
    }
    case 5:
      return token.startsWith('<')
        ? replaced(tokens, at, bendTag(token, random))
        : replaced(tokens, at, random.one(ODD_VALUES));
    default:
      return replaced(tokens, at, token.startsWith('<') ? bendTag(token, random) : bendText(token, random));
  }
}

const replaced = (tokens: readonly string[], at: number, token: string): string[] =>
  tokens.map((each, n) => (n === at ? token : each));

function bendTag(tag: string, random: Random): string {
  const attributes = [...tag.matchAll(/ ([\w:]+)="([^"]*)"/g)];
  if (attributes.length === 0 || random.once(5)) {
    return random.one([
      tag.toUpperCase(),
      tag.replace(/^<\/?/, '<'),
      tag.replace(/\/?>$/, '/>'),
      ` ${tag}`,
      tag.replace(/>$/, ' r="A1">'),
    ]);
  }
  const [whole, name = ''] = random.one(attributes);
  const value = random.one(ODD_VALUES);
  return random.one([
    tag.replace(whole, ''),
    tag.replace(whole, ` ${name}="${value}"`),
    tag.replace(whole, whole + whole),
    tag.replace(whole, ` ${name}='${value}'`),
    tag.replace(whole, ` x:${name}="${value}"`),
    tag.replace(whole, ` ${name}=${value}`),
  ]);
}

function bendText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.one(ODD_VALUES) + text.slice(at + random.below(3));
}
