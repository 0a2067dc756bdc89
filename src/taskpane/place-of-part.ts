import type { AccountPart } from '../core/reconciliation/proof-verdict';
import { shortAddress } from '../core/values/address';
import type { Place } from '../core/values/address';

/** The cells of a class on one sheet: as many areas as there are, in one place. */
export const placeOfPart = ({ file, sheet, areas }: AccountPart['sheets'][number]): Place => ({
  file,
  sheet,
  cell: areas.map(shortAddress).join(','),
});
