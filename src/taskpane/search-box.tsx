import { useId } from 'react';
import type { ReactElement } from 'react';

interface SearchBoxProps {
  /** Stands in the empty box, and names it to who cannot see it. */
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

export function SearchBox({ label, value, onSearch }: SearchBoxProps): ReactElement {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="hidden">
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        value={value}
        onChange={({ target }) => onSearch(target.value)}
      />
    </>
  );
}
