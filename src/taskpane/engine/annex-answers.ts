/** The annex: as a preview, as sheets to be written, as files. Loaded when it is first asked for. */
import { say } from '../../adapters/messages/say';
import { voiceOf } from '../../adapters/messages/voice';
import { writeAnnexWorkbook } from '../../adapters/xlsx/write/write-annex-workbook';
import type { Annex, AnnexTable } from '../../core/annex/annex';
import { printedName, sidesOf } from '../../core/annex/behind-printed';
import { annexDocument } from '../../core/annex/annex-document';
import { annexCsv } from '../../core/annex/annex-csv';
import { reconciliationJson } from '../../core/annex/annex-json';
import { keptOptions } from '../../core/annex/kept-options';
import { lineageOf } from '../../core/annex/lineage';
import { annexSheets } from '../../core/annex/annex-sheets';
import { cellText, markOf, marksText } from '../../core/annex/print-figure';
import { estimateAndFinal, fromEstimateToFinal } from '../../core/charts/annex-charts';
import type { Language } from '../../core/language/language';
import type { PlannedDocument } from '../../core/plan/document-plan';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import { hasErrors, produceAnnexes } from '../../core/produce-annex';
import type { Diagnostic, Outcome } from '../../core/values/diagnostic';
import type { Minor } from '../../core/values/money';
import { placesTogether } from '../../core/reconciliation/places-together';
import type { RowsBehind } from '../../core/reconciliation/rows-behind';
import { VERSION } from '../version';
import type { AnnexChoices, AnnexPreview, MadeFile, PreviewTable, ShownChart, ShownSide } from './annex-questions';
import { draftInEnglish } from './draft-in-english';
import type { Questions } from './engine-messages';
import { jsonText, madeFile } from './made-file';
import { shownChart } from './shown-chart';
import type { Opened } from './opened';

type Annexes = readonly [Annex, ...Annex[]];

/** With errors every annex is a draft. */
function annexesOf(
  { reconciliation, diagnostics }: Opened,
  { layout, rounding }: AnnexChoices,
  languages: readonly Language[],
  draft = hasErrors(diagnostics),
): { readonly annexes: Annexes; readonly diagnostics: readonly Diagnostic[] } {
  const options = languages.map((language) => ({ language, say, draft, layout, rounding: rounding as Minor }));
  const { value, diagnostics: more } = produceAnnexes(reconciliation, options);
  return { annexes: value as unknown as Annexes, diagnostics: [...diagnostics, ...more] };
}

export function preview(opened: Opened, ask: Questions['preview']['ask']): AnnexPreview {
  const { language, from, count } = ask;
  const [annex] = annexesOf(opened, ask, [language]).annexes;
  const { title, symbol, direction, draft, draftWord, tables } = annex;
  return {
    title,
    symbol,
    direction,
    draft: draft ? draftWord : '',
    tableCount: tables.length,
    tables: tables.slice(from, from + count).map((table) => previewTable(annex, table)),
  };
}

/** The first rows of each side of a printed figure. */
export const printedRows = (
  { reconciliation }: Opened,
  behind: RowsBehind,
  { name, count }: Questions['printedRows']['ask'],
): ShownSide[] =>
  sidesOf(reconciliation, behind, name).map(({ rows, ...side }) => ({
    ...side,
    total: rows.length,
    rows: rows.slice(0, count),
    places: placesTogether(rows.map(({ at }) => at)),
  }));

/** A Word document in each language; one in which English is left says that it is a draft. */
export async function documents(opened: Opened, choices: AnnexChoices): Promise<MadeFile[]> {
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../../adapters/docx/write-document');
  const { reconciliation } = opened;
  return Promise.all(
    choices.languages.map(async (language) => {
      const planned = (isDraft?: true): Outcome<PlannedDocument> => {
        const { annexes, diagnostics } = annexesOf(opened, choices, [language], isDraft);
        const made = annexDocument(annexes[0], reconciliation, { say, version: VERSION });
        return { value: made.value.plan, diagnostics: [...diagnostics, ...made.diagnostics] };
      };
      const plan = draftInEnglish(planned, reconciliation.records.waivers);
      return madeFile(`addendum.${language}.docx`, await writeDocument(plan));
    }),
  );
}

/** Pictures in the pane's language: of a way from estimate to final costs only where all figures are known. */
export async function charts(opened: Opened, ask: Questions['annexCharts']['ask']): Promise<ShownChart[]> {
  const { language } = ask;
  const [annex] = annexesOf(opened, ask, [language]).annexes;
  const way = fromEstimateToFinal(annex);
  return [
    await shownChart(`estimate-and-final.${language}.svg`, estimateAndFinal(annex)),
    ...(way ? [await shownChart(`from-estimate-to-final.${language}.svg`, way)] : []),
  ];
}

const previewTable = (annex: Annex, table: AnnexTable): PreviewTable => ({
  caption: table.caption,
  title: table.title,
  headnote: table.headnote,
  heads: [table.stub, ...table.columns.map(({ heading }) => heading)],
  rows: table.rows.map((row) => ({
    role: row.role,
    label: row.label,
    notes: marksText(row.notes, annex.language),
    figures: row.figures.map((cell, at) => ({
      text: `${cellText(cell, annex)}${markOf(cell, annex.language)}`,
      cell,
      name: printedName(row, table.columns[at]!),
    })),
  })),
  notes: table.notes,
});

/** As on the command line, sheet for sheet. */
export function sheets(opened: Opened, choices: AnnexChoices): PlannedWorkbook {
  const { annexes } = annexesOf(opened, choices, choices.languages);
  return annexSheets(annexes, opened.reconciliation, { version: VERSION, inputs: opened.inputs });
}

/** As on the command line, byte for byte; the JSON document names the others' hashes and comes last. */
export async function files(opened: Opened, choices: AnnexChoices, language: Language): Promise<MadeFile[]> {
  const { reconciliation, inputs } = opened;
  const { annexes, diagnostics } = annexesOf(opened, choices, choices.languages);
  const voice = await voiceOf(language);
  const workbook = await writeAnnexWorkbook(annexes, reconciliation, { version: VERSION, inputs });
  const made = [await madeFile('annex.xlsx', workbook), await madeFile('annex.csv', annexCsv(annexes[0]))];
  const messaged = diagnostics.map((each) => ({ ...each, message: voice.message(each) }));
  const document = reconciliationJson(reconciliation, { version: VERSION, inputs, diagnostics: messaged });
  const outputs = made.map(({ name, sha256 }) => ({ file: name, sha256 }));
  const options = keptOptions(annexes, {
    asAt: reconciliation.records.settings.asAt,
    date: undefined,
    chart: false,
    sheets: [],
  });
  const json = { ...document, options, lineage: lineageOf(reconciliation), outputs };
  return [...made, await madeFile('annex.json', jsonText(json))];
}

/** No file of an archive has a time: the same workbook makes the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** All documents and files as one archive, named by the document's symbol and the year. */
export async function archive(opened: Opened, choices: AnnexChoices, language: Language): Promise<MadeFile[]> {
  const { zipSync } = await import(/* webpackChunkName: "archive" */ 'fflate');
  const made = [...(await documents(opened, choices)), ...(await files(opened, choices, language))];
  const { documentSymbol, year } = opened.reconciliation.records.settings;
  const stem = [documentSymbol, year].map((part) => String(part ?? '').trim()).filter((part) => part !== '');
  const name = `${(stem.join(' ') || 'annex').replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')}.zip`;
  // What is in it is packed already.
  const bytes = zipSync(Object.fromEntries(made.map((file) => [file.name, file.bytes])), { level: 0, mtime: NO_TIME });
  return [await madeFile(name, bytes)];
}
