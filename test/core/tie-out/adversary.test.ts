/** Edits that an adversary and an honest editor made in documents of other meetings, in euros: cancelled, postponed, shared, committed, explained. */
import { say } from '../../../src/adapters/messages/say';
import { readDocument } from '../../../src/adapters/docx/read/read-document';
import { writeDocument } from '../../../src/adapters/docx/write-document';
import { annexDocument } from '../../../src/core/annex/annex-document';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { Language } from '../../../src/core/language/language';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import type { AnnexLayout } from '../../../src/core/records/records';
import type { ExpectedDocument } from '../../../src/core/tie-out/document-text';
import { expectedDocument } from '../../../src/core/tie-out/expected-document';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import { workbookOf } from '../../workbook-of';
import {
  inTable,
  marked,
  paragraphWith,
  reworded,
  swappedCells,
  swappedRows,
  withMarkup,
  withoutRow,
  withPart,
} from './markup';
import { MEETINGS_IN_EUROS } from './meetings-in-euros';

interface Made {
  readonly expected: ExpectedDocument;
  readonly bytes: Uint8Array;
}

/** By `language`, or `language m` for the matrix. */
const DOCUMENTS = new Map<string, Made>();

beforeAll(async () => {
  const { value } = reconcileWorkbooks([workbookOf(MEETINGS_IN_EUROS)]);
  const make = async (language: Language, layout: AnnexLayout): Promise<Made> => {
    const annex = buildAnnex(value, { language, say, draft: false, layout }).value;
    const document = annexDocument(annex, value, { say, version: '0', chart: true }).value;
    return { expected: expectedDocument(document), bytes: await writeDocument(document.plan) };
  };
  for (const language of ['en', 'fr', 'ar', 'zh'] as const) DOCUMENTS.set(language, await make(language, 'by meeting'));
  for (const language of ['en', 'ar'] as const) DOCUMENTS.set(`${language}m`, await make(language, 'matrix'));
});

async function foundIn(document: string, change: (markup: string) => string, part?: string): Promise<string[]> {
  const { expected, bytes } = DOCUMENTS.get(document)!;
  const changed = part === undefined ? withMarkup(bytes, change) : withPart(bytes, part, change);
  const found = await readDocument(changed, { file: 'a.docx' });
  return verifyDocument(expected, found).diagnostics.map(
    ({ severity, code, values }) => `${severity} ${code} ${Object.values(values).join(' | ')}`,
  );
}
const errorsIn = async (document: string, change: (markup: string) => string, part?: string): Promise<string[]> =>
  (await foundIn(document, change, part)).filter((text) => text.startsWith('error'));

/** `document | from → to`; `document 2 | …`: in the second paragraph that holds it. */
const editsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [, document = '', at = '1', from = '', to = ''] =
        /^\s*(\w\wm?)(?: (\d+))? \| (.*?) → (.*?)\s*$/.exec(line) ?? [];
      if (from === '') throw new Error(`no edit: ${line}`);
      return { name: line.trim(), document, change: reworded(from, to, Number(at) - 1) };
    });

const OF_MEANING = editsOf(`
  en | (Euros) → (Pounds sterling)
  en 3 | (Euros) → (Thousands of euros)
  en | costs of EUR 200,400 → costs of $200,400
  en | Preparatory Committee, by EUR 6,400 → Regional Seminar, by EUR 6,400
  en | are included in the totals → are left out of the totals
  en | were cancelled or postponed → were held as planned
  en | were cancelled or postponed → were cancelled
  en | Informal Consultations; Regional Seminar. The → Informal Consultations. The
  en | EUR 1,000 committed but not yet paid → EUR 1,000 committed and paid
  en | EUR 1,000 committed but not yet paid → EUR 1,000 paid but not yet committed
  en | provisional as at 31 December 2018; → final as at 31 December 2018;
  en | provisional as at 31 December 2018; → provisional until 31 December 2019;
  en | Two night meetings were added → Three night meetings were added
  en | Two night meetings were added → Night meetings were added
  en | Two night meetings were added → Two night meetings were dropped
  en | on 13 and 14 June → on 13 and 14 July
  en | Fewer pages were → More pages were
  en | into Arabic. → into Russian.
  en | Experts, translation: Fewer → Experts, summary records: Fewer
  en | for lack of funds → despite sufficient funds
  en 2 | The meeting was cancelled → The meeting was held
  en | The meeting was cancelled → The meeting was postponed
  en | 2 expenditure entries could not → 2 expenditure entries could
  en | no meeting given (1); unknown meeting (1) → no meeting given (1); unknown budget line (1)
  en | the following: conference-servicing requirements, non- → the following: non-
  en | a Includes shared costs → a Excludes shared costs
  en | Preparatory Committee (2/5); Group of Governmental Experts (3/5) → Preparatory Committee (3/5); Group of Governmental Experts (2/5)
  en | Adjusted by one unit → Adjusted by two units
  en | rounded to the nearest → rounded up to the nearest
  en | rows add up to → rows do not add up to
  en | (26 February-2 March 2018) → (26 February-3 March 2018)
  en | Summary by meeting → Summary by budget line
  en | Of which committed → Of which paid
  en | Item 7 of → Item 8 of
  en | by: Secretariat → by: Chair
  en | Vienna, 4 → Geneva, 4
  en | At its eighth session → At its seventh session
  en | report by 1 February → report after 1 February
  en | the Conference requested → the Conference declined
  en | records (EUR 600); → records ($600);
  en | translation, EUR 6,000) → translation, EUR 6,000 thousand)
  en | estimate for one meeting, the Prep → estimate for all but one meeting, the Prep
  en | exceeded the estimate for one meeting → may have exceeded the estimate for one meeting
  en | actual expenditure amounted to → approved expenditure amounted to
  en | actual expenditure amounted to → planned expenditure amounted to
  en | four meetings of 2018 → four meetings of 2018 and 2019
  en | a summary by meeting, and tables 2 to 5 the breakdown by budget line → a summary by budget line, and tables 2 to 5 the breakdown by meeting
  en | apportioned in the proportions given in the notes to the tables → apportioned equally
  en | shared by several meetings → shared by several States
  en | not included in the figures of any meeting → included only in the figures of the Regional Seminar
  en | were given: → were rejected:
  en | The corresponding estimates → The corresponding expenditures
  en | the expenditure includes → the expenditure excludes
  en | Estimate: revised 1, adopted → Estimate: revised 1, proposed
  en | (CCW/2018/1) → (CCW/2018/11)
  en | a Estimate: original → f Estimate: original
  en | * Adjusted by → a Adjusted by
  en | 18,200* → 18,200
  en | 41,200 → 41,200*
  enm | 59,500* → 59,500a
  en | Original: English → Original: French
  fr | de moins que celui → de plus que celui
  fr | annulées ou reportées → tenues
  fr | sont compris dans les totaux → ne sont pas compris dans les totaux
  fr | huitième session → septième session
  fr | 2019 au plus tard → 2019 au plus tôt
  fr | engagements non réglés → engagements réglés
  fr | sont provisoires → sont définitifs
  fr | Moins de pages → Davantage de pages
  fr | en arabe → en russe
  fr | Deux séances → Trois séances
  fr | (En euros) → (En francs suisses)
  fr | 24 300 euros → 24 300 livres
  fr | à 100 euros près → à 1 euro près
  fr | réunion inconnue (1) → réunion annulée (1)
  fr | La réunion a été reportée → La réunion a été tenue
  fr | traduction, 6 000 euros → matériel, 6 000 euros
  ar | فكانت النفقات أقل من → فكانت النفقات أعلى من
  ar | دورته الثامنة → دورته السابعة
  ar | وأُلغي أو أُجّل الاجتماعان → وعُقد الاجتماعان
  ar | مدرجة في المجاميع → غير مدرجة في المجاميع
  ar | التزامات لم تُسدد بعد → التزامات سُددت
  ar | عدد أقل من الصفحات → عدد أكبر من الصفحات
  ar | إلى العربية → إلى الروسية
  ar | (باليورو) → (بالدولارات)
  ar | أُجّل الاجتماع → عُقد الاجتماع
  arm | الجدول 3 → الجدول 4
  arm | النفقات الفعلية حسب بند الميزانية → التكاليف المقدرة حسب بند الميزانية
  arm | (أ) تشمل تكاليف → (ب) تشمل تكاليف
  zh | 少29 800 → 多29 800
  zh | 第八届会议 → 第七届会议
  zh | 在2019年2月1日之前 → 在2019年2月1日之后
  zh | 已取消或推迟 → 已如期举行
  zh | 已计入总额 → 未计入总额
  zh | 已承付但尚未支付 → 已承付并已支付
  zh | 译成阿拉伯文的页数较少 → 译成阿拉伯文的页数较多
  zh | 译成阿拉伯文 → 译成俄文
  zh | 增加了两次夜会 → 增加了三次夜会
  zh | 会议已推迟 → 会议已取消
  zh | (欧元) → (美元)
  zh | 最大差异：笔译，6 → 最大差异：设备，6
`);

test.each(OF_MEANING)('found: $name', async ({ document, change }) => {
  expect(await errorsIn(document, change)).not.toEqual([]);
});

const WITHOUT = editsOf(`
  en | The tables below set out → The tables that follow set out
  en | Table 1 gives a summary by meeting, and tables 2 to 5 the breakdown by budget line → A summary by meeting is given in table 1, and the breakdown by budget line in tables 2 to 5
  en | amounted to EUR 170,600, which is EUR 29,800, or 14.9 per cent, below → was EUR 170,600, or EUR 29,800 (14.9 per cent) below
  en | amounted to EUR 170,600 → amounted to €170,600
  en | (largest difference: translation, EUR 6,000) → (the largest difference relating to translation, at EUR 6,000)
  en | for one meeting, the Preparatory Committee, by → for the Preparatory Committee alone, by
  en | translation; support costs (EUR 400) → translation and support costs (EUR 400)
  en | The following explanations were given: → The reasons given were as follows:
  en | Two night meetings were added on → Two additional night meetings were held on
  en | Fewer pages were translated into Arabic → There were fewer pages translated into Arabic
  en | were cancelled for lack of funds → were cancelled owing to a lack of funds
  en | The following meetings were cancelled or postponed: Informal Consultations; Regional Seminar. → The Informal Consultations were cancelled and the Regional Seminar was postponed.
  en | are included in the totals → are part of the totals
  en | There are two expenditure entries (EUR 500 in total) that could not be matched → Two expenditure entries, totalling EUR 500, could not be matched
  en | they are shown separately and are not included in the figures of any meeting → these are presented separately and not counted under any meeting
  en | were apportioned in the proportions given in the notes to the tables → were divided according to the proportions stated in the notes to the tables
  en | the expenditure includes EUR 1,000 committed but not yet paid → the expenditure includes commitments of EUR 1,000 not yet paid
  en | At its eighth session, the Conference requested this report by 1 February 2019. → The present report was requested by the Conference at its eighth session, by 1 February 2019.
  en | requested this report by 1 February → requested this report no later than 1 February
  en | The actual expenditure amounted → Actual expenditure amounted
  en | Estimate: original, adopted on → Estimate: original (adopted on
  en | The meeting was cancelled. → Meeting cancelled.
  en | 2 expenditure entries could not → Two expenditure entries could not
  en | a Includes shared costs, apportioned as follows: → (a) Including shared costs, apportioned as follows:
  en | * Adjusted by one unit, so that → * Adjusted by one unit so that
  fr | Le tableau 1 donne un récapitulatif par réunion et les tableaux 2 à 5 donnent → On trouvera un récapitulatif par réunion dans le tableau 1 et, dans les tableaux 2 à 5,
  fr | Le montant des dépenses effectives est de → Les dépenses effectives s'établissent à
  fr | faute de fonds → en raison du manque de fonds
  fr | Deux séances de nuit ont été ajoutées → On a ajouté deux séances de nuit
  fr | Les réunions suivantes ont été annulées ou reportées : → Ont été annulées ou reportées les réunions suivantes :
  fr | sont compris dans les totaux → figurent dans les totaux
  fr | elles sont présentées à part → elles figurent à part
  fr | Les chiffres, arrêtés au 31 décembre 2018, sont provisoires ; → Les chiffres au 31 décembre 2018 sont provisoires ;
  fr | 2019 au plus tard → 2019 au plus tard, dernier délai
  fr | réglés d’un montant de → réglés s’élevant à
  ar | ويتضمن الجدول 1 موجزا → ويرد في الجدول 1 موجز
  ar | مدرجة في المجاميع → مشمولة في المجاميع
  ar | وقُدمت التفسيرات → وأُعطيت التفسيرات
  ar | أضيفت جلستان ليليتان → وأضيفت جلستان ليليتان
  ar | تُرجم عدد أقل من الصفحات → كان عدد الصفحات المترجمة أقل
  zh | 所作说明如下 → 说明如下
  zh | 因缺乏资金，磋商被取消 → 磋商因缺乏资金而取消
  zh | 增加了两次夜会 → 加开了两次夜会
  zh | 相应的估计费用 → 有关估计费用
  zh | 表1为按会议分列的汇总表，表2至表5为按项目分列的细目 → 表1按会议汇总，表2至表5按项目分列细目
  zh | 已承付但尚未支付 → 已经承付但尚未支付
`);

test.each(WITHOUT)('not blamed: $name', async ({ document, change }) => {
  expect(await errorsIn(document, change)).toEqual([]);
});

type Change = (markup: string) => string;
interface Shape {
  readonly name: string;
  readonly document: string;
  readonly change: Change;
  /** The document's own text where nothing is said. */
  readonly part?: string;
}

const swap =
  (one: string, other: string): Change =>
  (markup) =>
    markup.replaceAll(one, '\u0001').replaceAll(other, one).replaceAll('\u0001', other);
const then =
  (...changes: readonly Change[]): Change =>
  (markup) =>
    changes.reduce((text, change) => change(text), markup);
/** What stands before the last end of the body. */
const atEnd =
  (more: string): Change =>
  (markup) =>
    markup.replace('<w:sectPr', `${more}<w:sectPr`);
const PARAGRAPH = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const BOX = (text: string): string =>
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${PARAGRAPH(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
const beforeText =
  (text: string, more: string): Change =>
  (markup) =>
    paragraphWith(text, (paragraph) => more + paragraph)(markup);
const cell =
  (text: string, to: string): Change =>
  (table) =>
    table.replace(`>${text}<`, `>${to}<`);

/** Tables, from 0: masthead, summary, chart, then a table for each meeting. */
const SHAPES: readonly Shape[] = [
  {
    name: 'headnotes of two tables under one',
    document: 'en',
    change: (markup) => reworded('(Euros)', '(Euros) (Thousands)', 2)(markup),
  },
  { name: 'a headnote gone', document: 'en', change: paragraphWith('(Euros)', () => '') },
  {
    name: 'titles of two meetings’ tables swapped',
    document: 'en',
    change: swap(
      '>Informal Consultations (3\u2060–\u20604\u00a0September 2018)<',
      '>Regional Seminar (8\u2060–\u20609\u00a0October 2018)<',
    ),
  },
  {
    name: 'a star moved to another figure',
    document: 'en',
    change: inTable(
      3,
      then(
        cell('18,200', '18,200 '),
        (table) => {
          const at = table.indexOf('<w:t xml:space="preserve">*</w:t>');
          return at < 0 ? table : table.slice(0, at) + '<w:t></w:t>' + table.slice(at + 32);
        },
        cell('17,000', '17,000*'),
      ),
    ),
  },
  { name: 'the note of the star gone', document: 'en', change: paragraphWith('Adjusted by one unit', () => '') },
  {
    name: 'parentheses of the total',
    document: 'en',
    change: inTable(4, (table) => table.replace(/\(300\)(?!.*\(300\))/s, '300')),
  },
  { name: 'a minus sign', document: 'en', change: inTable(1, cell('6,400', '−6,400')) },
  {
    name: 'a figure struck out and another written',
    document: 'en',
    change: inTable(1, (table) =>
      table.replace(
        '<w:r><w:t xml:space="preserve">6,400</w:t></w:r>',
        '<w:r><w:rPr><w:strike/></w:rPr><w:t>6,400</w:t></w:r><w:r><w:t>6,500</w:t></w:r>',
      ),
    ),
  },
  {
    name: 'a figure struck out',
    document: 'en',
    change: inTable(1, (table) =>
      table.replace(
        '<w:r><w:t xml:space="preserve">6,400</w:t></w:r>',
        '<w:r><w:rPr><w:strike/></w:rPr><w:t>6,400</w:t></w:r>',
      ),
    ),
  },
  {
    name: 'a text box with a number',
    document: 'en',
    change: beforeText('Table 2', BOX('The approved ceiling was EUR 150,000.')),
  },
  {
    name: 'a text box that says another side',
    document: 'en',
    change: beforeText('Figure I', BOX('Expenditures exceeded the estimates.')),
  },
  {
    name: 'a paragraph that names a meeting',
    document: 'en',
    change: beforeText('Figure I', PARAGRAPH('The Regional Seminar was held.')),
  },
  {
    name: 'a paragraph twice, under another table',
    document: 'en',
    change: atEnd(PARAGRAPH('b The meeting was cancelled.')),
  },
  {
    name: 'an alternative text without figures',
    document: 'en',
    change: (markup) => markup.replace('Preparatory Committee: estimate 67,900, expenditure 61,500', 'A bar'),
  },
  {
    name: 'alternative texts of two pictures swapped',
    document: 'en',
    change: swap(
      'descr="Preparatory Committee: estimate 67,900, expenditure 61,500"',
      'descr="Group of Governmental Experts: estimate 108,200, expenditure 108,500"',
    ),
  },
  {
    name: 'alternative texts of two bars swapped',
    document: 'en',
    change: swap('title="Estimated costs"', 'title="Actual expenditure"'),
  },
  {
    name: 'what is said of two tables swapped',
    document: 'en',
    change: swap('<w:tblCaption w:val="Table 2.', '<w:tblCaption w:val="Table 3.'),
  },
  {
    name: 'what is said of a table gives other columns',
    document: 'en',
    change: (markup) =>
      markup.replace(
        'Columns: Meeting; Estimated costs; Actual expenditure;',
        'Columns: Meeting; Actual expenditure; Estimated costs;',
      ),
  },
  {
    name: 'what is said of a chart in another unit',
    document: 'en',
    change: (markup) =>
      markup.replace(/(tblDescription w:val="Bar chart of 4 meetings[^"]*?)(EUR|euros)/, '$1 thousand $2'),
  },
  {
    name: 'a table’s cached number',
    document: 'en',
    change: (markup) => markup.replace(/(SEQ Table[^>]*><w:r><w:t[^>]*>)3</, '$14<'),
  },
  {
    name: 'a reference’s cached number',
    document: 'en',
    change: (markup) => markup.replace(/(REF Table_5[^>]*><w:r><w:t[^>]*>)5</, '$14<'),
  },
  ...[
    ['a table’s number of another sequence', /SEQ Table(?=[^>]*><w:r><w:t[^>]*>3<)/, 'SEQ Figure'],
    ['a table’s number that begins anew', /(SEQ Table[^"]*)(?="[^>]*><w:r><w:t[^>]*>3<)/, '$1 \\r 7'],
    ['a table’s number that is the one before', /(SEQ Table[^"]*)(?="[^>]*><w:r><w:t[^>]*>3<)/, '$1 \\c'],
    ['a table’s number in other figures', /(SEQ Table \\\* )ARABIC(?="[^>]*><w:r><w:t[^>]*>3<)/, '$1ROMAN'],
    ['a reference to another table', /REF Table_5/, 'REF Table_4'],
    ['a reference that leads nowhere', /REF Table_5/, 'REF Table_50'],
    ['a reference to the number of a paragraph', /REF Table_5 \\h/, 'REF Table_5 \\n'],
    ['a bookmark moved to another table', /(w:name="Table_)5"/, '$150"'],
  ].map(([name, from, to]) => ({
    name: `${String(name)}, with the number that was kept`,
    document: 'en',
    change: (markup: string) => markup.replace(from as RegExp, to as string),
  })),
  {
    name: 'labels of two bars swapped',
    document: 'en',
    change: inTable(2, swap('Preparatory Committee<', 'Group of Governmental Experts<')),
  },
  {
    name: 'the legend of the chart swapped',
    document: 'en',
    change: inTable(2, swap('>Estimated costs<', '>Actual expenditure<')),
  },
  { name: 'the scale of the chart', document: 'en', change: inTable(2, cell('150,000', '15,000')) },
  { name: 'figures of two meetings swapped', document: 'en', change: inTable(1, swap('>11,500<', '>12,800<')) },
  {
    name: 'labels of two meetings swapped',
    document: 'en',
    change: inTable(1, swap('Informal Consultations (', 'Regional Seminar (')),
  },
  {
    name: 'a column gone',
    document: 'en',
    change: inTable(1, (table) =>
      table.replace(/<w:tr[ >].*?<\/w:tr>/gs, (row) => {
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gs)!;
        return cells.length < 6 ? row : row.replace(cells[3]!, '');
      }),
    ),
  },
  { name: 'a row moved into another part', document: 'en', change: inTable(4, swappedRows(5, 7)) },
  { name: 'two rows swapped across a subtotal', document: 'en', change: inTable(3, swappedRows(5, 7)) },
  { name: 'a line gone', document: 'en', change: inTable(3, withoutRow(4)) },
  { name: 'the row of what is unmatched gone', document: 'en', change: inTable(1, withoutRow(6)) },
  { name: 'estimate and expenditure of a row swapped', document: 'en', change: inTable(4, swappedCells(8, 1, 2)) },
  {
    name: 'a table twice',
    document: 'en',
    change: (markup) => {
      const all = markup.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
      return markup.replace(all[4]!, all[4]! + '<w:p/>' + all[4]!);
    },
  },
  {
    name: 'notes a and b of a table swapped',
    document: 'en',
    change: then(reworded('a Two night', 'b Two night'), reworded('b Fewer pages', 'a Fewer pages')),
  },
  {
    name: 'a paragraph that says all is in thousands',
    document: 'en',
    change: beforeText('Figure I', PARAGRAPH('All figures are in thousands of United States dollars.')),
  },
  {
    name: 'a deletion not yet accepted',
    document: 'en',
    change: (markup) =>
      markup
        .replace(
          ' are included in the totals.</w:t></w:r>',
          '</w:t></w:r><w:del w:id="9" w:author="x"><w:r><w:delText> are included in the totals.</w:delText></w:r></w:del><w:ins w:id="10" w:author="x"><w:r><w:t> are excluded from the totals.</w:t></w:r></w:ins>',
        )
        .replace(') are included in the totals.', ') are excluded from the totals.'),
  },
  {
    name: 'a footnote that qualifies a total',
    document: 'en',
    part: 'word/footnotes.xml',
    change: (markup) =>
      markup.replace(
        '</w:footnotes>',
        `<w:footnote w:id="7">${PARAGRAPH('The total leaves out EUR 12,000 of staff costs.')}</w:footnote></w:footnotes>`,
      ),
  },
  {
    name: 'another symbol in the head',
    document: 'en',
    part: 'word/header1.xml',
    change: (markup) => markup.replace('CONF.IX/5', 'CONF.IX/6'),
  },
  {
    name: 'a foot that says another currency',
    document: 'en',
    part: 'word/footer1.xml',
    change: (markup) => markup.replace('</w:ftr>', `${PARAGRAPH('All figures in United States dollars')}</w:ftr>`),
  },
  {
    name: 'a foot that says thousands',
    document: 'fr',
    part: 'word/footer1.xml',
    change: (markup) => markup.replace('</w:ftr>', `${PARAGRAPH('En milliers d’euros')}</w:ftr>`),
  },
  {
    name: 'another title in the properties',
    document: 'en',
    part: 'docProps/core.xml',
    change: (markup) => markup.replace('meetings of 2018', 'meetings of 2017'),
  },
  { name: 'words hidden', document: 'zh', change: marked('未归入本报告', '<w:vanish/>') },
  {
    name: 'tables of two measures under each other’s titles',
    document: 'enm',
    change: (markup) => {
      const all = markup.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
      return swap(all[3]!, all[4]!)(markup);
    },
  },
  {
    name: 'columns of two meetings swapped',
    document: 'arm',
    change: inTable(4, (table) => table.replace(/<w:tr[ >].*?<\/w:tr>/s, (row) => swappedCells(0, 1, 2)(row))),
  },
  {
    name: 'the mark of a shared cost moved to another meeting',
    document: 'arm',
    change: inTable(4, (table) => table.replace(/(35\u00a0200<\/w:t><\/w:r>)<w:r>.*?<\/w:r>/s, '$1')),
  },
  {
    name: 'a table before its caption',
    document: 'zh',
    change: (markup) => {
      const all = markup.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
      return markup.replace(all[5]!, '').replace(all[4]!, all[5]! + all[4]!);
    },
  },
];

test.each(SHAPES)('found: $name', async ({ document, change, part }) => {
  expect(await errorsIn(document, change, part)).not.toEqual([]);
});

const everyRun =
  (change: (open: string, text: string) => string): Change =>
  (markup) =>
    markup.replace(
      /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/gs,
      (_run, properties: string, text: string) => change(properties, text),
    );
const run = (properties: string, text: string): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const everyText =
  (change: (text: string) => string): Change =>
  (markup) =>
    markup.replace(/(<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)/g, (_, open: string, text: string) => open + change(text));
const LANGUAGES_MADE = ['en', 'fr', 'ar', 'zh', 'enm', 'arm'] as const;

/** What is gone is asked about. */
test('an alternative text that is gone is a warning', async () => {
  const change: Change = (markup) =>
    markup.replace(
      'descr="Informal Consultations: estimate 11,500, expenditure 600" title="Informal Consultations"',
      '',
    );
  expect(await foundIn('en', change)).toEqual([expect.stringMatching(/^warning document-reworded/)]);
});

const HONEST: readonly { readonly name: string; readonly change: Change }[] = [
  {
    name: 'every run in two',
    change: everyRun((own, text) => {
      const at = Math.floor([...text].length / 2);
      return run(own, [...text].slice(0, at).join('')) + run(own, [...text].slice(at).join(''));
    }),
  },
  {
    name: 'every letter a run',
    change: everyRun((own, text) => [...text].map((letter) => run(own, letter)).join('') || run(own, '')),
  },
  {
    name: 'marks of revision sessions',
    change: (markup) =>
      markup
        .replace(/<w:p>/g, '<w:p w:rsidR="00A1" w:rsidRDefault="00A2">')
        .replace(/<w:r>/g, '<w:r w:rsidRPr="00B3">'),
  },
  {
    name: 'proofing and page breaks as rendered',
    change: (markup) =>
      markup.replace(/<w:r>(?=<w:t)/g, '<w:proofErr w:type="gramStart"/><w:r><w:lastRenderedPageBreak/></w:r><w:r>'),
  },
  {
    name: 'another font and size',
    change: (markup) =>
      markup.replace(
        /<w:r>(?=<w:t)/g,
        '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="18"/><w:color w:val="1F3864"/></w:rPr>',
      ),
  },
  {
    name: 'bookmarks around every run',
    change: (markup) =>
      markup.replace(
        /<w:r>(?=<w:t)/g,
        '<w:bookmarkStart w:id="800" w:name="_GoBack"/><w:bookmarkEnd w:id="800"/><w:r>',
      ),
  },
  {
    name: 'a comment on every paragraph',
    change: (markup) =>
      markup.replace(
        /<\/w:p>/g,
        '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>',
      ),
  },
  {
    name: 'insertions that were accepted in part',
    change: everyRun((own, text) =>
      `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`
        .replace(/^/, '<w:smartTag w:element="x">')
        .replace(/$/, '</w:smartTag>'),
    ),
  },
  {
    name: 'content controls',
    change: (markup) =>
      markup.replace(
        /<w:tbl>.*?<\/w:tbl>/gs,
        (table) => `<w:sdt><w:sdtPr><w:alias w:val="Table 9"/></w:sdtPr><w:sdtContent>${table}</w:sdtContent></w:sdt>`,
      ),
  },
  {
    name: 'a page break before every table',
    change: (markup) => markup.replace(/<w:tbl>/g, '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:tbl>'),
  },
  { name: 'other spaces that do not break', change: everyText((text) => text.replaceAll('\u00a0', '\u202f')) },
  { name: 'ordinary spaces', change: everyText((text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')) },
  { name: 'hyphens for dashes', change: everyText((text) => text.replaceAll('–', '-').replaceAll('—', '-')) },
  {
    name: 'soft hyphens',
    change: everyText((text) => text.replace(/(\p{Script=Latin}{3})(\p{Script=Latin}{3})/gu, '$1\u00ad$2')),
  },
  { name: 'straight quotation marks', change: everyText((text) => text.replaceAll('’', "'")) },
  { name: 'marks of direction', change: everyText((text) => `\u200e${text}\u200f`) },
  { name: 'blank paragraphs between all', change: (markup) => markup.replace(/<\/w:tbl>/g, '</w:tbl><w:p/><w:p/>') },
  { name: 'fields turned to text', change: (markup) => markup.replace(/<w:fldSimple [^>]*>|<\/w:fldSimple>/g, '') },
  {
    name: 'fields of three marks',
    change: (markup) =>
      markup.replace(
        /<w:fldSimple w:instr="([^"]*)">(.*?)<\/w:fldSimple>/g,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>$1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>$2<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
  },
  {
    name: 'fields in small letters',
    change: (markup) => markup.replace(/SEQ Table|REF Table/g, (text) => text.toLowerCase()),
  },
  {
    name: 'fields that keep their look',
    change: (markup) => markup.replace(/(instr="(?:SEQ|REF) [^"]*)"/g, '$1 \\* MERGEFORMAT"'),
  },
  {
    name: 'a sequence of another name throughout',
    change: (markup) => markup.replaceAll('SEQ Table', 'SEQ Cost_table'),
  },
  {
    name: 'links',
    change: (markup) =>
      markup.replace(/(<w:fldSimple [^>]*>.*?<\/w:fldSimple>)/g, '<w:hyperlink w:anchor="x">$1</w:hyperlink>'),
  },
  {
    name: 'columns of other widths, rows of other heights',
    change: (markup) =>
      markup
        .replace(/<w:gridCol w:w="\d+"\/>/g, '<w:gridCol w:w="1111"/>')
        .replace(/<w:trPr>/g, '<w:trPr><w:trHeight w:val="400"/>'),
  },
  {
    name: 'number and title of a table on one line',
    change: (markup) =>
      markup.replace(
        /<\/w:fldSimple>(<w:bookmarkEnd [^>]*>)<\/w:p><w:p><w:pPr><w:pStyle w:val="TableTitle"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/g,
        '</w:fldSimple>$1<w:r><w:t xml:space="preserve">. </w:t></w:r>',
      ),
  },
  {
    name: 'title and headnote on one line',
    change: (markup) =>
      markup.replace(
        /<\/w:p><w:p><w:pPr><w:pStyle w:val="Headnote"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/g,
        '<w:r><w:br/></w:r>',
      ),
  },
  {
    name: 'all notes of a table in one paragraph',
    change: (markup) =>
      markup.replace(
        /<\/w:p><w:p><w:pPr><w:pStyle w:val="Note"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/g,
        '<w:r><w:t xml:space="preserve"> </w:t></w:r>',
      ),
  },
  {
    name: 'an empty row under the heads',
    change: (markup) => markup.replace(/(<w:tblHeader\/>.*?<\/w:tr>)/gs, '$1<w:tr><w:tc><w:p/></w:tc></w:tr>'),
  },
  { name: 'a mark that it is unedited', change: (markup) => markup.replace('<w:body>', `<w:body>${PARAGRAPH('…')}`) },
];

describe.each(LANGUAGES_MADE)('nothing is wrong in %s', (document) => {
  test.each(HONEST)('$name', async ({ change }) => {
    const { bytes } = DOCUMENTS.get(document)!;
    try {
      withMarkup(bytes, change);
    } catch {
      return;
    }
    expect(await errorsIn(document, change)).toEqual([]);
  });
});

test('as they were written nothing is wrong', async () => {
  for (const { expected, bytes } of DOCUMENTS.values())
    expect(verifyDocument(expected, await readDocument(bytes, { file: 'a.docx' })).diagnostics).toEqual([]);
});
