import type { Area } from '../../../src/core/values/address';
import type { SheetModel } from '../book-model';
import { denied, invalid, WireObject } from './wire-object';

/** excel.datavalidation: a list is one text of at most 255 letters, or a formula. */
export class DataValidation extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }
  set Rule(rule: { readonly list?: { readonly source: string } }) {
    if (this.model.isProtected) denied();
    const source = rule.list?.source ?? invalid('rule');
    if (source.length > 255 && !source.startsWith('=')) invalid('source');
    this.model.validations.push({ area: this.area, rule });
  }
  set ErrorAlert(errorAlert: object) {
    const last = this.model.validations.at(-1) ?? invalid('no rule');
    last.errorAlert = errorAlert;
  }
}
