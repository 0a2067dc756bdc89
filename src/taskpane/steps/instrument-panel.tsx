import { useState } from 'react';
import type { ReactElement } from 'react';
import { COUNTED_ORDER } from '../../core/status/class-order';
import { formatPercent } from '../../core/language/format';
import type { ShownClass, ShownInstrument } from '../engine/status-questions';
import { ClassSign } from '../class-sign';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { TONES } from './class-tones';
import { StatesList } from './states-list';

/** Classes that are shown only where there is any. */
const ONLY_WHERE_ANY = new Set<ShownClass>(['voluntary', 'not yet due', 'not recorded']);

/** Counts of an instrument, each of which shows its States when chosen. */
export function InstrumentPanel({ instrument }: { readonly instrument: ShownInstrument }): ReactElement {
  const { language } = useSpeech();
  const words = useWords('status');
  const classes = useWords('classes');
  const [chosen, setChosen] = useState<ShownClass>();
  const { counts, rate } = instrument;
  if (instrument.due === undefined) return <p className="soft">{words.noDuty}</p>;
  const shown = COUNTED_ORDER.filter((name) => counts[name] > 0 || !ONLY_WHERE_ANY.has(name));
  return (
    <>
      <div className="counts" role="group" aria-label={words.filter}>
        {shown.map((name) => (
          <button
            key={name}
            type="button"
            className={`count ${TONES[name]}`}
            aria-pressed={chosen === name}
            onClick={() => setChosen(chosen === name ? undefined : name)}
          >
            <strong>{counts[name]}</strong>
            <span>
              <span className="class-sign" aria-hidden="true">
                <ClassSign of={name} />
              </span>{' '}
              {classes[name]}
            </span>
          </button>
        ))}
        <div className="count rate">
          <strong>{rate === undefined ? '..' : formatPercent(Math.round(rate * 1000), language)}</strong>
          <span>{words.rate}</span>
        </div>
      </div>
      <Trend instrument={instrument} />
      <StatesList instrument={instrument.code} chosen={chosen} />
    </>
  );
}

/** Years of the trend that fit a narrow pane, each with its rate. */
const YEARS = 8;

/** The rate of each year as a row of bars, from the first year of which one is known; said in full to who listens. */
function Trend({ instrument: { trend } }: { readonly instrument: ShownInstrument }): ReactElement | null {
  const { language } = useSpeech();
  const words = useWords('status');
  const first = trend.findIndex(({ rate }) => rate !== undefined);
  const shown = first < 0 ? [] : trend.slice(first).slice(-YEARS);
  if (shown.length < 2) return null;
  const percent = (rate: number | undefined): string =>
    rate === undefined ? '..' : formatPercent(Math.round(rate * 1000), language);
  const said = shown.map(({ year, rate }) => `${year}: ${percent(rate)}`).join(', ');
  return (
    <div className="trend">
      <div className="trend-bars" role="img" aria-label={`${words.trend}. ${said}`}>
        {shown.map(({ year, rate }) => (
          <span key={year} title={`${year}: ${percent(rate)}`}>
            <span className="trend-rate">{rate === undefined ? '..' : Math.round(rate * 100)}</span>
            <span className="trend-room">
              <span style={{ blockSize: `${100 * (rate ?? 0)}%` }} />
            </span>
            <span className="trend-year">{year}</span>
          </span>
        ))}
      </div>
      <p className="soft" aria-hidden="true">
        {words.trend} (%)
      </p>
    </div>
  );
}
