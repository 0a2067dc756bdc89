/** Which rows of Estimates are compared, for each meeting. */
import type { Estimate, Records } from '../records/records';
import { isCovered } from './covered';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';

export interface ChosenEstimates {
  /** In step with `Records.estimates`: whether the row is compared, or why not. */
  readonly fate: readonly EstimateFate[];
  /** By index of the meeting: the version's name as the sheet writes it; `undefined` where there is none. */
  readonly versions: ReadonlyMap<number, string>;
  /** Meetings whose version cannot be told, or is not there: their estimate is unknown. */
  readonly unclear: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
}

export type EstimateFate = 'chosen' | 'other-version' | 'not-adopted' | 'unmatched';

interface Version {
  readonly name: string;
  readonly rows: number[];
  /** The latest Adopted on of its rows; 0 where all are blank, which is the earliest. */
  day: number;
}

/**
 * With the setting `adopted`: of the rows that are adopted (or blank), those of the version with the latest Adopted on; two such versions of the same
 * day are an error. With a version's name: the rows of that version, whatever their status, but of a line that was adopted only what was adopted: what was
 * proposed before it says the same. Of meetings that the annex does not cover, nothing is reported.
 */
export function chooseEstimates({ estimates, settings, meetings }: Records): ChosenEstimates {
  const fate: EstimateFate[] = estimates.map(({ meeting, line }) =>
    meeting < 0 || line < 0 ? 'unmatched' : 'other-version',
  );
  const versions = new Map<number, string>();
  const unclear = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const report = (meeting: number, found: Diagnostic): void => {
    if (isCovered(meetings[meeting]!, settings.year)) diagnostics.push(found);
  };
  const named = settings.estimateVersion === 'adopted' ? undefined : codeKey(settings.estimateVersion);
  for (const [meeting, rows] of rowsByMeeting(estimates, fate)) {
    const eligible = rows.filter((row) => named !== undefined || estimates[row]!.status === 'adopted');
    if (named === undefined)
      for (const row of rows) if (estimates[row]!.status !== 'adopted') fate[row] = 'not-adopted';
    const all = versionsOf(estimates, eligible);
    const candidates = named === undefined ? all : all.filter(({ name }) => codeKey(name) === named);
    const [latest, second] = candidates.sort((a, b) => b.day - a.day);
    const { code } = meetings[meeting]!;
    const at = estimates[rows[0]!]!.at;
    if (!latest) {
      if (named === undefined) report(meeting, diagnostic('estimate-not-adopted', at, { meeting: code }));
      else {
        const version = settings.estimateVersion;
        report(meeting, diagnostic('estimate-version-unknown', at, { meeting: code, version }));
        unclear.add(meeting);
      }
      continue;
    }
    if (second && second.day === latest.day) {
      const places = [latest, second].map(({ rows: [row] }) => estimates[row!]!.at);
      const values = { meeting: code, version: latest.name, other: second.name };
      report(meeting, diagnostic('estimate-version-tied', places, values));
      unclear.add(meeting);
      continue;
    }
    const adopted = new Set(
      latest.rows.filter((row) => estimates[row]!.status === 'adopted').map((row) => estimates[row]!.line),
    );
    for (const row of latest.rows) {
      const isAgain = estimates[row]!.status !== 'adopted' && adopted.has(estimates[row]!.line);
      fate[row] = isAgain ? 'not-adopted' : 'chosen';
    }
    versions.set(meeting, latest.name);
  }
  return { fate, versions, unclear, diagnostics };
}

function rowsByMeeting(estimates: readonly Estimate[], fate: readonly EstimateFate[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  estimates.forEach(({ meeting }, row) => {
    if (fate[row] === 'unmatched') return;
    const list = rows.get(meeting);
    if (list) list.push(row);
    else rows.set(meeting, [row]);
  });
  return rows;
}

function versionsOf(estimates: readonly Estimate[], rows: readonly number[]): Version[] {
  const versions = new Map<string, Version>();
  for (const row of rows) {
    const { version, adoptedOn } = estimates[row]!;
    const key = codeKey(version);
    let known = versions.get(key);
    if (!known) versions.set(key, (known = { name: version, rows: [], day: 0 }));
    known.rows.push(row);
    known.day = Math.max(known.day, adoptedOn ?? 0);
  }
  return [...versions.values()];
}
