import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { SaidFinding } from '../engine/engine-messages';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import type { ActionProps } from './finding-actions';
import { WhichFindings } from './which-findings';

/** Of how many one can be chosen, and how many rows are shown before they are made. */
const LISTED = 200;
const SHOWN = 20;

/** Which of the answers that a finding names is right: it is entered in Settings. */
export function AnswerForm({ group, job, said, onClose }: ActionProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('check');
  const name = useId();
  const [index, setIndex] = useState<number>();
  const [option, setOption] = useState<number>();
  const listed = useAnswer('findings', { group, job, from: 0, count: LISTED, language })?.findings ?? said.findings;
  const shown = listed.map((finding, n) => ({ ...finding, n })).filter(({ answers }) => answers);
  const wanted = index === undefined ? shown : shown.filter(({ n }) => n === index);
  const rows = option === undefined ? [] : rowsOf(wanted, option);
  const apply = async (): Promise<void> => {
    const which = index === undefined ? {} : { index };
    const told = rows.length === 1 ? rows[0] : undefined;
    if (await writing.edit({ does: 'answer', group, job, ...which, option: option!, language }, told)) onClose();
  };
  const count = index === undefined ? said.answerable : 1;
  return (
    <InlineForm
      label={words.answer}
      apply={words.answerIt}
      canApply={option !== undefined && rows.length > 0}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <WhichFindings
        total={said.answerable}
        places={shown.map(({ at, n, answers }) => ({ at: at[0], n, message: answers!.setting }))}
        index={index}
        onChoose={setIndex}
      />
      <fieldset>
        <legend>{words.whichAnswer}</legend>
        {valuesOf(wanted).map((value, n) => (
          <label key={n}>
            <input type="radio" name={name} checked={option === n} onChange={() => setOption(n)} />
            <bdi>{value}</bdi>
          </label>
        ))}
      </fieldset>
      {rows.length > 0 && (
        <ul className="changes" aria-label={words.preview}>
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row}>
              <ins>
                <bdi>{row}</bdi>
              </ins>
            </li>
          ))}
          {count > SHOWN && <li className="soft">{say(words.andMore, { count: count - SHOWN })}</li>}
        </ul>
      )}
    </InlineForm>
  );
}

type Answered = Pick<SaidFinding, 'answers'>;

/** What the answers with one number are called; of several findings that name others, all of these. */
function valuesOf(findings: readonly Answered[]): readonly string[] {
  const most = Math.max(0, ...findings.map(({ answers }) => answers!.values.length));
  return Array.from({ length: most }, (_, n) =>
    [...new Set(findings.flatMap(({ answers }) => answers!.values[n] ?? []))].join('; '),
  );
}

/** The rows of Settings that come of an answer. */
const rowsOf = (findings: readonly Answered[], option: number): string[] => [
  ...new Set(
    findings.flatMap(({ answers }) => {
      const value = answers!.values[option];
      return value === undefined ? [] : `${answers!.setting} = ${value}`;
    }),
  ),
];
