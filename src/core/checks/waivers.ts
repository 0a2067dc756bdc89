/** Findings that the officer has waived, with a reason. */
import type { Waiver } from '../records/records';
import { isLetterCode, isStatusCode } from '../status/status-codes';
import { BUDGET } from '../values/diagnostics/budget';
import { codeKey, headingKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticCode } from '../values/diagnostics/findings';
import { diagnostic } from '../values/diagnostic';
import { FINDINGS, isCode } from '../values/diagnostics/findings';
import { settingOf, sheetKindOf } from '../workbook/heading-index';
import { layoutOf } from '../workbook/layout';
import type { SheetKind } from '../workbook/layout';

/** Found while documents are made, of whichever job: what they are depends on the languages asked for. */
const PRINTING: ReadonlySet<string> = new Set([
  'title-untranslated',
  'setting-untranslated',
  'document-incomplete',
  'rounding-adjusted',
]);

/** Whether a finding may be answered for with a reason. */
export const isWaivable = (code: string): code is DiagnosticCode => isCode(code) && FINDINGS[code].isWaivable;

/** What a waiver's Key may name, from the narrowest: the cell with its value, the cell, the meeting and line, the meeting. */
export interface WaiverKeys {
  readonly cell: string;
  /** Value of the cell as the finding saw it; blank where it saw none. */
  readonly value: string;
  readonly names: readonly string[];
  /** The value as other languages have it: a State's name is another in each. */
  readonly alike: readonly string[];
}

export function waiverKeys(found: Diagnostic): WaiverKeys {
  const {
    at: [place],
    values,
  } = found;
  const cell = place ? `${place.sheet}!${place.cell}` : '';
  if (isStatusCode(found.code)) return { cell, ...statusKeys(found) };
  if (PRINTING.has(found.code)) return { cell, ...printingKeys(found) };
  const given = values as Readonly<Record<string, string | number | undefined>>;
  const { meeting, line, code, document, heading } = given;
  // Of unmatched rows the amount counts: what they have in common stays the same when more of them come.
  const value =
    given[given['reason'] === undefined ? 'found' : 'amount'] ??
    given['amount'] ??
    given['variance'] ??
    given['stated'] ??
    '';
  const both = meeting !== undefined && line !== undefined && line !== '' ? [`${meeting}/${line}`] : [];
  const unmatched = given['reason'] === undefined ? undefined : given['found'];
  const names = [...both, meeting, code, document, heading, unmatched].filter(
    (name) => name !== undefined && name !== '',
  );
  return { cell, value: String(value), names: names.map(String), alike: [] };
}

type Given = Readonly<Record<string, string | number | undefined>>;

/** Of a finding on reporting status: what its cell holds, and the State, instrument and year, each narrower than the one before. */
function statusKeys({ values, named }: Diagnostic): Omit<WaiverKeys, 'cell'> {
  const { found, stated, day, submitted, uploaded, name, state, instrument, code, year } = values as Given;
  const chainsOf = (called: string | number | undefined): string[] => {
    const parts = [called, instrument ?? code, year].filter((part) => part !== undefined && part !== '').map(String);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  };
  const chains = chainsOf(state);
  const others = Object.values(named?.['state'] ?? {}).map(chainsOf);
  const own = found ?? stated ?? day ?? submitted ?? uploaded;
  return {
    value: String(own ?? chains.at(-1) ?? ''),
    names: [...chains, ...others.flat(), ...(name === undefined ? [] : [String(name)])],
    alike: own === undefined ? others.map((each) => each.at(-1)!) : [],
  };
}

/** What is lacking in one language, `Mandate/fr`, or in any, `Mandate`. */
function printingKeys({ values }: Diagnostic): Omit<WaiverKeys, 'cell'> {
  const { setting, settings, code, language = '' } = values as Given;
  const lacking = [setting ?? code ?? settings ?? ''].filter((name) => name !== '').map(String);
  const inOne = language === '' ? [] : lacking.map((name) => `${name}/${language}`);
  return { value: String(language), names: [...inOne, ...lacking], alike: [] };
}

/** `Mandat/fr` as `Mandate/fr`: a key names a setting as its sheet does. */
function settingInEnglish(key: string): string {
  const [name = '', ...rest] = key.split('/').map((part) => part.trim());
  return [settingOf(name) ?? name, ...rest].join('/');
}

/** `Sheet!E14=1,234`: lapses when the value changes. */
export const narrowestKey = (found: Diagnostic): string => {
  const { cell, value } = waiverKeys(found);
  return value === '' ? cell : `${cell}=${value}`;
};

type Fit = 'fits' | 'changed' | 'other';

function fit(waiver: Waiver, found: Diagnostic): Fit {
  if (headingKey(waiver.code) !== headingKey(found.code)) return 'other';
  const { cell, value, names, alike } = waiverKeys(found);
  const wanted = codeKey(PRINTING.has(found.code) ? settingInEnglish(waiver.key) : waiver.key);
  if (wanted === '' || wanted === codeKey(cell) || names.some((name) => codeKey(name) === wanted)) return 'fits';
  const cut = wanted.indexOf('=');
  if (cut < 0) return 'other';
  const [where, what] = [wanted.slice(0, cut).trim(), wanted.slice(cut + 1).trim()];
  if (where !== codeKey(cell) && !names.some((name) => codeKey(name) === where)) return 'other';
  return [value, ...alike].some((each) => codeKey(each) === what) ? 'fits' : 'changed';
}

export type Job = 'costs' | 'status' | 'letters' | 'budget' | 'printing';

/** What stands on such a sheet may be of any job. */
const OF_ALL_JOBS: ReadonlySet<SheetKind> = new Set(['Settings', 'Waivers', 'Corrections']);

/** The job that alone can find what is waived, by its code or by the sheet that its key names; `undefined`: both may. */
function jobOf({ code, key }: Waiver): Job | undefined {
  const plain = code.trim().toLowerCase();
  if (PRINTING.has(plain)) return 'printing';
  if (Object.hasOwn(BUDGET, plain)) return 'budget';
  if (isStatusCode(plain)) return isLetterCode(plain) ? 'letters' : 'status';
  const sheet = /^([^!]+)!/.exec(key.trim())?.[1];
  const kind = sheet === undefined ? undefined : sheetKindOf(sheet);
  return kind === undefined || OF_ALL_JOBS.has(kind) ? undefined : layoutOf(kind).job;
}

/**
 * Turns each waived finding into a note that names its reason. A waiver whose cell has changed since, or that fits nothing any more, lapses: the finding
 * stands and that is said. One for what cannot be waived is an error. A waiver of what only the other job finds is left to it; one of what is found in
 * printing does not lapse, since another run prints in other languages.
 */
export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
  job: Job = 'costs',
): Diagnostic[] {
  const ours = waivers.filter((waiver) => (jobOf(waiver) ?? job) === job);
  if (ours.length === 0) return [...diagnostics];
  // What both jobs may find is answered for by the costs: the status would say of each of theirs that it lapsed.
  const isAnswered = (waiver: Waiver): boolean => job === 'costs' || jobOf(waiver) === job;
  const extra: Diagnostic[] = [];
  const good = ours.filter((waiver) => {
    if (isWaivable(waiver.code.trim().toLowerCase())) return true;
    if (isAnswered(waiver)) extra.push(diagnostic('waiver-refused', waiver.at, { code: waiver.code }));
    return false;
  });
  const used = new Set<Waiver>();
  const kept = diagnostics.map((found) => {
    const [waiver, ...others] = good.filter((each) => fit(each, found) === 'fits');
    if (!waiver) return found;
    for (const each of [waiver, ...others]) used.add(each);
    const at = [...found.at, waiver.at];
    return diagnostic('waiver-applied', at, { code: found.code, key: waiver.key, reason: waiver.reason });
  });
  for (const waiver of job === 'printing' ? [] : good) {
    if (!used.has(waiver) && isAnswered(waiver))
      extra.push(diagnostic('waiver-lapsed', waiver.at, { code: waiver.code, key: waiver.key }));
  }
  return [...kept, ...extra];
}
