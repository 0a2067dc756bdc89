import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { today } from '../today';
import { CHECK_WORDS } from '../words/check-words';
import { useWords } from '../words/in-six';
import type { ActionProps } from './finding-actions';
import { WhichFindings } from './which-findings';

const BY = 'by';

/** An officer answers for findings, with a reason, on the Waivers sheet. */
export function WaiveForm({ group, job, said, onClose }: ActionProps): ReactElement {
  const { writing, memory } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords(CHECK_WORDS);
  const [reasonId, byId] = [useId(), useId()];
  const [index, setIndex] = useState<number | undefined>(group.count > 1 ? 0 : undefined);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(memory.get(BY) ?? '');
  const apply = async (): Promise<void> => {
    memory.set(BY, by);
    const which = index === undefined ? {} : { index };
    const signed = { reason: reason.trim(), by: by.trim(), on: today() };
    if (await writing.edit({ does: 'waive', group, job, ...which, ...signed, language })) onClose();
  };
  return (
    <InlineForm
      label={words.waive}
      apply={words.waiveIt}
      canApply={reason.trim() !== ''}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <WhichFindings
        total={group.count}
        places={said.findings.map(({ at, message }, n) => ({ at: at[0], n, message }))}
        index={index}
        onChoose={setIndex}
      />
      <label htmlFor={reasonId}>{words.reason}</label>
      <textarea id={reasonId} rows={2} required value={reason} onChange={({ target }) => setReason(target.value)} />
      <label htmlFor={byId}>{words.by}</label>
      <input id={byId} value={by} autoComplete="name" onChange={({ target }) => setBy(target.value)} />
      <p className="soft">{words.waiveLead}</p>
    </InlineForm>
  );
}
