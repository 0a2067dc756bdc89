/** Notices as the one JSON document of the command line: who gets one about what, who was written to already, who has no contact. */
import type { BudgetRecords } from '../budget/records/budget-records';
import type { BeforeJson, LetterJson } from '../letters/letter-json';
import { beforeJson, dayJson, letterJson } from '../letters/letter-json';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import { decimalFromMinor } from '../values/money';
import type { NoticeClass } from '../values/notice-classes';
import type { Notice, NoticedBefore, NoticeItem } from './notice';

/** Amounts are plain decimals, days ISO. */
export interface NoticesJson {
  readonly asAt: string;
  readonly date: string;
  readonly currency: string;
  readonly letters: readonly LetterJson<AboutJson>[];
  readonly writtenBefore: readonly (AboutJson & BeforeJson & { readonly state: string })[];
  readonly withoutContact: readonly (AboutJson & { readonly state: string })[];
  /** Notices that errors bear on, with the codes of these. */
  readonly heldBack: readonly (AboutJson & { readonly state: string; readonly because: readonly string[] })[];
}

interface AboutJson {
  readonly meeting: string;
  readonly class: NoticeClass;
  readonly assessed: string;
  readonly finalBill: string | null;
  readonly received: string;
  readonly outstanding: string;
  readonly overdue: string;
  readonly credit: string;
  readonly due: readonly string[];
  readonly since: string | null;
  readonly numbers: readonly string[];
}

export interface ToldNotices {
  readonly records: BudgetRecords;
  readonly asAt: Day;
  readonly date: Day;
  readonly notices: readonly Notice[];
  /** In step with the notices. */
  readonly files: readonly string[];
  readonly writtenBefore: readonly NoticedBefore[];
  readonly withoutContact: readonly NoticeItem[];
  readonly heldBack: readonly { readonly item: NoticeItem; readonly because: readonly Diagnostic[] }[];
}

export function noticesJson({ records, asAt, date, ...told }: ToldNotices): NoticesJson {
  const { states, costs } = records;
  const { currency, decimals } = costs.settings;
  const decimal = (amount: number): string => decimalFromMinor(BigInt(amount), decimals);
  const aboutJson = (item: NoticeItem): AboutJson => ({
    meeting: costs.meetings[item.row.meeting]!.code,
    class: item.class,
    assessed: decimal(item.row.assessed),
    finalBill: item.finalBill === undefined ? null : decimal(item.finalBill),
    received: decimal(item.row.received),
    outstanding: decimal(item.row.outstanding),
    overdue: decimal(item.row.overdue),
    credit: decimal(item.row.credit),
    due: item.due.map(isoFromDay),
    since: dayJson(item.since),
    numbers: item.numbers,
  });
  return {
    asAt: isoFromDay(asAt),
    date: isoFromDay(date),
    currency,
    letters: told.notices.map((notice, at) => letterJson(notice, states, told.files[at]!, aboutJson)),
    writtenBefore: told.writtenBefore.map(({ item, letter }) => ({
      state: states[item.row.state]!.code,
      ...aboutJson(item),
      ...beforeJson(letter),
    })),
    withoutContact: told.withoutContact.map((item) => ({ state: states[item.row.state]!.code, ...aboutJson(item) })),
    heldBack: told.heldBack.map(({ item, because }) => ({
      state: states[item.row.state]!.code,
      ...aboutJson(item),
      because: [...new Set(because.map(({ code }) => code))],
    })),
  };
}
