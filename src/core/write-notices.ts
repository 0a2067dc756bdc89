/**
 * Notices to States about their contributions, as one line of named stages:
 *
 *   workbooks → trackContributions → shareCosts (their rates) → readLetterSheets → noticeItems → chooseNotices → fillNotices → applyWaivers
 */
import type { Bearing } from './budget/bearing/bearing';
import { bearsOn } from './budget/bearing/bearing';
import type { Contributions } from './budget/contributions/contributions';
import type { BudgetRecords } from './budget/records/budget-records';
import { shareCosts } from './budget/shares/shares';
import type { SharesOn } from './budget/shares/shares';
import { applyWaivers } from './checks/waivers';
import type { Say } from './language/say';
import { checkWordings } from './letters/fill-letters';
import { untranslatedHeads } from './letters/letter-head';
import type { LetterRecords, RegisteredLetter } from './letters/letter-records';
import { readLetterSheets } from './letters/read-letter-records';
import type { ChosenNotices, NoticeChoice } from './notices/choose-notices';
import { chooseNotices } from './notices/choose-notices';
import { fillNotices } from './notices/fill-notices';
import { lettersHeld } from './notices/hold-notices';
import type { Notice, NoticeItem } from './notices/notice';
import { noticeItems } from './notices/notice-items';
import type { SharesOf } from './notices/notice-items';
import { Findings } from './records/findings';
import { keyOf } from './read-budget-workbooks';
import { chosen } from './share-costs';
import { findJobSheets } from './status/find-sheets';
import { StateNames } from './status/state-names';
import { KNOWN_FORMER_NAMES, KNOWN_STATES } from './language/known-states';
import type { ContributionOptions, TrackedContributions } from './track-contributions';
import { trackContributions } from './track-contributions';
import type { Day } from './values/calendar';
import type { Diagnostic, Outcome } from './values/diagnostic';
import type { NoticeClass } from './values/notice-classes';
import type { SheetKind } from './workbook/layout';
import type { Workbook } from './workbook/workbook';

export interface NoticesOptions extends ContributionOptions, NoticeChoice {
  readonly classes: readonly NoticeClass[];
  /** Codes of the meetings that are asked for; none: all. */
  readonly meetings: readonly string[];
  /** The notices' own date; `undefined`: the as-at day. */
  readonly date: Day | undefined;
  /** Also those that an error bears on. */
  readonly draft: boolean;
  readonly say: Say;
}

export interface Notices extends Omit<ChosenNotices, 'notices'> {
  readonly records: BudgetRecords;
  readonly contributions: Contributions;
  readonly notices: readonly Notice[];
  readonly date: Day;
  /** As it was read; this run's notices are not in it. */
  readonly register: readonly RegisteredLetter[];
  /**
   * Reasons for notices that an error bears on: of their figures, of their wording, or English left over in their language. With drafts they have theirs
   * all the same, but where the wording is missing.
   */
  readonly heldBack: readonly HeldNotice[];
  /** An error of the letters of which nothing says on whose it bears: none goes out. */
  readonly isStopped: boolean;
}

export interface HeldNotice {
  readonly item: NoticeItem;
  readonly because: readonly Diagnostic[];
}

const OF_LETTERS: readonly SheetKind[] = ['Contacts', 'Letters', 'LetterRegister'];

/** `undefined`, with an error, where nothing says as at which day. */
export function writeNotices(workbooks: readonly Workbook[], options: NoticesOptions): Outcome<Notices | undefined> {
  const tracked = trackContributions(workbooks, options);
  if (tracked.value === undefined) return { value: undefined, diagnostics: tracked.diagnostics };
  const { records, contributions } = tracked.value;
  const letters = readLetters(workbooks, records, options.sheets ?? []);
  const asked = chosen(records, options.meetings);
  const rows = contributions.rows.filter(({ meeting }) => asked === undefined || asked.has(meeting));
  const all = noticeItems(records, { ...contributions, rows }, options.classes, ratesFor(tracked.value, options));
  const held = heldAmong(all, tracked.value.bearings);
  const isHeld = new Set(options.draft ? [] : held.map(({ item }) => item));
  const items = all.filter((item) => !isHeld.has(item));
  const chosenNotices = chooseNotices(items, records, letters.value, options);
  const date = options.date ?? contributions.asAt;
  const context = { records, say: options.say, asAt: contributions.asAt, date };
  const filled = fillNotices(chosenNotices.value.notices, context);
  const found = [
    ...letters.diagnostics,
    ...checkWordings(letters.value.wordings),
    ...chosenNotices.diagnostics,
    ...filled.diagnostics,
  ];
  const said = new Set(tracked.diagnostics.map(keyOf));
  const { waivers, settings } = records.costs;
  const heads = untranslatedHeads(
    settings,
    filled.value.map(({ language }) => language),
  );
  const answered = applyWaivers([...applyWaivers(found, waivers, 'letters'), ...heads], waivers, 'printing');
  const own = answered.filter((each) => !said.has(keyOf(each)));
  const { register } = letters.value;
  const { because, stops } = lettersHeld(filled.value, own, keyOf);
  const ofLetters = filled.value.flatMap(({ items: about }, at) =>
    because[at]!.length === 0 ? [] : about.map((item): HeldNotice => ({ item, because: because[at]! })),
  );
  const wordless = chosenNotices.value.withoutWording.map(({ item, found: missing }) => ({ item, because: [missing] }));
  return {
    value: {
      ...{ ...chosenNotices.value, records, contributions, date, register },
      notices: filled.value.filter((_, at) => options.draft || because[at]!.length === 0),
      ...{ heldBack: [...held, ...ofLetters, ...wordless], isStopped: stops.length > 0 },
    },
    diagnostics: [...tracked.diagnostics, ...own],
  };
}

function heldAmong(items: readonly NoticeItem[], bearings: readonly Bearing[]): HeldNotice[] {
  return items.flatMap((item) => {
    const { meeting, state } = item.row;
    const because = bearings.filter((each) => bearsOn(each, meeting, state)).map(({ found }) => found);
    return because.length === 0 ? [] : [{ item, because }];
  });
}

/** Of the classes that name rates; what stands against a list of shares is for that list to say. */
function ratesFor(
  { records, reconciliation, contributions }: TrackedContributions,
  { classes }: NoticesOptions,
): SharesOf {
  if (!records.has.Scale) return {};
  const sharesOn = (on: SharesOn) =>
    shareCosts(records, reconciliation, { on, asAt: contributions.asAt, meetings: undefined }).value;
  return {
    ...(classes.includes('assessment') ? { assessment: sharesOn('estimate') } : {}),
    ...(classes.includes('final') ? { final: sharesOn('final') } : {}),
  };
}

function readLetters(
  workbooks: readonly Workbook[],
  { states, costs }: BudgetRecords,
  sheets: readonly string[],
): Outcome<LetterRecords> {
  const findings = new Findings();
  findings.dayOrder = costs.settings.dateOrder;
  const of = findJobSheets(workbooks, sheets, findings, {
    job: 'status',
    isOurs: (kind) => OF_LETTERS.includes(kind),
    isRequired: () => false,
  });
  // The States that nobody has in this workbook are known too: their rows have no place.
  const names = new StateNames(states, { states: KNOWN_STATES, formerNames: KNOWN_FORMER_NAMES }, findings);
  const file = workbooks.map((workbook) => workbook.file).join(', ');
  const value = readLetterSheets(of, { states: names, instruments: undefined, findings }, file);
  return { value, diagnostics: findings.diagnostics().filter(({ code }) => code !== 'reading-unused') };
}
