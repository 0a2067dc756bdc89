/** What a support cost or contingency is a per cent of. */
import { codeKey } from '../values/code-key';
import type { BudgetLine } from './records';

/** A base names lines by code, and parts, of which it means the direct lines; without one it is all direct lines. */
export const isInBase = (other: BudgetLine, { base }: BudgetLine): boolean =>
  base.length === 0
    ? other.kind === 'direct'
    : base.includes(codeKey(other.code)) || (other.kind === 'direct' && base.includes(codeKey(other.part)));
