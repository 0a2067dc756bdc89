/** Instruments as Parties and Meetings name them: by code, or by a title that ReportingDuties gives to a code. */
import { nameKey } from '../../status/name-keys';
import type { Instrument } from '../../status/status-records';
import { codeKey } from '../../values/code-key';

/** Between the instruments of a meeting that is held under several. */
const BETWEEN = /[;；؛]/;

export class BudgetInstruments {
  /** As first written, by index; each with what ReportingDuties or the settings say of it. */
  readonly list: Instrument[] = [];
  /** Memberships have no forms. */
  readonly forms: readonly (readonly string[])[] = [];
  private readonly indices = new Map<string, number>();
  private readonly byTitle = new Map<string, string>();
  private readonly byCode = new Map<string, Instrument>();

  /** `monthsToEntry`: of instruments that no duty is under. */
  constructor(
    duties: readonly Instrument[],
    private readonly monthsToEntry: number | undefined,
  ) {
    for (const instrument of duties) {
      const { code, duties: own } = instrument;
      this.byCode.set(codeKey(code), instrument);
      for (const { title, titles } of own)
        for (const each of [title, ...Object.values(titles)]) this.byTitle.set(nameKey(each), codeKey(code));
    }
  }

  /** Index of the instrument that a row of Parties names; a new one gets the next. */
  find(text: string): number {
    const key = this.keyOf(text);
    let index = this.indices.get(key);
    if (index === undefined) {
      this.indices.set(key, (index = this.list.length));
      const { monthsToEntry } = this;
      this.list.push(this.byCode.get(key) ?? { code: text, monthsToEntry, duties: [] });
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
