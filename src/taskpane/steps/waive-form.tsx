import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { PUNCTUATION } from '../../core/language/punctuation';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { placeName, useSpeech } from '../speech';
import { today } from '../today';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import type { ActionProps } from './finding-actions';
import { WhichFindings } from './which-findings';

const BY = 'by';
/** Of how many one can be chosen. */
const SHOWN = 50;

/** An officer answers for findings, with a reason, on the Waivers sheet. */
export function WaiveForm({ group, job, said, onClose }: ActionProps): ReactElement {
  const { writing, memory, outline } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('check');
  const [reasonId, byId] = [useId(), useId()];
  const [index, setIndex] = useState<number | undefined>(group.count > 1 ? 0 : undefined);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(memory.get(BY) ?? '');
  const { colon, items } = PUNCTUATION[language];
  const listed = useAnswer('findings', { group, job, from: 0, count: SHOWN, language })?.findings ?? said.findings;
  const one = group.count === 1 ? listed[0] : index === undefined ? undefined : listed[index];
  const place = one?.at[0] ? placeName(one.at[0], outline?.files ?? []) : '';
  /** Which finding, or that all of them are meant. */
  const which = one ? place : say(words.all, { count: group.count });
  const meant = which === '' ? said.title : `${said.title}${items}${which}`;
  const apply = async (): Promise<void> => {
    memory.set(BY, by);
    const only = index === undefined ? {} : { index };
    const signed = { reason: reason.trim(), by: by.trim(), on: today() };
    const told = `${words.waived}${colon}${meant}`;
    if (await writing.edit({ does: 'waive', group, job, ...only, ...signed, language }, told)) onClose();
  };
  return (
    <InlineForm
      label={`${words.waiveIt}${colon}${said.title}`}
      apply={words.waiveIt}
      applyName={`${words.waiveIt}${colon}${meant}`}
      canApply={reason.trim() !== ''}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <WhichFindings
        total={group.count}
        places={listed.map(({ at, message }, n) => ({ at: at[0], n, message }))}
        index={index}
        onChoose={setIndex}
      />
      <p className="meant">
        <strong>{said.title}</strong>
        {one && <span>{one.message}</span>}
        {which !== '' && <bdi className="place plain">{which}</bdi>}
      </p>
      <label htmlFor={reasonId}>{words.reason}</label>
      <textarea id={reasonId} rows={2} required value={reason} onChange={({ target }) => setReason(target.value)} />
      <label htmlFor={byId}>{words.by}</label>
      <input id={byId} value={by} autoComplete="name" onChange={({ target }) => setBy(target.value)} />
      <p className="soft">{words.waiveLead}</p>
    </InlineForm>
  );
}
