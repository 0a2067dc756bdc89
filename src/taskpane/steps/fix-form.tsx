import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { SaidFinding } from '../engine/engine-messages';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import type { ActionProps } from './finding-actions';
import { WhichFindings } from './which-findings';

/** Of how many one can be chosen, and how many are shown before they are made. */
const LISTED = 200;
const SHOWN = 20;
/** Readings of several findings that differ are shown by the first of them. */
const EXAMPLES = 3;

/** What would stand in the cells instead, before it does; all of it is one step. */
export function FixForm({ group, job, said, onClose }: ActionProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('check');
  const name = useId();
  const [index, setIndex] = useState<number>();
  const [option, setOption] = useState<number | undefined>(said.readings === 1 ? 0 : undefined);
  const listed = useAnswer('findings', { group, job, from: 0, count: LISTED, language })?.findings ?? said.findings;
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
        places={shown.map(({ at, n, fix }) => ({ at, n, message: fix!.before }))}
        index={index}
        onChoose={setIndex}
      />
      {said.readings > 1 && (
        <fieldset>
          <legend>{words.whichReading}</legend>
          {Array.from({ length: said.readings }, (_, n) => (
            <label key={n}>
              <input type="radio" name={name} checked={option === n} onChange={() => setOption(n)} />
              <bdi>{readingOf(wanted, n)}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <ul className="changes" aria-label={words.preview}>
        {wanted.slice(0, SHOWN).map(({ at, fix, n }) => (
          <li key={n}>
            {at && <PlaceLink place={at} />}
            <span>
              <del>{fix!.before}</del> <span aria-hidden="true">→</span>{' '}
              <ins>{option === undefined ? '?' : (fix!.options[option] ?? fix!.before)}</ins>
            </span>
          </li>
        ))}
        {count > SHOWN && <li className="soft">{say(words.andMore, { count: count - SHOWN })}</li>}
      </ul>
    </InlineForm>
  );
}

/** What a reading comes to: of several findings each that it comes to, as far as a few show it. */
function readingOf(findings: readonly Pick<SaidFinding, 'fix'>[], option: number): string {
  const all = [...new Set(findings.flatMap(({ fix }) => fix?.options[option] ?? []))];
  const shown = all.slice(0, EXAMPLES).join('; ');
  return shown === '' ? '–' : all.length > EXAMPLES ? `${shown} …` : shown;
}
