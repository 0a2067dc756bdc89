import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { CHECK_WORDS } from '../words/check-words';
import { useWords } from '../words/in-six';
import type { ActionProps } from './finding-actions';
import { WhichFindings } from './which-findings';

const SHOWN = 20;

/** What would stand in the cells instead, before it does; all of it is one step. */
export function FixForm({ group, job, said, onClose }: ActionProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords(CHECK_WORDS);
  const name = useId();
  const [index, setIndex] = useState<number>();
  const [option, setOption] = useState<number | undefined>(said.readings === 1 ? 0 : undefined);
  const listed = useAnswer('findings', { group, job, from: 0, count: SHOWN, language })?.findings ?? said.findings;
  const shown = listed.map((finding, at) => ({ ...finding, at: finding.at[0], n: at })).filter(({ fix }) => fix);
  const wanted = index === undefined ? shown : shown.filter(({ n }) => n === index);
  const apply = async (): Promise<void> => {
    const which = index === undefined ? {} : { index };
    if (await writing.edit({ does: 'fix', group, job, ...which, option: option ?? 0, language })) onClose();
  };
  const count = index === undefined ? said.fixable : 1;
  return (
    <InlineForm
      label={words.fix}
      apply={say(words.change, { count })}
      canApply={option !== undefined && wanted.length > 0}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <WhichFindings
        total={said.fixable}
        places={shown.map(({ at, n }) => ({ at, n }))}
        index={index}
        onChoose={setIndex}
      />
      {said.readings > 1 && (
        <fieldset>
          <legend>{words.whichReading}</legend>
          {Array.from({ length: said.readings }, (_, n) => (
            <label key={n}>
              <input type="radio" name={name} checked={option === n} onChange={() => setOption(n)} />
              <bdi>{wanted[0]?.fix?.options[n] ?? '–'}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <ul className="changes" aria-label={words.preview}>
        {wanted.map(({ at, fix, n }) => (
          <li key={n}>
            {at && <PlaceLink place={at} />}
            <span>
              <del>{fix!.before}</del> <span aria-hidden="true">→</span>{' '}
              <ins>{option === undefined ? '?' : (fix!.options[option] ?? fix!.before)}</ins>
            </span>
          </li>
        ))}
        {count > wanted.length && <li className="soft">{say(words.andMore, { count: count - wanted.length })}</li>}
      </ul>
    </InlineForm>
  );
}
