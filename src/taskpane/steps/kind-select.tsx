import { useId } from 'react';
import type { ReactElement } from 'react';
import type { TableKind } from '../../core/mapping/guess';
import { useWords } from '../use-words';

interface KindSelectProps {
  readonly label: string;
  /** The list's whole name, where the label alone is that of several. */
  readonly name: string;
  readonly kinds: readonly TableKind[];
  /** `undefined`: it has to be said. */
  readonly kind: TableKind | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly onChoose: (kind: TableKind) => void;
}

/** What a table or sheet is. */
export function KindSelect({ label, name, kinds, kind, names, onChoose }: KindSelectProps): ReactElement {
  const words = useWords('mapping');
  const id = useId();
  return (
    <div className="choice wide">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-label={name}
        className={kind === undefined ? 'wanted' : ''}
        value={kind ?? ''}
        onChange={({ target }) => onChoose(target.value as TableKind)}
      >
        {kind === undefined && <option value="">{words.choose}</option>}
        {kinds.map((each) => (
          <option key={each} value={each}>
            {names[each] ?? each}
          </option>
        ))}
        <option value="left out">{words.notUsed}</option>
      </select>
    </div>
  );
}
