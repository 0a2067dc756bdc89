import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { formatDay } from '../../core/language/format';
import { dayFromIso } from '../../core/values/calendar';
import type { ShownInstrument } from '../engine/status-questions';
import { Choice } from '../choice';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { FindingCard } from './finding-card';
import { AsAtForm } from './as-at-form';
import { Charts } from './charts';
import { InstrumentPanel } from './instrument-panel';
import { NothingHere } from './nothing-here';
import { StatedCounts } from './stated-counts';
import { StatusOutputs } from './status-outputs';

/** Who has reported, who is late, who never did. */
export default function StatusStep(): ReactElement | null {
  const { outline, status, statusChoice } = usePaneContext();
  const { words, say, language, sheet } = useSpeech();
  const own = useWords('status');
  const [code, setCode] = useState('');
  const [isListed, setIsListed] = useState(false);
  useEffect(() => setIsListed(false), [status?.asAt, status?.year]);
  if (!outline) return null;
  if (!status) return <p className="soft">{own.looking}</p>;
  const isNone = status.instruments.length === 0 && status.missing.length > 0;
  if (isNone) {
    const kinds = status.missing.map(sheet).join(', ');
    return <NothingHere why={say(own.notHere, { kinds })} />;
  }
  const instrument = status.instruments.find((each) => each.code === code) ?? status.instruments[0];
  const errors = status.groups.filter(({ severity }) => severity === 'error');
  return (
    <section>
      <h2 className="hidden">{words.steps.status}</h2>
      <AsAtForm />
      {instrument && (
        <>
          <Choice
            label={own.instrument}
            value={instrument.code}
            options={status.instruments.map((each) => [each.code, titleWithDue(each)])}
            onChoose={setCode}
            isStacked
          />
          <InstrumentPanel key={instrument.code} instrument={instrument} />
        </>
      )}
      {status.stated.length > 0 && <StatedCounts stated={status.stated} />}
      {status.groups.length > 0 && (
        <div className="taking">
          <button type="button" className="line" aria-expanded={isListed} onClick={() => setIsListed(!isListed)}>
            {say(own.findings, { count: status.groups.reduce((sum, { count }) => sum + count, 0) })}
            {errors.length > 0 && <span className="bad"> ✕</span>}
          </button>
          {isListed &&
            status.groups.map((group) => (
              <FindingCard key={`${group.severity} ${group.code}`} group={group} job="status" />
            ))}
        </div>
      )}
      {instrument && <StatusOutputs />}
      {instrument && <Charts of="statusCharts" ask={statusChoice} />}
    </section>
  );

  function titleWithDue({ title, code: name, due }: ShownInstrument): string {
    const day = due === undefined ? undefined : dayFromIso(due);
    const called = title === '' ? name : title;
    return day === undefined ? called : `${called} — ${formatDay(day, language)}`;
  }
}
