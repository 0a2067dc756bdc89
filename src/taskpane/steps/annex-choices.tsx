import type { ReactElement } from 'react';
import { formatAmount } from '../../core/language/format';
import { LANGUAGES, TRAITS } from '../../core/language/language';
import type { Language } from '../../core/language/language';
import type { AnnexLayout } from '../../core/records/records';
import type { Minor } from '../../core/values/money';
import { Choice } from '../choice';
import type { AnnexChoices } from '../engine/annex-questions';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

interface AnnexChoicesFormProps {
  readonly choices: AnnexChoices;
  readonly onChoose: (choices: Partial<AnnexChoices>) => void;
}

/** Units in which an annex may be printed, beside the smallest one. */
const UNITS = [1, 100, 1000];

/** Languages, layout and unit of the annex. */
export function AnnexChoicesForm({ choices, onChoose }: AnnexChoicesFormProps): ReactElement {
  const { outline } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('annex');
  const { decimals, currency } = outline!;
  const { languages, layout, rounding } = choices;
  const toggle = (one: Language): void => {
    const next = languages.includes(one) ? languages.filter((each) => each !== one) : [...languages, one];
    // An annex is in one language at least.
    if (next.length > 0) onChoose({ languages: LANGUAGES.filter((each) => next.includes(each)) });
  };
  const units = [...new Set([1, ...UNITS.map((unit) => unit * 10 ** decimals), rounding])].sort((a, b) => a - b);
  const unitText = (minor: number): string => {
    if (minor === 1) return say(words.exact, { unit: formatAmount(1 as Minor, { decimals, language }) });
    const whole = formatAmount((minor / 10 ** decimals) as Minor, { decimals: 0, language });
    return say(words.unitOf, { unit: whole, currency });
  };
  return (
    <>
      <fieldset className="languages">
        <legend>{words.languages}</legend>
        {LANGUAGES.map((one) => (
          <label key={one} lang={one}>
            <input type="checkbox" checked={languages.includes(one)} onChange={() => toggle(one)} />
            {TRAITS[one].ownName}
          </label>
        ))}
      </fieldset>
      <Choice<AnnexLayout>
        label={words.layout}
        value={layout}
        options={[
          ['by meeting', words.byMeeting],
          ['matrix', words.matrix],
        ]}
        onChoose={(value) => onChoose({ layout: value })}
      />
      <Choice
        label={words.printedIn}
        value={String(rounding)}
        options={units.map((unit) => [String(unit), unitText(unit)])}
        onChoose={(value) => onChoose({ rounding: Number(value) })}
      />
    </>
  );
}
