import { useId } from 'react';
import type { ReactElement } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T) => void;
  /** The label stands above its list, not before it. */
  readonly isStacked?: boolean;
}

/** A labelled list to choose from. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChoose,
  isStacked = false,
}: ChoiceProps<T>): ReactElement {
  const id = useId();
  return (
    <div className={`choice${isStacked ? ' stacked' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value as T)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
