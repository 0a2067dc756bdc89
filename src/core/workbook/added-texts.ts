/** A workbook's texts with a few more. */
import { lettersOf } from './text-letters';
import type { Texts } from './workbook';

export class AddedTexts implements Texts {
  private readonly added: string[] = [];

  constructor(private readonly base: Texts) {}

  get count(): number {
    return this.base.count + this.added.length;
  }

  text(id: number): string {
    return this.own(id) ?? this.base.text(id);
  }

  plain(id: number): string {
    return this.own(id) ?? this.base.plain(id);
  }

  letters(id: number): number {
    const own = this.own(id);
    return own === undefined ? this.base.letters(id) : lettersOf(own);
  }

  /** The id of a text, new or known: equal texts have equal ids. */
  add(text: string): number {
    const known = this.added.indexOf(text);
    if (known >= 0) return this.base.count + known;
    for (let id = 0; id < this.base.count; id++)
      if (this.base.text(id) === text && this.base.plain(id) === text) return id;
    return this.base.count + this.added.push(text) - 1;
  }

  private own(id: number): string | undefined {
    return id < this.base.count ? undefined : this.added[id - this.base.count];
  }
}
