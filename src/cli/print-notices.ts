/** Notices for the terminal: to whom, in which language, about what and how much, into which file; and to whom none goes. */
import { BUDGET_WORDS } from '../core/language/budget-words';
import { formatAmount, formatDay } from '../core/language/format';
import { NOTICE_CLASS_NAMES } from '../core/language/notice-classes';
import type { NoticeItem } from '../core/notices/notice';
import { nameIn } from '../core/status/status-json';
import { isoFromDay } from '../core/values/calendar';
import { headingOf } from '../core/workbook/heading-index';
import type { Notices } from '../core/write-notices';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart, safe } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';

export interface NoticesPrint {
  readonly notices: Notices;
  /** Files, in step with the notices. */
  readonly names: readonly string[];
  readonly speech: Speech;
}

export function printNotices(terminal: Terminal, { notices: written, names, speech }: NoticesPrint): void {
  const { records, notices, writtenBefore, date } = written;
  const { language, signs } = speech;
  const { meetings, settings } = records.costs;
  const nameOf = (state: number): string => safe(nameIn(records.states[state]!, language));
  const amount = (value: number): string => formatAmount(BigInt(value), { decimals: settings.decimals, language });
  const codes = (items: readonly NoticeItem[]): string =>
    items.map(({ row }) => safe(meetings[row.meeting]!.code)).join(signs.semicolon);
  const sum = (items: readonly NoticeItem[]): string => amount(items.reduce((all, item) => all + item.amount, 0));
  const head = (kind: 'Letters' | 'LetterRegister'): string => headingOf(kind, '', language);
  const column = (name: string): string => headingOf('LetterRegister', name, language);
  const words = BUDGET_WORDS[language];
  const title = `${apart(head('Letters'))} · ${apart(formatDay(date, language))} · ${settings.currency}`;
  terminal.line(terminal.paint('bold', title));
  if (notices.length > 0) {
    terminal.line();
    const heads = [column('State'), column('Class'), column('Language'), column('Meeting'), words.amount];
    printTable(
      terminal,
      [...heads, column('Addressee'), ''],
      notices.map(({ state, language: own, items, contact }, at) => ({
        label: nameOf(state),
        cells: [
          safe(NOTICE_CLASS_NAMES[language][items[0]!.class]),
          own,
          codes(items),
          sum(items),
          safe(contact.addressee.replace(/\s+/g, ' ')),
          names[at]!,
        ],
      })),
    );
  }
  if (writtenBefore.length > 0) {
    terminal.line();
    printTable(
      terminal,
      [head('LetterRegister'), column('Class'), column('Meeting'), column('On')],
      writtenBefore.map(({ item, letter }) => ({
        label: nameOf(item.row.state),
        cells: [
          safe(NOTICE_CLASS_NAMES[language][item.class]),
          codes([item]),
          letter.on === undefined ? '' : isoFromDay(letter.on),
        ],
        colour: 'dim' as const,
      })),
    );
  }
}

/** Says by name whose notices errors hold back, why, and what to do. */
export function printHeldNotices(terminal: Terminal, { records, heldBack }: Notices, speech: Speech): void {
  if (heldBack.length === 0) return;
  const { language, signs, voice } = speech;
  const states = [...new Set(heldBack.map(({ item }) => item.row.state))];
  const names = states.map((state) => apart(safe(nameIn(records.states[state]!, language))));
  terminal.line(terminal.paint('red', speech.line('noticesHeld', { states: names })));
  const codes = [...new Set(heldBack.flatMap(({ because }) => because.map(({ code }) => code)))];
  for (const code of codes) {
    const hint = voice.hint(code);
    const cure = hint === '' ? '' : `${signs.colon}${hint}`;
    terminal.line(terminal.paint('dim', inDirection(`  → ${voice.title(code)} [${code}]${cure}`, language)));
  }
}
