/** Rows of two versions as numbers that can be compared: equal numbers in a field are equal texts or values in both versions. */
import type { Place } from '../values/address';
import { codeKey } from '../values/code-key';

export interface KeyedRows<F extends string> {
  readonly count: number;
  /** A number for each row and field; 0 is blank. */
  readonly fields: Readonly<Record<F, ArrayLike<number>>>;
  /** What stands there, to be shown. */
  text(row: number, field: F): string;
  place(row: number): Place;
}

/** Numbers for texts of both versions: without regard to case, width and spaces. */
export class SharedTexts {
  private readonly ids = new Map<string, number>();

  /** 0 for a blank text. */
  id(text: string): number {
    const key = codeKey(text);
    if (key === '') return 0;
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.ids.size + 1));
    return id;
  }

  /** Looks each text up once, by a number that it has in one version. */
  byNumber(text: (number: number) => string): (number: number) => number {
    const known = new Map<number, number>();
    return (number) => {
      let id = known.get(number);
      if (id === undefined) known.set(number, (id = this.id(text(number))));
      return id;
    };
  }
}
