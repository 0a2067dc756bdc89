/** Edits in the markup of whole documents: of the sample with its pictures, and of two meetings in Swiss francs, in Spanish and in Russian. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../../src/adapters/messages/say';
import { readDocument } from '../../../src/adapters/docx/read/read-document';
import { writeDocument } from '../../../src/adapters/docx/write-document';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { annexDocument } from '../../../src/core/annex/annex-document';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { Language } from '../../../src/core/language/language';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import type { AnnexLayout } from '../../../src/core/records/records';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { splitWorkbooks } from '../../../src/core/split-variances';
import type { ExpectedDocument } from '../../../src/core/tie-out/document-text';
import { expectedDocument } from '../../../src/core/tie-out/expected-document';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import { workbookOf } from '../../workbook-of';
import { inTable, marked, paragraphWith, reworded, swappedCells, swappedRows, withMarkup, withoutRow } from './markup';
import { TWO_MEETINGS } from './two-meetings';

interface Made {
  readonly expected: ExpectedDocument;
  readonly bytes: Uint8Array;
}

const DOCUMENTS = new Map<string, Made>();
const SAMPLE = path.join(__dirname, '..', '..', '..', 'samples', 'ccw-2013.xlsx');

async function make(reconciliation: Reconciliation, language: Language, layout: AnnexLayout): Promise<Made> {
  const annex = buildAnnex(reconciliation, { language, say, draft: false, layout }).value;
  const document = annexDocument(annex, reconciliation, { say, version: '0', chart: true }).value;
  return { expected: expectedDocument(document), bytes: await writeDocument(document.plan) };
}

beforeAll(async () => {
  const sample = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), { file: 'ccw-2013.xlsx' });
  DOCUMENTS.set('en', await make(reconcileWorkbooks([sample]).value, 'en', 'by meeting'));
  const two = splitWorkbooks([workbookOf(TWO_MEETINGS)]).value;
  DOCUMENTS.set('es', await make(two, 'es', 'by meeting'));
  DOCUMENTS.set('ru', await make(two, 'ru', 'matrix'));
});

async function foundIn(language: string, change: (markup: string) => string, severity = 'error'): Promise<string[]> {
  const { expected, bytes } = DOCUMENTS.get(language)!;
  const found = await readDocument(withMarkup(bytes, change), { file: 'a.docx' });
  return verifyDocument(expected, found)
    .diagnostics.filter((each) => each.severity === severity)
    .map(({ code, values }) => `${code} ${Object.values(values).join(' | ')}`);
}

/** `language | from → to`; `language 2 | …`: in the second paragraph that holds it. */
const editsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [, language = '', at = '1', from = '', to = ''] =
        /^\s*(\w\w)(?: (\d))? \| (.*?) → (.*?)\s*$/.exec(line) ?? [];
      if (from === '') throw new Error(`no edit: ${line}`);
      return { name: line.trim(), language, change: reworded(from, to, Number(at) - 1) };
    });

const WORDS_OF_MEANING = editsOf(`
  es | ascendió a 54.149 francos suizos → ascendió a 54.149 francos franceses
  es | (el 6,5 %) más que el total → (el 6,5 %) menos que el total
  es | (mayor diferencia: documentación, 2.170 → (mayor diferencia: interpretación, 2.170
  es | Grupo de Expertos, en 416 francos suizos → Conferencia Anual, en 416 francos suizos
  es | En el cuadro 1 figura un resumen → En el cuadro 2 figura un resumen
  es | muestra a qué se deben las diferencias → muestra a qué no se deben las diferencias
  es | interpretación (1.979 francos suizos); gastos de apoyo → gastos de apoyo (1.979 francos suizos); interpretación
  es | que no se ha podido asignar → que se ha podido asignar
  es | y no se incluye en las cifras → y se incluye en las cifras
  es 5 | (En francos suizos) → (En miles de francos suizos)
  es | Los importes positivos son inferiores → Los importes positivos son superiores
  es | Volumen: cantidades distintas de las estimadas, a los costos unitarios y tipos de cambio estimados. Precio: otros costos unitarios → Precio: cantidades distintas de las estimadas, a los costos unitarios y tipos de cambio estimados. Volumen: otros costos unitarios
  es | Grupo de Expertos (1/4); Conferencia Anual (3/4) → Grupo de Expertos (3/4); Conferencia Anual (1/4)
  es | aprobada el 15 de enero → aprobada el 15 de febrero
  es | El 13 % de lo siguiente → El 3 % de lo siguiente
  es | Diferencia por causa → Gastos por causa
  es | Cifra ajustada en una unidad → Cifra ajustada en mil unidades
  es | Derivado: partidas calculadas a partir de otras → Derivado: partidas sin explicación
  es | de 50.850 francos suizos → de 50.850 dólares canadienses
  ru | составили 54 149 шв. франков → составили 54 149 долл. США
  ru | составили 54 149 шв. франков → составили порядка 54 149 шв. франков
  ru | больше, чем сметные → меньше, чем сметные
  ru | двух совещаний 2013 года → трех совещаний 2013 года
  ru | расходы оказались ниже сметных → расходы оказались не ниже сметных
  ru | Группа экспертов - на 416 → Группа экспертов - на 614
  ru | не включена в показатели → включена в показатели
  ru | Ежегодная конференция, документация: → Ежегодная конференция, устный перевод:
  ru | утвержденная 15 января → предложенная 15 января
  ru | Сметные расходы по статьям и совещаниям → Окончательные расходы по статьям и совещаниям
  ru 2 | (В швейцарских франках) → (В долларах США)
  ru | Скорректировано на одну единицу → Скорректировано на одну тысячу
  ru | Разница по причинам → Разница по статьям
  ru | означают расходы ниже сметных → означают расходы выше сметных
  ru | Цена: иные цены за единицу при использованном количестве → Цена: иные цены за единицу при сметном количестве
  en | estimate for four meetings → estimate for five meetings
  en | Fewer documents were submitted → More documents were submitted
  en | travel were lower than foreseen → travel were higher than foreseen
  en | (largest difference: post-session documentation, $4,497) → (largest difference: pre-session documentation, $4,497)
  en | were issued in the original language only → were issued in all languages
  en | $19,128, or 7.6 per cent → $19,128, or some 7.6 per cent
  en | amounted to $925,959 → amounted to about $925,959
  en | how final expenditures are compared with estimated costs → how estimated costs were exceeded
  es | Los documentos de trabajo se presentaron tarde → Los documentos de trabajo se presentaron a tiempo
  en | at the request of the High Contracting Parties → at the request of the secretariat
  en | interpretation ($2,289); in-session documentation ($1,124) → interpretation ($1,124); in-session documentation ($2,289)
`);

/** Words that state no figure, name or day: whoever verifies is shown both, and judges. */
const ASKED_ABOUT = editsOf(`
  es | muestra a qué se deben las diferencias → muestra a qué se deben los gastos
`);

/** Of tables and of how words look. The tables of the annex come after those of the masthead; table 1 is followed by its picture. */
const SHAPES_OF_MEANING: readonly { name: string; language: string; change: (markup: string) => string }[] = [
  { name: 'heads of two causes swapped', language: 'es', change: inTable(5, swappedCells(0, 2, 3)) },
  { name: 'two causes of a line swapped', language: 'es', change: inTable(5, swappedCells(2, 1, 2)) },
  {
    name: 'labels of two lines swapped',
    language: 'es',
    change: inTable(3, (table) =>
      swappedCells(
        2,
        0,
        0,
      )(swappedRows(2, 3)(table))
        .replace('Documentación', '@')
        .replace('Interpretación', 'Documentación')
        .replace('@', 'Interpretación'),
    ),
  },
  { name: 'a line left out', language: 'es', change: inTable(5, withoutRow(3)) },
  {
    name: 'a heading moved, so that a line is another meeting’s',
    language: 'es',
    change: inTable(5, swappedRows(6, 7)),
  },
  { name: 'heads of two meetings swapped', language: 'ru', change: inTable(4, swappedCells(0, 1, 2)) },
  { name: 'the total left out', language: 'ru', change: inTable(3, withoutRow(8)) },
  { name: 'a denial struck out', language: 'es', change: marked('no se incluye', '<w:strike/>') },
  { name: 'a denial hidden', language: 'es', change: marked('no se incluye', '<w:vanish/>') },
  { name: 'a headnote left out', language: 'ru', change: paragraphWith('(В швейцарских франках)', () => '') },
  { name: 'a note left out', language: 'es', change: paragraphWith('No desglosado: lo que', () => '') },
  {
    name: 'what a picture says turned around',
    language: 'en',
    change: (markup) =>
      markup.replace('Protocol V: estimate 163,544, expenditure', 'Protocol V: expenditure 163,544, estimate'),
  },
  {
    name: 'a picture’s amount in thousands',
    language: 'es',
    change: (markup) => markup.replace(/(descr="Grupo de Expertos: estimación [^"]*?)(, gastos)/, '$1 miles$2'),
  },
];

test.each([...WORDS_OF_MEANING, ...SHAPES_OF_MEANING])('$name', async ({ language, change }) => {
  expect(await foundIn(language, change)).not.toEqual([]);
});

test.each(ASKED_ABOUT)('asked about: $name', async ({ language, change }) => {
  expect(await foundIn(language, change)).toEqual([]);
  expect(await foundIn(language, change, 'warning')).toEqual([expect.stringMatching(/^document-reworded/)]);
});

const WORDS_WITHOUT = editsOf(`
  es | ascendió a 54.149 → fue de 54.149
  es | se indica por separado → figura por separado
  es | en las proporciones indicadas en las notas → según las proporciones que se indican en las notas
  es | El cuadro 4 muestra a qué se deben las diferencias → En el cuadro 4 se indica a qué se deben las diferencias
  es | En el cuadro 1 figura un resumen por reunión → El cuadro 1 ofrece un resumen por reunión
  es | Como explicación se indicó lo siguiente → Se dieron las explicaciones siguientes
  es | sobre todo en viajes → principalmente en viajes
  ru | расходы составили 54 149 → расходы достигли 54 149
  ru | она указана отдельно → она показана отдельно
  ru | главным образом → в основном
  ru | Имеется одна проводка → Выявлена одна проводка
  ru | Были представлены следующие пояснения → Представлены следующие пояснения
  ru | были распределены в долях → распределялись в долях
  en | The tables below set out the → The tables below present the
  en | gives a summary by meeting → provides a summary by meeting
  en | The following explanations were given: → The explanations were as follows:
  en | were apportioned in the proportions → have been apportioned in the proportions
`);

const SHAPES_WITHOUT: readonly { name: string; language: string; change: (markup: string) => string }[] = [
  { name: 'words in bold', language: 'es', change: marked('no se incluye', '<w:b/>') },
  {
    name: 'bookmarks and marks of proofing',
    language: 'ru',
    change: (markup) =>
      markup.replace(
        /<w:r>/g,
        '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="901" w:name="x"/><w:bookmarkEnd w:id="901"/><w:r>',
      ),
  },
  {
    name: 'other spaces in figures',
    language: 'ru',
    change: (markup) => markup.replace(/(\d)\u00a0(\d)/g, '$1\u202f$2'),
  },
  {
    name: 'blank paragraphs before tables',
    language: 'es',
    change: (markup) => markup.replace(/<w:tbl>/g, '<w:p/><w:tbl>'),
  },
  {
    name: 'every run in a hyperlink’s field',
    language: 'en',
    change: (markup) =>
      markup.replace(/<w:r>((?:(?!<\/w:r>).)*<w:t[ >])/gs, '<w:r><w:lastRenderedPageBreak/></w:r><w:r>$1'),
  },
  {
    name: 'columns of another width',
    language: 'es',
    change: (markup) => markup.replace(/<w:gridCol w:w="\d+"\/>/g, '<w:gridCol w:w="999"/>'),
  },
];

test.each([...WORDS_WITHOUT, ...SHAPES_WITHOUT])('nothing is wrong: $name', async ({ language, change }) => {
  expect(await foundIn(language, change)).toEqual([]);
});

test('as they were written nothing is wrong', async () => {
  for (const { expected, bytes } of DOCUMENTS.values())
    expect(verifyDocument(expected, await readDocument(bytes, { file: 'a.docx' })).diagnostics).toEqual([]);
});
