/** excel.nameditemcollection and excel.nameditem */
import type { NameModel } from '../model/sheet-model';
import { invalid, missing, taken, WireObject } from './wire-object';

export class NamedItemCollection extends WireObject {
  /** `outer`: names of the workbook, which Excel finds through each sheet: https://github.com/OfficeDev/office-js/issues/1011 */
  constructor(
    private readonly names: NameModel[],
    private readonly outer: NameModel[] = [],
  ) {
    super();
  }
  override get items(): readonly NamedItem[] {
    return [
      ...this.names.map((name) => new NamedItem(this.names, name, 'Worksheet')),
      ...this.outer.map((name) => new NamedItem(this.outer, name, 'Workbook')),
    ];
  }
  Indexer(key: string): NamedItem {
    return this.GetItemOrNullObject(key) ?? missing();
  }
  GetItemOrNullObject(key: string): NamedItem | null {
    return this.items.find(({ Name }) => Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  /** Of a formula, as text. */
  Add(name: string, formula: string, comment: string | null): NamedItem {
    if (this.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) taken();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || !formula.startsWith('=')) invalid(name);
    const made = { name, formula, comment: comment ?? '', visible: true };
    this.names.push(made);
    return new NamedItem(this.names, made, 'Worksheet');
  }
}

class NamedItem extends WireObject {
  constructor(
    private readonly names: NameModel[],
    private readonly model: NameModel,
    readonly Scope: 'Worksheet' | 'Workbook',
  ) {
    super();
  }
  get Name(): string {
    return this.model.name;
  }
  get Formula(): string {
    return this.model.formula;
  }
  set Formula(formula: string) {
    if (!formula.startsWith('=')) invalid(formula);
    this.model.formula = formula;
  }
  get Comment(): string {
    return this.model.comment;
  }
  set Comment(comment: string) {
    if (comment.length > 255) invalid('comment');
    this.model.comment = comment;
  }
  get Visible(): boolean {
    return this.model.visible;
  }
  set Visible(visible: boolean) {
    this.model.visible = visible;
  }
  Delete(): null {
    this.names.splice(this.names.indexOf(this.model), 1);
    return null;
  }
}
