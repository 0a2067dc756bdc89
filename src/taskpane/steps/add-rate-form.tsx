import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { RateToAdd } from '../engine/engine-messages';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { DayField } from './day-field';

interface AddRateFormProps {
  readonly wanted: RateToAdd;
  readonly onClose: () => void;
}

/** A rate of exchange that amounts need, added to ExchangeRates: from the first day of the month of the amount, where nothing else is said. */
export function AddRateForm({ wanted: { currency, day }, onClose }: AddRateFormProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('check');
  const [fromId, rateId] = [useId(), useId()];
  const [from, setFrom] = useState(day === '' ? '' : `${day.slice(0, 8)}01`);
  const [typed, setTyped] = useState('');
  const rate = /^\d{1,9}(?:[.,]\d{1,9})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : 0;
  const apply = async (): Promise<void> => {
    if (await writing.edit({ does: 'add rate', currency, from, rate, language }, `${currency} ${from}: ${rate}`))
      onClose();
  };
  return (
    <InlineForm
      label={say(words.addRate, { currency })}
      apply={words.addIt}
      canApply={rate > 0 && from !== ''}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <label htmlFor={rateId}>{words.unitsPerDollar}</label>
      <input
        id={rateId}
        required
        inputMode="decimal"
        dir="ltr"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <label htmlFor={fromId}>{words.rateFrom}</label>
      <DayField id={fromId} isRequired value={from} onDay={setFrom} />
    </InlineForm>
  );
}
