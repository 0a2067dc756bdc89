import type { ReactElement } from 'react';
import { Choice } from '../choice';
import type { EstimateOutline } from '../engine/budget-questions';
import { usePaneContext } from '../pane-context';
import { useWords } from '../use-words';

/** Which version of the volumes is built, where there are several. */
export function EstimateVersion({ told }: { readonly told: EstimateOutline }): ReactElement | null {
  const { chooseBudget } = usePaneContext();
  const heads = useWords('budget');
  const { versions, version } = told;
  if (versions.length < 2) return null;
  return (
    <Choice
      label={heads.version}
      value={version}
      options={versions.map(({ key, name }) => [key, name])}
      // A cell that was asked about is one of the version that was shown.
      onChoose={(chosen) => chooseBudget({ version: chosen, whatIf: {} })}
    />
  );
}
