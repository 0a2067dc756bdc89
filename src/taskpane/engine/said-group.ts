/** The findings of one code as the pane shows them. */
import type { Voice } from '../../adapters/messages/voice';
import { isWaivable } from '../../core/checks/waivers';
import { fixOf } from '../../core/edits/fixes';
import { namedAnswers } from '../../core/edits/named-answers';
import type { Language } from '../../core/language/language';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { Workbook } from '../../core/workbook/workbook';
import type { Questions, SaidFinding, SaidGroup } from './engine-messages';

/** Findings of a group beyond these are not asked one by one whether they could be put right. */
const LOOKED_AT = 5000;

export function saidGroup(
  found: readonly Diagnostic[],
  workbooks: readonly Workbook[],
  { group, from, count, language, search = '' }: Questions['findings']['ask'],
  voice: Voice,
): SaidGroup {
  const fixes = found.slice(0, LOOKED_AT).flatMap((each) => fixOf(each, workbooks) ?? []);
  const matching = searched(found, search, voice, language);
  return {
    title: voice.title(group.code),
    hint: voice.hint(group.code),
    findings: matching.slice(from, from + count).map((each) => saidFinding(each, workbooks, voice, language)),
    matching: matching.length,
    fixable: fixes.length,
    readings: Math.max(0, ...fixes.map(({ options }) => options.length)),
    answerable: found.filter((each) => namedAnswers(each, language)).length,
    waivable: isWaivable(group.code) && !group.code.startsWith('waiver-'),
  };
}

function searched(
  found: readonly Diagnostic[],
  search: string,
  voice: Voice,
  language: Language,
): readonly Diagnostic[] {
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').toLocaleLowerCase(language);
  const wanted = plain(search.trim());
  if (wanted === '') return found;
  const placesOf = ({ at }: Diagnostic): string => at.map(({ sheet, cell }) => `${sheet}!${cell}`).join('\n');
  return found.filter((each) => plain(`${voice.message(each)}\n${placesOf(each)}`).includes(wanted));
}

function saidFinding(found: Diagnostic, workbooks: readonly Workbook[], voice: Voice, language: Language): SaidFinding {
  const fix = fixOf(found, workbooks);
  return {
    message: voice.message(found),
    at: found.at,
    fix: fix && { before: String(fix.before ?? ''), options: fix.options.map(({ shown }) => shown) },
    answers: namedAnswers(found, language),
    rateToAdd: found.code === 'rate-missing' ? found.values : undefined,
    meetingToAdd: found.code === 'meeting-unknown' ? found.values.code : undefined,
  };
}
