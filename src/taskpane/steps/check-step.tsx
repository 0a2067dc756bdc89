import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { SEVERITY_WORDS } from '../../core/language/severity-words';
import type { Severity } from '../../core/values/diagnostics/finding-kind';
import { PrimaryButton } from '../fluent';
import { Lacking } from '../lacking';
import { usePaneContext } from '../pane-context';
import { SearchBox } from '../search-box';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { FindingCard } from './finding-card';
import { FindingsList } from './findings-list';
import { PublishVerdict } from './publish-verdict';

/** Fewer are seen at a glance. */
const WORTH_A_SEARCH = 6;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What was found wrong or doubtful, by kind; notes are hidden until asked for. */
export default function CheckStep(): ReactElement | null {
  const { outline, goTo, writing } = usePaneContext();
  const { words, say, language } = useSpeech();
  const own = useWords('check');
  const [hidden, setHidden] = useState<readonly Severity[]>(['note']);
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  if (!outline) return null;
  const countOf = (severity: Severity): number =>
    outline.groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
  const toggle = (severity: Severity): void =>
    setHidden((known) => (known.includes(severity) ? known.filter((one) => one !== severity) : [...known, severity]));
  const shown = outline.groups.filter(({ severity }) => !hidden.includes(severity));
  const present = SEVERITIES.filter((severity) => countOf(severity) > 0);
  return (
    <section>
      <h2 className="hidden">{words.steps.check}</h2>
      <PublishVerdict outline={outline} />
      <div className="filters" role="group" aria-label={own.show}>
        {present.map((severity) => (
          <button
            key={severity}
            type="button"
            className={`filter ${severity}`}
            aria-pressed={!hidden.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {say(SEVERITY_WORDS[language][severity].counted, { count: countOf(severity) })}
          </button>
        ))}
      </div>
      {(outline.groups.reduce((sum, { count }) => sum + count, 0) >= WORTH_A_SEARCH || search !== '') && (
        <div className="finder" role="search">
          <SearchBox label={own.find} value={search} onSearch={setSearch} />
        </div>
      )}
      {shown.length === 0 && <p className="soft">{present.length === 0 ? words.nothingFound : words.noneOfThese}</p>}
      <div ref={list} className="found-cards" onKeyDown={(event) => moveAmongFindings(event, list.current)}>
        {shown.map((group) => (
          <FindingCard key={`${group.severity} ${group.code}`} group={group} search={search} />
        ))}
      </div>
      <div role="status">{search.trim() !== '' && <p className="soft none">{own.noMatch}</p>}</div>
      {shown.length > 0 && <p className="soft keys">{words.keys}</p>}
      {!writing.writer && present.length > 0 && <Lacking>{own.lacking}</Lacking>}
      {present.length > 0 && <FindingsList />}
      <div className="actions">
        <PrimaryButton onClick={() => goTo('reconcile')}>{words.steps.reconcile}</PrimaryButton>
      </div>
    </section>
  );
}

/** The arrow keys go to the finding above or below, Home and End to the first and last. */
export function moveAmongFindings(event: KeyboardEvent, list: HTMLElement | null): void {
  if ((event.target as HTMLElement).matches('input, select, textarea')) return;
  const findings = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const at = findings.findIndex((one) => one === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: findings.length - 1 }[event.key];
  if (to === undefined || !findings[to]) return;
  findings[to].focus();
  event.preventDefault();
}
