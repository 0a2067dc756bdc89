/** One word for one thing: words that were given up (docs/language/glossary.md), and turns of phrase that no reader of a language uses, do not come back. */
import { LANGUAGES, type Language } from '../../../src/core/language/language';
import { textsIn } from './texts';

interface GivenUp {
  readonly word: RegExp;
  /** What is said now. */
  readonly now: string;
  /** Texts, by subject and key, in which the word means another thing. */
  readonly but?: RegExp;
}
const gone = (word: RegExp, now: string, but?: RegExp): GivenUp => ({ word, now, ...(but && { but }) });

const LETTERS = /^Letters of the empty workbook/;

const GIVEN_UP: { readonly [L in Language]: readonly GivenUp[] } = {
  en: [
    // Turned from another language.
    gone(/\bst(?:and|ands|ood|anding)\b/i, 'is', LETTERS),
    gone(/\b(?:told|tell|tells)\b/i, 'known, clear'),
    gone(/\b(?:taken|took) (?:for|as)\b|\btaken from\b/i, 'read as, treated as', /^external-link/),
    gone(/\bof ours\b|\bours\b/i, 'of Addendum'),
    gone(/\b(?:[Ww]e|[Oo]ur|us)\b/, 'Addendum', LETTERS),
    gone(/\banew\b/i, 'again'),
    gone(/\b(?:this|the) program\b/i, 'Addendum'),
    gone(/\b(?:comes?|came) to\b/i, 'adds up to'),
    gone(/\bmakes? the difference\b/i, 'account for the difference'),
    gone(/\b(?:set|hold|held) against\b/i, 'compare with'),
    gone(/\bapart\b/i, 'separately, left out'),
    gone(/\bof unknown things\b/i, 'unknown'),
    gone(/\b(?:wanting|lacking)\b/i, 'missing'),
    gone(/\bdoubled\b/i, 'duplicate', /^stated-count-differs/),
    gone(/\braised\b|\blowered\b/i, 'superscript', /^excel-lacks/),
    gone(/\bless sure\b/i, 'less certain'),
    gone(/\bnothing of the file\b/i, 'none of the file'),
    gone(/\bcheck sum\b/i, 'control total'),
    gone(/\bfrozen\b/i, 'fixed'),
    // Other words for a thing that has its own.
    gone(/\bheaders?\b/i, 'heading', /local header/),
    gone(/\bparameters?\b/i, 'setting'),
    gone(/\b(?:posting|charge)s?\b(?! date)/i, 'expenditure entry'),
    gone(/\btransactions?\b/i, 'expenditure entry'),
    gone(/\bdisbursements?\b/i, 'expenditure', /^Choices/),
    gone(/\bbookings?\b|\bbooked\b/i, 'entry'),
    gone(/\bestimations?\b/i, 'estimate'),
    gone(/\bstornos?\b|\bcounter-entry\b/i, 'reversal'),
    gone(/\bdut(?:y|ies)\b/i, 'reporting obligation'),
    gone(/\b(?:due|as-at|booking) days?\b/i, 'due date, as-at date, posting date'),
    gone(/\bmemberships?\b/i, 'period in force'),
    gone(/\bcountr(?:y|ies)\b/i, 'State'),
    gone(/\btreat(?:y|ies)\b/i, 'instrument'),
    gone(/\bholes?\b/i, 'placeholder'),
    gone(/\bfootnotes?\b/i, 'note'),
    gone(/\bdiagnostics?\b|\bproblems?\b/i, 'finding'),
    gone(/\bportions?\b/i, 'share'),
    // Of money that was due, it is the word.
    gone(
      /\boverdue\b/i,
      'late',
      /^(?:Terms|Budget|Notices|Placeholders of letters: Overdue|Letters of the empty workbook: overdue|Command line: (?:does\.letters|options\.class))/,
    ),
    gone(/\boverrid/i, 'waive'),
  ],
  fr: [
    gone(/\bmis(?:es?)? de côté|laissée?s? de côté/i, 'écarté'),
    gone(/\btenue?s? pour\b|\bprise?s? pour\b/i, 'considéré comme, lu comme'),
    gone(/\blevées?\b/i, 'dérogation'),
    gone(/\bestimations?\b/i, 'coûts estimatifs', /^Terms/),
    gone(/\bdépenses finales\b/i, 'dépenses définitives'),
    gone(/\ben-têtes?\b/i, 'intitulé', /local header|placeHeads/),
    gone(/\bdevises?\b/i, 'monnaie'),
    gone(/\blignes? budgétaires?\b/i, 'poste budgétaire'),
    gone(/\bnotes? de bas de page\b/i, 'note'),
    gone(/\b(?:notre|nos|nous)\b/i, 'Addendum', LETTERS),
    gone(/\b(?:ce|le) programme\b/i, 'Addendum'),
    gone(
      /\b(?:Vérifier|Corriger|Inscrire|Donner) (?:que|la|le|les|dans)\b/,
      'Vérifiez, corrigez',
      /^(?:Command line|Check|Files)/,
    ),
  ],
  es: [
    gone(/\b(?:tom(?:a|ado|ada|ados|adas)|tomó) por\b/i, 'considerado, leído como'),
    gone(/\bdej(?:ó|ado|ada) aparte\b/i, 'excluido'),
    gone(/\bse (?:ha|han|omit\w+) ?omitid|\bse omit(?:ió|ieron)\b/i, 'se ha excluido'),
    gone(/\bencabezados?\b/i, 'encabezamiento', /local header|placeHeads/),
    gone(/\bdeclarad[oa]s?\b/i, 'indicado', /than declared/),
    gone(/\breversi(?:ón|ones)\b/i, 'anulación'),
    gone(/\blíneas? presupuestarias?\b/i, 'partida presupuestaria'),
    gone(/\bgastos? (?:\w+ o )?definitivos?\b/i, 'gastos finales'),
    gone(/\bficheros?\b/i, 'archivo'),
    gone(/\bdivisas?\b/i, 'moneda'),
    gone(/\bnotas? (?:al|a) pie\b/i, 'nota'),
    gone(/\b(?:nuestr[oa]s?|nosotros)\b/i, 'Addendum', LETTERS),
    gone(/\b(?:este|el) programa\b/i, 'Addendum'),
  ],
  ru: [
    gone(/приня(?:та|то|ты|т) за(?![а-яё])/i, 'прочитано как, считается'),
    gone(/(?<![а-яё])отложен/i, 'перенесен'),
    gone(
      /(?<![а-яё])верси[яию]/i,
      'вариант',
      /^(?:package-|calculation-|part-|Why a file|Pane: excelTooOld|Command line)/,
    ),
    gone(/проч(?:ие|их) потребност/i, 'потребности, не связанные с конференционным обслуживанием', /^Terms/),
    gone(/(?<![а-яё])настройк(?!и»)/i, 'параметр', /^Sheets and columns|kinds.Settings/),
    gone(/(?<![а-яё])отставлен|отложить в сторону/i, 'исключить'),
    gone(/(?<![а-яё])(?:наш(?:а|е|и|их|его|ей)?|мы|нас)(?![а-яё])/i, 'Addendum', LETTERS),
    gone(/(?<![а-яё])программ(?!ой Addendum| чтения)/i, 'Addendum', /^Why a file|^(?:excel-|workbook-)|Terms|Letters/),
    gone(/выпущен/i, 'записано'),
    gone(/(?<![а-яё])сноск[аиу](?![а-яё])/i, 'примечание'),
  ],
  ar: [
    gone(/(?<!\p{L})(?:و|ف)?(?:متروك|تُرك|تُركت)(?!\p{L})(?! (?:على حال|فارغ|لكل))/u, 'مستبعد، استُبعد'),
    gone(/نسب(?:ة)? إلى اجتماع|الإسناد/u, 'ربط'),
    gone(/(?<!\p{L})مشروع(?!\p{L})/u, 'مسودة'),
    gone(/إكسل/u, 'Excel'),
    gone(/(?<!\p{L})كملاحظة/u, 'حاشية'),
    gone(/البرنامج|برنامجنا/u, 'Addendum'),
    gone(/[«»“”]/u, '" "'),
    gone(/(?<!\p{L})(?:و|ف)?صحح(?!\p{L})/u, 'صحّح'),
    gone(/اعتُبر/u, 'قُرئ على أنه'),
  ],
  zh: [
    gone(/改正/, '更正'),
    gone(/估计数(?!额)/, '估计费用'),
    gone(/核对结果/, '检查结果'),
    gone(/截止日/, '到期日, 终止日期'),
    gone(/分录/, '条目'),
    gone(/会议编号|项目编号/, '代码'),
    gone(/[（）]/, '( )'),
    gone(/"/, '“ ”'),
    gone(/[\u4e00-\u9fff、，。：；）” ] +[A-Za-z0-9{](?!etting)|[A-Za-z0-9}] +[\u4e00-\u9fff“](?<!= .)/, 'no blank'),
    gone(/本程序|我们|我方/, 'Addendum', LETTERS),
    gone(/脚注/, '注释'),
  ],
};

/** The words without the syntax of holes, and without what is typed as it is. */
const wordsOf = (text: string): string =>
  text.replace(/\{\w+, (?:select|plural),/g, '{').replace(/\{\w+(?:, \w+)?\}/g, '{}');

describe.each(LANGUAGES)('in %s', (language) => {
  test('no word that was given up comes back', async () => {
    const texts = await textsIn(language);
    const back = texts.flatMap(([key, text]) =>
      GIVEN_UP[language]
        .filter(({ word, but }) => word.test(wordsOf(text)) && !but?.test(key))
        .map(({ word, now }) => `${key}: “${word.exec(wordsOf(text))![0]}” (${now})`),
    );
    expect(back).toEqual([]);
  });
});
