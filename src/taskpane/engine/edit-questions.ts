/** What the officer can choose in the pane that changes the workbook. */
import type { Assignment, ExplanationText } from '../../core/edits/decide';
import type { SettingChange } from '../../core/edits/change-settings';
import type { ColumnChoice } from '../../core/edits/set-settings';
import type { Language } from '../../core/language/language';
import type { CorrectedValue } from '../../core/records/read-corrections';
import type { Place } from '../../core/values/address';
import type { SheetLayout } from '../../core/workbook/layout';
import type { EstimateChoice } from './budget-questions';
import type { GroupName } from './engine-messages';
import type { TakeBackEdit } from './decided-questions';
import type { Draft } from './mapping-questions';

/** `index` is the finding's number in its group; without it the whole group is meant. Days are ISO. */
export type EngineEdit = { readonly language: Language } & (
  | (GroupName & { readonly does: 'fix'; readonly index?: number; readonly option: number })
  | (GroupName & { readonly does: 'answer'; readonly index?: number; readonly option: number })
  | (GroupName & {
      readonly does: 'waive';
      readonly index?: number;
      readonly reason: string;
      readonly by: string;
      readonly on: string;
    })
  | {
      readonly does: 'correct';
      readonly at: Place;
      readonly value: CorrectedValue;
      readonly reason: string;
    }
  | { readonly does: 'assign'; readonly assignment: Assignment }
  | {
      readonly does: 'add meeting';
      readonly code: string;
      readonly title: string;
      readonly start: string;
      readonly end: string;
    }
  | { readonly does: 'add rate'; readonly currency: string; readonly from: string; readonly rate: number }
  | { readonly does: 'explain'; readonly explanation: ExplanationText }
  | { readonly does: 'map columns'; readonly choices: readonly ColumnChoice[] }
  | TakeBackEdit
  | ({ readonly does: 'keep answers' } & Draft)
  | { readonly does: 'set'; readonly changes: readonly SettingChange[] }
  | ({ readonly does: 'propose estimates' } & EstimateChoice)
  | ({ readonly does: 'fill in'; readonly at: Place } & EstimateChoice)
  | { readonly does: 'set up'; readonly job: SheetLayout['job'] }
  | { readonly does: 'sample'; readonly name: string; readonly bytes: Uint8Array }
);
