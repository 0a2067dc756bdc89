import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Place } from '../../core/values/address';
import type { Outline, SheetOutline } from '../engine/engine-messages';
import { tabAfter } from '../roving';
import { isRightToLeft } from '../../core/language/direction';
import { useSpeech } from '../speech';

interface SheetTabsProps {
  readonly outline: Outline;
  readonly shown: SheetOutline;
  readonly onPlace: (place: Place) => void;
}

/** The workbook's sheets, as below Excel's own; one stop for the Tab key, arrows inside. The shown one is always in view. */
export function SheetTabs({ outline, shown, onPlace }: SheetTabsProps): ReactElement {
  const { words, language } = useSpeech();
  const { sheets, files } = outline;
  const row = useRef<HTMLDivElement>(null);
  const at = sheets.indexOf(shown);
  const tab = (n: number): HTMLElement | undefined => row.current?.children[n] as HTMLElement | undefined;
  // (Newer browsers answer with a promise, which is no clean-up.)
  useEffect(() => {
    void tab(at)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);
  const choose = ({ file, sheet }: SheetOutline): void => onPlace({ file, sheet, cell: '' });
  const move = (event: KeyboardEvent): void => {
    const to = tabAfter(event.key, at, sheets.length, isRightToLeft(language));
    if (to === undefined) return;
    choose(sheets[to]!);
    tab(to)?.focus();
    event.preventDefault();
  };
  return (
    <div ref={row} className="sheets" role="tablist" aria-label={words.sheets} onKeyDown={move}>
      {sheets.map((one, n) => (
        <button
          key={`${one.file}/${one.sheet}`}
          type="button"
          role="tab"
          aria-selected={n === at}
          tabIndex={n === at ? 0 : -1}
          onClick={() => choose(one)}
        >
          {files.length > 1 ? `${one.file} › ${one.sheet}` : one.sheet}
        </button>
      ))}
    </div>
  );
}
