/** Estimates: whether a later one is passed over, and signs. */
import type { Estimate } from '../records/records';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { isoFromDay } from '../values/calendar';
import { codeKey } from '../values/code-key';
import { currencyDecimals } from '../values/currencies';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { addTo } from '../values/grouped';
import { decimalFromMinor } from '../values/money';

/** A version later than the one compared, adopted or only proposed; once for each meeting. */
export function checkSuperseded({ meetings, records }: Reconciliation): Diagnostic[] {
  const byMeeting = new Map<number, Estimate[]>();
  for (const estimate of records.estimates) addTo(byMeeting, estimate.meeting, estimate);
  return meetings.flatMap(({ index, meeting, version }) => {
    if (version === undefined) return [];
    const rows = byMeeting.get(index) ?? [];
    const compared = rows.filter((row) => codeKey(row.version) === codeKey(version));
    const latest = compared.reduce((day, { adoptedOn }) => Math.max(day, adoptedOn ?? 0), 0);
    let later: Estimate | undefined;
    for (const row of rows) if ((row.adoptedOn ?? 0) > Math.max(latest, later?.adoptedOn ?? 0)) later = row;
    if (later?.adoptedOn === undefined || codeKey(later.version) === codeKey(version)) return [];
    const values = { meeting: meeting.code, version, later: later.version, day: isoFromDay(later.adoptedOn) };
    return [diagnostic('estimate-superseded', later.at, values)];
  });
}

/** An estimate below zero. */
export function checkEstimateSigns({ records }: Reconciliation): Diagnostic[] {
  return records.estimates.flatMap(({ amount, currency, at }) =>
    amount !== undefined && amount < 0
      ? [diagnostic('estimate-negative', at, { amount: decimalFromMinor(amount, currencyDecimals(currency) ?? 2) })]
      : [],
  );
}
