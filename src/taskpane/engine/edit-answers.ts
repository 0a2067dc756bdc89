/** The changes of sheets that a choice comes to. Loaded when the first is made. */
import { voiceOf } from '../../adapters/messages/voice';
import { writeForm } from '../../adapters/xlsx/write/write-form';
import { openWorkbook } from '../../adapters/xlsx/open-workbook';
import { answerFindings } from '../../core/edits/answer-findings';
import { copySheets } from '../../core/edits/copy-sheets';
import type { NewCorrection } from '../../core/edits/correct';
import { correct, correctedAlready, correctedValue } from '../../core/edits/correct';
import { addMeeting, addRate, assign, explain, waive } from '../../core/edits/decide';
import { takeBack } from '../../core/edits/decisions';
import { findingsCsv, findingsSheet } from '../../core/edits/findings-list';
import { chosenFixes } from '../../core/edits/fixes';
import { rememberColumns } from '../../core/edits/set-settings';
import { setUpSheets } from '../../core/edits/set-up';
import { changedSetUp } from '../../core/edits/set-up-file';
import type { Language } from '../../core/language/language';
import { PUNCTUATION } from '../../core/language/punctuation';
import type { CellEdit, SheetEdits } from '../../core/plan/sheet-edit';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import { dayFromIso } from '../../core/values/calendar';
import type { Diagnostic } from '../../core/values/diagnostic';
import { SET_UP_FILE } from '../../core/mapping/set-up-workbook';
import type { SheetKind } from '../../core/workbook/layout';
import { FINDING_HEADS } from '../../core/language/finding-heads';
import { VERSION } from '../version';
import type { MadeFile } from './annex-questions';
import { putBack } from './decided-answers';
import type { EngineEdit } from './edit-questions';
import { jsonText, madeFile } from './made-file';
import type { Opened } from './opened';

/** `found` are the findings of the group that the choice is about. */
export async function edits(
  opened: Opened | undefined,
  found: readonly Diagnostic[],
  ask: Exclude<EngineEdit, { readonly does: 'keep answers' | 'propose estimates' | 'fill in' | 'set' }>,
): Promise<SheetEdits> {
  const { language } = ask;
  const workbooks = opened?.editable ?? [];
  switch (ask.does) {
    case 'fix':
      return fixed(opened!, chosen(found, ask.index), ask);
    case 'answer':
      return answerFindings(chosen(found, ask.index), ask.option, workbooks, language);
    case 'waive': {
      const { reason, by, on } = ask;
      const voice = await voiceOf(language);
      // Isolating marks are for a line of running text.
      const nameOf = (each: Diagnostic): string =>
        `${voice.title(each.code)}${PUNCTUATION[language].colon}${voice.message(each)}`.replace(/[\u2068\u2069]/g, '');
      return waive(chosen(found, ask.index), reason, { by, on: dayFromIso(on) }, workbooks, language, nameOf);
    }
    case 'correct':
      return correct([ask], opened!.workbooks, workbooks, language);
    case 'assign':
      return assign(ask.assignment, workbooks, language);
    case 'add meeting': {
      const [start, end] = [dayFromIso(ask.start)!, dayFromIso(ask.end)!];
      return addMeeting({ code: ask.code, title: ask.title, start, end }, workbooks, language);
    }
    case 'add rate':
      return addRate({ currency: ask.currency, from: dayFromIso(ask.from)!, rate: ask.rate }, workbooks, language);
    case 'explain':
      return explain(ask.explanation, opened!.reconciliation, workbooks);
    case 'map columns':
      return rememberColumns(workbooks, ask.choices, language);
    case 'take back':
      return takeBack(ask.kind, ask.at, workbooks);
    case 'put back':
      return { sheets: [], cells: putBack(ask.cells) };
    case 'set up':
      return setUpSheets(workbooks, ask.job, language, opened ? presentKinds(opened) : []);
    case 'sample':
      return { sheets: copySheets(await openWorkbook(ask.bytes, { file: ask.name })), cells: [] };
  }
}

/** In a cell itself where that may be changed; else, and where it is corrected already, in a row of the sheet of corrections, with what it puts right. */
async function fixed(
  { workbooks, editable }: Opened,
  found: readonly Diagnostic[],
  { option, language }: Extract<EngineEdit, { readonly does: 'fix' }>,
): Promise<SheetEdits> {
  const voice = await voiceOf(language);
  const cells: CellEdit[] = [];
  const corrections: NewCorrection[] = [];
  const fixes = chosenFixes(found, workbooks, option);
  const known = correctedAlready(
    fixes.map(({ at }) => at),
    editable,
  );
  fixes.forEach(({ at, edit, found: each }, n) => {
    const workbook = workbooks.find(({ file }) => file === at.file)!;
    if (!known[n] && editable.some(({ file }) => file === at.file)) cells.push(edit);
    else
      corrections.push({
        at,
        value: correctedValue(edit, workbook.date1904)!,
        reason: voice.title(each.code),
      });
  });
  if (corrections.length === 0) return { sheets: [], cells };
  const made = correct(corrections, workbooks, editable, language);
  return { sheets: made.sheets, cells: [...cells, ...made.cells] };
}

/** The set-up workbook with changes made in it, as a file; no file that was given goes by its name. */
export async function setUpFile({ setUp, workbooks }: Opened, made: SheetEdits): Promise<MadeFile> {
  const forms = changedSetUp(setUp, made, 'en');
  const isTaken = (name: string): boolean => workbooks.some(({ file }) => file === name);
  let name = setUp?.file ?? SET_UP_FILE;
  for (let n = 2; !setUp && isTaken(name); n++) name = SET_UP_FILE.replace('.xlsx', `-${n}.xlsx`);
  return madeFile(name, await writeForm(forms, { title: 'Addendum' }));
}

const chosen = (found: readonly Diagnostic[], index: number | undefined): readonly Diagnostic[] =>
  index === undefined ? found : found.slice(index, index + 1);

/** Amounts may stand in sheets that go by no name of ours. */
const presentKinds = ({ reconciliation }: Opened): SheetKind[] =>
  reconciliation.records.sources.map(({ kind }) => kind);

export async function listAsSheet(diagnostics: readonly Diagnostic[], language: Language): Promise<PlannedWorkbook> {
  const heads = FINDING_HEADS[language];
  const sheet = findingsSheet(diagnostics, language, await voiceOf(language), heads);
  return { title: heads.title, subject: '', description: heads.title, version: VERSION, sheets: [sheet] };
}

/** Always the whole list. */
export async function listAsFile(
  diagnostics: readonly Diagnostic[],
  language: Language,
  as: 'csv' | 'json',
  inputs: Opened['inputs'],
): Promise<MadeFile> {
  const voice = await voiceOf(language);
  if (as === 'csv') return madeFile('findings.csv', findingsCsv(diagnostics, voice));
  const said = diagnostics.map((each) => {
    const { code, severity, at, values } = each;
    return { code, severity, at, values, message: voice.message(each), hint: voice.hint(code) };
  });
  return madeFile('findings.json', jsonText({ addendum: VERSION, inputs, diagnostics: said }));
}
