/** Which instrument a cell means: its code, or its title in any of the languages. */
import type { Findings } from '../records/findings';
import { Codes } from '../records/codes';
import type { Place } from '../values/address';
import { nameKey } from './name-keys';
import type { Instrument } from './status-records';

export class InstrumentNames {
  private readonly codes: Codes;
  private readonly titles = new Map<string, number>();
  /** Of each instrument, the forms that any of its duties asks for. */
  readonly forms: readonly (readonly string[])[];

  constructor(
    instruments: readonly Instrument[],
    private readonly findings: Findings,
  ) {
    this.codes = new Codes(
      instruments.map(({ code, duties }) => ({ code, at: duties[0]!.at })),
      findings,
    );
    this.forms = instruments.map(({ duties }) => [...new Set(duties.flatMap((duty) => duty.forms))]);
    instruments.forEach(({ duties }, index) => {
      for (const { title, titles } of duties) {
        for (const each of [title, ...Object.values(titles)]) {
          const key = nameKey(each);
          const known = this.titles.get(key);
          // A title that two instruments share names neither.
          this.titles.set(key, known !== undefined && known !== index ? -1 : index);
        }
      }
    });
  }

  /** Index of the instrument; `undefined`, with a finding, where there is none of that name. */
  find(text: string, at: () => Place): number | undefined {
    const byCode = this.codes.find(text, at);
    if (byCode >= 0) return byCode;
    const byTitle = this.titles.get(nameKey(text)) ?? -1;
    if (byTitle >= 0) return byTitle;
    this.findings.add('instrument-unknown', at(), { code: text, near: this.codes.near(text) });
    return undefined;
  }
}
