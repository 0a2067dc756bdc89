/** Instruments as Parties and Meetings name them: by code, or by a title that ReportingDuties gives to a code. */
import { nameKey } from '../../status/name-keys';
import type { Instrument } from '../../status/status-records';
import { codeKey } from '../../values/code-key';

/** Between the instruments of a meeting that is held under several. */
const BETWEEN = /[;；؛]/;

export class BudgetInstruments {
  /** As first written, by index. */
  readonly codes: string[] = [];
  /** Memberships have no forms. */
  readonly forms: readonly (readonly string[])[] = [];
  private readonly indices = new Map<string, number>();
  private readonly byTitle = new Map<string, string>();

  constructor(duties: readonly Instrument[]) {
    for (const { code, duties: own } of duties) {
      for (const { title, titles } of own)
        for (const each of [title, ...Object.values(titles)]) this.byTitle.set(nameKey(each), codeKey(code));
    }
  }

  /** Index of the instrument that a row of Parties names; a new one gets the next. */
  find(text: string): number {
    const key = this.keyOf(text);
    let index = this.indices.get(key);
    if (index === undefined) {
      this.indices.set(key, (index = this.codes.length));
      this.codes.push(text);
    }
    return index;
  }

  /** Indices of the instruments that a meeting names; −1 for one that no membership names. */
  ofMeeting(text: string): number[] {
    if (text.trim() === '') return [];
    const whole = this.indices.get(this.keyOf(text));
    if (whole !== undefined) return [whole];
    const names = text.split(BETWEEN).filter((name) => name.trim() !== '');
    return names.map((name) => this.indices.get(this.keyOf(name)) ?? -1);
  }

  private keyOf(text: string): string {
    return this.byTitle.get(nameKey(text)) ?? codeKey(text);
  }
}
