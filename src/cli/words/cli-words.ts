/**
 * Everything that the command line says of its own, in one file for each language. All texts are ICU messages (see `Say`); findings have theirs in
 * `src/core/language/diagnostics`, tables take theirs from the words of the annex and of the status.
 *
 * `CliValues` ties each text to its holes, so that a text without its values, and a language without a text, do not compile. A hole `reason` is one of
 * `DETAILS`, and `placeholder` a key of `placeholders`: both are said in the language too.
 */
import type { Command } from '../commands';
import type { OptionName, Placeholder } from '../option-table';

type Nothing = Record<never, never>;
/** Said with the sign that the language has between the items of a list. */
type List = readonly string[];

export interface CliValues {
  // ── what the arguments lack ──
  commandUnknown: { name: string; commands: List };
  commandMissing: { commands: List };
  optionForeign: { option: string; commands: List; command: string };
  optionUnknown: { option: string };
  optionNeedsValue: { option: string; placeholder: Placeholder };
  optionTakesNone: { option: string };
  templateReadsNothing: { file: string };
  explainNeeds: { example: string };
  verifyNeedsDocument: { example: string };
  verifyNeedsWorkbook: { example: string };
  filesMissing: { example: string };
  newerMissing: { example: string };
  /** `one`, `other`: `estimate`, `shares`, `contributions` or `workbook`; `several`: more than one file on a side. */
  comparedKinds: { before: string; after: string; one: string; other: string; several: string };
  notAmong: { option: string; known: List; given: string };
  layoutInvalid: { given: string };
  roundingInvalid: { given: string };
  dateInvalid: { option: string; given: string };
  yearInvalid: { given: string };
  instrumentUnknown: { name: string; known: List };
  meetingUnknown: { code: string; known: List };
  meetingNotFound: { code: string; known: List };
  whatIfInvalid: { part: string };
  issueNeedsOut: Nothing;
  /** An option of letters about reports. */
  notOfNotices: { option: string };
  oneLanguage: { example: string };
  nothingToVerify: { file: string; option: string };
  languageUnclear: { file: string };
  annexJsonMissing: { file: string };
  figureUnknown: { query: string; examples: List };
  figuresSeveral: { count: number; query: string };
  noMeetings: Nothing;
  noMeetingsOfYear: { year: string };

  // ── files that cannot be read or written ──
  notRead: { path: string; reason: string };
  notWritten: { path: string; reason: string };
  notReplaced: { path: string; reason: string };
  notFolder: { path: string };
  folderNotMade: { path: string; reason: string };
  folderClosed: { path: string; reason: string };
  folderHeld: { path: string };
  linkBroken: { path: string };
  notFile: { path: string };
  isInput: { path: string };
  notOurs: { path: string };
  notRegular: { path: string };
  /** `part`: the key of the JSON that is odd. */
  notAsWritten: { path: string; part: string };
  besideForeign: { path: string };
  sameFile: { path: string; other: string };
  changedMeanwhile: { path: string };
  notSettled: { path: string; reason: string };
  folderOfTwoRuns: { path: string };
  /** Both said after why a set could not be written. */
  filesOfTwoRuns: Nothing;
  filesAsBefore: Nothing;

  // ── what a run ends with ──
  written: { files: List };
  writtenDraft: { files: List };
  /** What comes after the files: with the rows that are proposed, and with the invoices that were issued. */
  estimateNext: { file: string; sheet: string };
  invoicesNext: { file: string; sheet: string };
  lettersWritten: { count: number; folder: string };
  draftsWritten: { count: number; folder: string };
  annexHeld: Nothing;
  lettersHeld: Nothing;
  /** States whose notices errors bear on; the others are written. */
  noticesHeld: { states: List };
  lettersInEnglish: Nothing;
  documentsHeld: { files: List };
  listHeld: Nothing;
  /** Codes of meetings that errors bear on; the others are written. */
  meetingsHeld: { meetings: List };
  issueHeld: Nothing;
  noErrors: Nothing;
  noWarnings: Nothing;
  noNotes: Nothing;
  allListed: { command: string };
  more: { count: number };
  moreFindings: { count: number };
  moreRows: { count: number };
  verdict: { file: string; language: string; equal: number; differences: number };
  /** Where in a document. */
  placeTable: { number: number };
  placeParagraph: { number: number };
  placeHeads: Nothing;
  placeProperties: Nothing;

  // ── compare ──
  /** Heads a list of `pairedBy`. */
  paired: Nothing;
  /** `by`: a `MeetingMatch` with hyphens between its words. */
  pairedBy: { before: string; after: string; by: string };
  nothingDiffers: Nothing;
  nothingCompared: Nothing;
  /** The unit or the layout is another. */
  onlyPrintingDiffers: Nothing;
  changes: { added: number; dropped: number; changed: number; unchanged: number };
  /** Of a row: why it adds something else to a figure. */
  cause: { cause: string };
  before: Nothing;
  after: Nothing;
  differencesHold: Nothing;
  differencesBroken: Nothing;

  // ── map: how a foreign workbook is read ──
  /** `state`: of `MappedSheet`. */
  mapSheet: { state: string; count: number };
  mapTable: { rows: number; kind: string };
  mapKindOpen: Nothing;
  mapRivals: { rivals: List };
  /** Heads of columns, parted by `|`. */
  mapHeads: Nothing;
  mapNoHeading: Nothing;
  mapOpen: { count: number };
  mapOneOf: { choices: List };
  mapNothingOpen: Nothing;
  mapProposed: { answers: number; lines: number; meetings: number };
  mapNone: Nothing;
  mapYear: { value: string };
  mapCurrency: { value: string };
  mapOutcome: { estimate: string; expenditure: string; meetings: number; unread: number };
  mapNext: { file: string; command: string };
  mapOut: { file: string };
  mapNotSettings: { path: string };

  // ── explain and the rows behind a figure ──
  noRows: Nothing;
  rows: Nothing;
  /** After a place: its rows are shared; there are others between them. */
  shares: Nothing;
  amongOthers: Nothing;
  /** After a row: it is a part of one that several meetings or lines share. */
  share: Nothing;

  // ── on standard error ──
  reading: { file: string; percent: number };
  /** `report`: what helps whoever looks into it, as it is. */
  unexpected: { error: string; report: string };

  // ── the help ──
  usage: Nothing;
  purpose: Nothing;
  commandsHead: Nothing;
  severalFiles: Nothing;
  optionsHead: Nothing;
  exitCodes: Nothing;
}

export type CliText = keyof CliValues;

export interface CliWords extends Readonly<Record<CliText, string>> {
  /** What each command does: no capital, no full stop. */
  readonly does: { readonly [C in Command]: string };
  /** What each option is for: no capital, no full stop. */
  readonly options: { readonly [O in OptionName]: string };
  /** What stands for a value that the user gives. */
  readonly placeholders: { readonly [P in Placeholder]: string };
}
