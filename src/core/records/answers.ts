/**
 * What the officer said of a sheet beyond its columns, kept as rows of the Settings sheet, `sheet: subject` = answer: `Estimates: Unit` = `1000 USD`;
 * `Expenditures: Status = cancelled` = `left out`; `Expenditures: H3:H12` = `left out`; `Expenditures: Cancelled entries` = `left out` (a caption).
 * The sheet is named as it is in the workbook, or by what kind it is, in any of the six languages.
 */
import { headingKey } from '../values/code-key';
import type { Area, Place } from '../values/address';
import { parseArea } from '../values/address';
import { choiceOf, columnOf, settingOf, sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { settingRows } from './column-memory';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Unit } from '../values/units';
import { readUnit } from '../values/units';

export type Answer = 'left out' | 'counted';

/** The setting that an answer is about, as it is written in the Settings sheet. */
export const settingOfAnswer = (sheet: string, subject: string): string => `${sheet}: ${subject}`;
export const subjectOfValue = (heading: string, value: string): string =>
  `${heading} = ${value === '' ? BLANK_VALUE : value}`;
/** How a setting writes that the cell is blank. */
export const BLANK_VALUE = '(blank)';
export const UNIT = 'Unit';
/** Amounts of a sheet that are below zero. */
export const BELOW_ZERO = '< 0';

/** A row of Settings that is such an answer. */
interface Said {
  readonly setting: string;
  readonly value: string;
  readonly at: Place;
  /** Something in the workbook was asked about, and this answered it. */
  isUsed: boolean;
}

export class Answers {
  private readonly said = new Map<string, Said>();

  constructor(settings: readonly RecognisedSheet[]) {
    for (const { setting, value, at } of settingRows(settings)) {
      if (value === '' || settingOf(setting) !== undefined || !isAnswer(setting, value)) continue;
      const cut = parted(setting);
      const said = { setting, value, at, isUsed: false };
      if (!cut) this.add('', UNIT, said);
      else {
        const subject = unitSubject(cut.subject) ?? cut.subject;
        this.add(headingKey(cut.sheet), subject, said);
        const kind = sheetKindOf(cut.sheet);
        if (kind !== undefined) this.add(kind, subject, said);
      }
    }
  }

  /** Answers to nothing that was asked: what they are about is not in the workbook, or goes by another name there. */
  unused(): readonly { readonly setting: string; readonly value: string; readonly at: Place }[] {
    return [...new Set(this.said.values())].filter(({ isUsed }) => !isUsed);
  }

  /** What was said of a subject of a sheet: whether it counts. */
  answer(sheet: string, kind: SheetKind | undefined, subject: string): Answer | undefined {
    const text = this.find(sheet, kind, subject);
    return text === undefined ? undefined : (choiceOf('Answer', text) as Answer | undefined);
  }

  /** Whether costs of any sheet were said to be written with a minus sign. */
  get hasCostsBelowZero(): boolean {
    return [...this.said].some(
      ([key, { value }]) => key.endsWith(`\n${headingKey(BELOW_ZERO)}`) && choiceOf('Below zero', value) === 'costs',
    );
  }

  /** What was said of the amounts of a sheet that are below zero: that they are costs written with a minus sign, or that they count as they stand. */
  belowZero(sheet: string, kind: SheetKind): 'costs' | 'counted' | undefined {
    const text = this.find(sheet, kind, BELOW_ZERO);
    if (text === undefined) return undefined;
    if (choiceOf('Below zero', text) === 'costs') return 'costs';
    return choiceOf('Answer', text) === 'counted' ? 'counted' : undefined;
  }

  /** What was said of a sheet as a whole (`Ledger 2: *`): that it counts, is left out, or what it is. */
  sheet(name: string): Answer | SheetKind | undefined {
    const text = this.use(this.said.get(keyOf(headingKey(name), '*')));
    return text === undefined ? undefined : ((choiceOf('Answer', text) as Answer | undefined) ?? sheetKindOf(text));
  }

  /**
   * The unit in which a table's amounts are written: what is said of them by the cell of their own heading (`Unit C7`), else of the table by the first cell of
   * its headings (`Unit A7`), else of its sheet, else of all sheets.
   */
  unit(sheet: string, kind: SheetKind, { first, amount }: HeadingCells): SaidUnit | undefined {
    const ofColumn = amount === undefined ? undefined : this.find(sheet, kind, `${UNIT} ${amount}`);
    const ofTable = ofColumn ?? this.find(sheet, kind, `${UNIT} ${first}`);
    const ofSheet = ofTable ?? this.find(sheet, kind, UNIT);
    const text = ofSheet ?? this.use(this.said.get(keyOf('', UNIT)));
    const unit = text === undefined ? undefined : readUnit(text);
    if (!unit) return undefined;
    if (ofColumn !== undefined) return { ...unit, of: 'column' };
    return { ...unit, of: ofTable !== undefined ? 'table' : ofSheet !== undefined ? 'sheet' : 'all' };
  }

  /** The areas of a sheet that were said to be left out; `hit` says that something stands there. */
  areasLeftOut(sheet: string, kind: SheetKind | undefined): readonly AreaLeftOut[] {
    return this.subjectsOf(sheet, kind).flatMap(({ subject, said }) => {
      if (choiceOf('Answer', said.value) !== 'left out') return [];
      const areas = subject.split(/[,;،]/).map((part) => parseArea(part));
      if (!areas.every((area) => area !== undefined)) return [];
      return areas.map((area) => ({ ...area, hit: () => this.use(said) }));
    });
  }

  /** What was said of rows by their numbers: `Expenditures: 4:4` or `4:7`. */
  rowAnswers(sheet: string, kind: SheetKind | undefined): ReadonlyMap<number, Answer> {
    const rows = new Map<number, Answer>();
    for (const { subject, said } of this.subjectsOf(sheet, kind)) {
      const match = /^(\d{1,7}):(\d{1,7})$/.exec(subject);
      const answer = match ? (choiceOf('Answer', said.value) as Answer | undefined) : undefined;
      if (!match || answer === undefined) continue;
      this.use(said);
      const last = Math.min(Number(match[2]), Number(match[1]) + 100_000);
      for (let row = Number(match[1]); row <= last; row++) rows.set(row, answer);
    }
    return rows;
  }

  /** Rows that were said to be left out by a value in them (`Level = Programme`); headings and values as they are compared. */
  rulesLeftOut(
    sheet: string,
    kind: SheetKind | undefined,
  ): readonly { readonly heading: string; readonly value: string; readonly hit: () => void }[] {
    return this.subjectsOf(sheet, kind).flatMap(({ subject, said }) => {
      const at = subject.indexOf('=');
      if (at <= 0 || choiceOf('Answer', said.value) !== 'left out') return [];
      return [{ heading: subject.slice(0, at), value: subject.slice(at + 1), hit: () => this.use(said) }];
    });
  }

  private subjectsOf(sheet: string, kind: SheetKind | undefined): { readonly subject: string; readonly said: Said }[] {
    return [...this.said].flatMap(([key, said]) => {
      const [name = '', subject = ''] = key.split('\n');
      return name === headingKey(sheet) || name === kind ? [{ subject, said }] : [];
    });
  }

  private find(sheet: string, kind: SheetKind | undefined, subject: string): string | undefined {
    if (this.said.size === 0) return undefined;
    const own = this.said.get(keyOf(headingKey(sheet), subject));
    return this.use(own ?? (kind && this.said.get(keyOf(kind, subject))));
  }

  private use(said: Said | undefined): string | undefined {
    if (said) said.isUsed = true;
    return said?.value;
  }

  private add(name: string, subject: string, said: Said): void {
    const key = keyOf(name, subject);
    const first = this.said.get(key);
    // Of two that say the same both are used; two that contradict one another are reported where settings are read.
    if (first === undefined) this.said.set(key, said);
    else if (first !== said) said.isUsed = true;
  }
}

export type AreaLeftOut = Area & { readonly hit: () => void };

export type SaidUnit = Unit & { readonly of: 'column' | 'table' | 'sheet' | 'all' };

/** The cells by which Settings name a table, and the column of its amounts (where it has one). */
export interface HeadingCells {
  readonly first: string;
  readonly amount: string | undefined;
}

/** `Unit`, or `Unit A7`, for that subject in any of the six languages. */
function unitSubject(subject: string): string | undefined {
  const [, word = subject, cell = ''] = /^(.*\S)\s+([A-Z]{1,3}\d{1,7})$/iu.exec(subject) ?? [];
  const isUnit = headingKey(word) === headingKey(UNIT) || columnOf('Expenditures', word) === 'Unit';
  return isUnit ? `${UNIT} ${cell}`.trimEnd() : undefined;
}

const keyOf = (name: string, subject: string): string => `${name}\n${headingKey(subject)}`;

/** The two parts of a setting about a sheet; the sheet's name may hold a colon of its own no more than Excel lets it. */
function parted(setting: string): { readonly sheet: string; readonly subject: string } | undefined {
  const at = setting.search(/[:：]/u);
  if (at <= 0) return undefined;
  const [sheet, subject] = [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
  return sheet === '' || subject === '' ? undefined : { sheet, subject };
}

/** The sense of an answer, the same for every way to write it. */
export const senseOfAnswer = (value: string): string => {
  const unit = readUnit(value);
  return choiceOf('Answer', value) ?? sheetKindOf(value) ?? (unit ? `${unit.scale} ${unit.currency ?? ''}` : value);
};

/** Whether a row of Settings is such an answer, so that it is no unknown setting. */
export function isAnswer(setting: string, value: string): boolean {
  const cut = parted(setting);
  if (unitSubject(cut?.subject ?? setting) !== undefined) return readUnit(value) !== undefined;
  if (cut?.subject === '*' && sheetKindOf(value) !== undefined) return true;
  if (cut !== undefined && headingKey(cut.subject) === headingKey(BELOW_ZERO) && choiceOf('Below zero', value))
    return true;
  return cut !== undefined && choiceOf('Answer', value) !== undefined;
}
