import { useId } from 'react';
import type { ReactElement } from 'react';
import { usePaneContext } from '../pane-context';
import { useWords } from '../use-words';
import { DayField } from './day-field';

const YEAR = /^(?:19|20|21)\d\d$/;

/** As at which day, and for which year: the workbook's own until another is chosen. */
export function AsAtForm(): ReactElement {
  const { status, statusChoice, chooseStatus } = usePaneContext();
  const words = useWords('status');
  const [dayId, yearId] = [useId(), useId()];
  const choose = (next: typeof statusChoice): void => chooseStatus({ ...statusChoice, ...next });
  return (
    <>
      {status?.asAt === undefined && <p className="notice warn">{words.whichDay}</p>}
      <div className="pair day-and-year">
        <span>
          <label htmlFor={dayId}>{words.asAt}</label>
          <DayField
            id={dayId}
            value={statusChoice.asAt ?? status?.asAt ?? ''}
            onDay={(asAt) => asAt !== '' && choose({ asAt })}
          />
        </span>
        <span>
          <label htmlFor={yearId}>{words.year}</label>
          <input
            id={yearId}
            key={status?.year}
            type="number"
            inputMode="numeric"
            min={1901}
            max={2199}
            defaultValue={status?.year ?? ''}
            onChange={({ target }) => YEAR.test(target.value) && choose({ year: Number(target.value) })}
          />
        </span>
      </div>
    </>
  );
}
