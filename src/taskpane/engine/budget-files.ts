/** The files that the command line's `estimate`, `shares` and `contributions` write, made in the pane. */
import { say } from '../../adapters/messages/say';
import { voiceOf } from '../../adapters/messages/voice';
import { writeWorkbook } from '../../adapters/xlsx/write/write-workbook';
import { contributionsDocument } from '../../core/budget-documents/contributions-document';
import { estimateDocument } from '../../core/budget-documents/estimate-document';
import { sharesDocument } from '../../core/budget-documents/shares-document';
import { contributionsJson } from '../../core/budget/contributions/contributions-json';
import { estimateJson } from '../../core/budget/estimate/estimate-json';
import { sharesJson } from '../../core/budget/shares/shares-json';
import { contributionsSheets } from '../../core/budget/sheets/contributions-sheets';
import { contributionsCsv, sharesCsv } from '../../core/budget/sheets/csv';
import { estimateSheets } from '../../core/budget/sheets/estimate-sheets';
import { sharesSheets } from '../../core/budget/sheets/shares-sheets';
import type { EstimatedCosts } from '../../core/estimate-costs';
import type { PlannedDocument } from '../../core/plan/document-plan';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import type { SharedCosts } from '../../core/share-costs';
import type { TrackedContributions } from '../../core/track-contributions';
import type { Outcome } from '../../core/values/diagnostic';
import { VERSION } from '../version';
import type { MadeFile } from './annex-questions';
import type { BudgetFilesAsk } from './budget-questions';
import { draftInEnglish } from './draft-in-english';
import { jsonText, madeFile } from './made-file';
import type { Opened } from './opened';

export type BudgetWork =
  | { readonly job: 'estimate'; readonly outcome: Outcome<EstimatedCosts> }
  | { readonly job: 'shares'; readonly outcome: Outcome<SharedCosts> }
  | { readonly job: 'contributions'; readonly outcome: Outcome<TrackedContributions | undefined> };

interface Made {
  readonly json: object;
  readonly csv: string | undefined;
  readonly plan: PlannedWorkbook;
  readonly document: Outcome<PlannedDocument>;
}

/** With errors that bear on them they are drafts, and say so on their face. */
export async function budgetFiles(
  work: BudgetWork,
  { language }: BudgetFilesAsk,
  inputs: Opened['inputs'],
): Promise<readonly MadeFile[]> {
  const { job, outcome } = work;
  const draft = (outcome.value?.heldBack.length ?? 0) > 0;
  const made = madeOf(work, draft, language);
  if (!made) return [];
  const planned = (isDraft?: true): Outcome<PlannedDocument> =>
    (isDraft ? madeOf(work, true, language)! : made).document;
  const plan = draftInEnglish(planned, outcome.value!.records.costs.waivers);
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../../adapters/docx/write-document');
  const voice = await voiceOf(language);
  const files = [
    await madeFile(`${job}.${language}.docx`, await writeDocument(plan)),
    ...(made.plan.sheets.length === 0 ? [] : [await madeFile(`${job}.xlsx`, await writeWorkbook(made.plan))]),
    ...(made.csv === undefined ? [] : [await madeFile(`${job}.csv`, made.csv)]),
  ];
  const diagnostics = [...outcome.diagnostics, ...made.document.diagnostics].map((each) => {
    const { code, severity, at, values } = each;
    return { code, severity, at, values, message: voice.message(each) };
  });
  const outputs = files.map(({ name, sha256 }) => ({ file: name, sha256 }));
  const document = { addendum: VERSION, inputs, draft, ...made.json, diagnostics, outputs };
  return [...files, await madeFile(`${job}.json`, jsonText(document))];
}

function madeOf(work: BudgetWork, draft: boolean, language: BudgetFilesAsk['language']): Made | undefined {
  const sheets = { languages: [language], version: VERSION, draft };
  const document = { language, say, version: VERSION, draft };
  switch (work.job) {
    case 'estimate': {
      const { value: costs } = work.outcome;
      return {
        json: estimateJson(costs, costs.records),
        csv: undefined,
        plan: estimateSheets(costs.built, costs.records, sheets),
        document: estimateDocument(costs.built, costs.records, document),
      };
    }
    case 'shares': {
      const { shares, records } = work.outcome.value;
      const json = sharesJson(shares, records);
      const plan = sharesSheets(shares, records, sheets);
      return { json, csv: sharesCsv(json), plan, document: sharesDocument(shares, records, document) };
    }
    case 'contributions': {
      if (!work.outcome.value) return undefined;
      const { contributions, records } = work.outcome.value;
      const json = contributionsJson(contributions, records);
      const plan = contributionsSheets(contributions, records, sheets);
      const made = contributionsDocument(contributions, records, { ...document, meetings: undefined });
      return { json, csv: contributionsCsv(json), plan, document: made };
    }
  }
}
