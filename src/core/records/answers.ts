/**
 * What the officer said of a sheet beyond its columns, kept as rows of the Settings sheet, `sheet: subject` = answer: `Estimates: Unit` = `1000 USD`;
 * `Expenditures: Status = cancelled` = `left out`; `Expenditures: H3:H12` = `left out`; `Expenditures: Cancelled entries` = `left out` (a caption).
 * The sheet is named as it is in the workbook, or by what kind it is, in any of the six languages.
 */
import { headingKey } from '../values/code-key';
import { parseArea } from '../values/address';
import { choiceOf, sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { settingRows } from './column-memory';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Unit } from './units';
import { readUnit } from './units';

export type Answer = 'left out' | 'counted';

/** The setting that an answer is about, as it is written in the Settings sheet. */
export const settingOfAnswer = (sheet: string, subject: string): string => `${sheet}: ${subject}`;
export const subjectOfValue = (heading: string, value: string): string =>
  `${heading} = ${value === '' ? BLANK_VALUE : value}`;
/** How a setting writes that the cell is blank. */
export const BLANK_VALUE = '(blank)';
export const UNIT = 'Unit';

export class Answers {
  private readonly said = new Map<string, string>();

  constructor(settings: readonly RecognisedSheet[]) {
    for (const { setting, value } of settingRows(settings)) {
      if (value === '') continue;
      const cut = parted(setting);
      if (!cut) {
        if (headingKey(setting) === headingKey(UNIT)) this.add('', UNIT, value);
        continue;
      }
      this.add(headingKey(cut.sheet), cut.subject, value);
      const kind = sheetKindOf(cut.sheet);
      if (kind !== undefined) this.add(kind, cut.subject, value);
    }
  }

  /** What was said of a subject of a sheet: whether it counts. */
  answer(sheet: string, kind: SheetKind | undefined, subject: string): Answer | undefined {
    const text = this.find(sheet, kind, subject);
    return text === undefined ? undefined : (choiceOf('Answer', text) as Answer | undefined);
  }

  /** What was said of a sheet as a whole (`Ledger 2: *`): that it counts, is left out, or what it is. */
  sheet(name: string): Answer | SheetKind | undefined {
    const text = this.said.get(keyOf(headingKey(name), '*'));
    return text === undefined ? undefined : ((choiceOf('Answer', text) as Answer | undefined) ?? sheetKindOf(text));
  }

  /** The unit in which a sheet's amounts are written; that of all sheets where nothing is said of it. */
  unit(sheet: string, kind: SheetKind): Unit | undefined {
    const text = this.find(sheet, kind, UNIT) ?? this.said.get(keyOf('', UNIT));
    return text === undefined ? undefined : readUnit(text);
  }

  /** The areas of a sheet that were said to be left out. */
  areasLeftOut(sheet: string, kind: SheetKind | undefined): readonly NonNullable<ReturnType<typeof parseArea>>[] {
    const areas = [];
    for (const [key, value] of this.said) {
      const [name = '', subject = ''] = key.split('\n');
      if (name !== headingKey(sheet) && name !== kind) continue;
      if (choiceOf('Answer', value) !== 'left out') continue;
      const parts = subject.split(/[,;،]/).map((part) => parseArea(part));
      if (parts.every((part) => part !== undefined)) areas.push(...parts);
    }
    return areas;
  }

  /** What was said of rows by their numbers: `Expenditures: 4:4` or `4:7`. */
  rowAnswers(sheet: string, kind: SheetKind | undefined): ReadonlyMap<number, Answer> {
    const rows = new Map<number, Answer>();
    for (const [key, value] of this.said) {
      const [name = '', subject = ''] = key.split('\n');
      const match = name === headingKey(sheet) || name === kind ? /^(\d{1,7}):(\d{1,7})$/.exec(subject) : null;
      const answer = match ? (choiceOf('Answer', value) as Answer | undefined) : undefined;
      if (!match || answer === undefined) continue;
      const last = Math.min(Number(match[2]), Number(match[1]) + 100_000);
      for (let row = Number(match[1]); row <= last; row++) rows.set(row, answer);
    }
    return rows;
  }

  /** Rows that were said to be left out by a value in them (`Level = Programme`); headings and values as they are compared. */
  rulesLeftOut(
    sheet: string,
    kind: SheetKind | undefined,
  ): readonly { readonly heading: string; readonly value: string }[] {
    return this.subjectsOf(sheet, kind).flatMap(({ subject, value }) => {
      const at = subject.indexOf('=');
      if (at <= 0 || choiceOf('Answer', value) !== 'left out') return [];
      return [{ heading: subject.slice(0, at), value: subject.slice(at + 1) }];
    });
  }

  private subjectsOf(
    sheet: string,
    kind: SheetKind | undefined,
  ): { readonly subject: string; readonly value: string }[] {
    return [...this.said].flatMap(([key, value]) => {
      const [name = '', subject = ''] = key.split('\n');
      return name === headingKey(sheet) || name === kind ? [{ subject, value }] : [];
    });
  }

  private find(sheet: string, kind: SheetKind | undefined, subject: string): string | undefined {
    return this.said.get(keyOf(headingKey(sheet), subject)) ?? (kind && this.said.get(keyOf(kind, subject)));
  }

  private add(name: string, subject: string, value: string): void {
    const key = keyOf(name, subject);
    if (!this.said.has(key)) this.said.set(key, value);
  }
}

const keyOf = (name: string, subject: string): string => `${name}\n${headingKey(subject)}`;

/** The two parts of a setting about a sheet; the sheet's name may hold a colon of its own no more than Excel lets it. */
function parted(setting: string): { readonly sheet: string; readonly subject: string } | undefined {
  const at = setting.search(/[:：]/u);
  if (at <= 0) return undefined;
  const [sheet, subject] = [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
  return sheet === '' || subject === '' ? undefined : { sheet, subject };
}

/** Whether a row of Settings is such an answer, so that it is no unknown setting. */
export function isAnswer(setting: string, value: string): boolean {
  const cut = parted(setting);
  if (headingKey(cut?.subject ?? setting) === headingKey(UNIT)) return readUnit(value) !== undefined;
  if (cut?.subject === '*' && sheetKindOf(value) !== undefined) return true;
  return cut !== undefined && choiceOf('Answer', value) !== undefined;
}
