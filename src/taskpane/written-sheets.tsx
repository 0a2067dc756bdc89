import type { ReactElement } from 'react';
import { PlaceLink } from './place-link';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import { useAnswer } from './use-answer';
import type { SheetOutcome } from './workbook-host';
import { useWords } from './use-words';

interface WrittenSheetsProps {
  readonly outcomes: readonly SheetOutcome[];
  /** Else it is what would be done. */
  readonly isDone: boolean;
}

/** What was, or would be, done with each sheet. */
export function WrittenSheets({ outcomes, isDone }: WrittenSheetsProps): ReactElement {
  const { outline } = usePaneContext();
  const words = useWords('write');
  const file = outline?.files[0] ?? '';
  return (
    <div className="written" role="status">
      <p>{isDone ? words.done : words.would}</p>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.sheet}>
            <span className="head">
              {isDone && outcome.does !== 'refuse' ? (
                <PlaceLink place={{ file, sheet: outcome.sheet, cell: '' }} />
              ) : (
                <span className="place plain">{outcome.sheet}</span>
              )}
              <span className={outcome.does === 'refuse' ? 'bad' : 'soft'}>{words[outcome.does]}</span>
            </span>
            {outcome.refusal && <Refused outcome={outcome} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Refused({ outcome: { refusal } }: { readonly outcome: SheetOutcome }): ReactElement {
  const { language } = useSpeech();
  const said = useAnswer('say', refusal && { diagnostic: refusal, language });
  return (
    <p className="soft">
      {said?.message} {said?.hint}
    </p>
  );
}
