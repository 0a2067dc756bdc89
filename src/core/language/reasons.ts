/** Why a row has no part in a figure, or an expenditure no meeting and line: short names, as they stand in a table. */
import type { LeftOutReason } from '../values/diagnostic';
import type { UnmatchedReason } from '../values/diagnostics/reconciliation';
import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';

export type LeftOutReasons = { readonly [R in LeftOutReason]: string };
export type UnmatchedReasons = { readonly [R in UnmatchedReason]: string };

export const LEFT_OUT_REASONS: InEach<LeftOutReasons> = inEach((language) => FOR_SPEAKING[language].leftOut);

export const UNMATCHED_REASONS: InEach<UnmatchedReasons> = inEach((language) => FOR_SPEAKING[language].unmatched);
