import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Place } from '../../core/values/address';
import type { ShownCell } from '../engine/engine-messages';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { latePart } from '../steps/late-part';
import { useWords } from '../use-words';

export interface CorrectProps {
  readonly place: Place;
  /** `undefined`: nothing stands there. */
  readonly chosen: ShownCell | undefined;
}

interface CorrectCellProps extends CorrectProps {
  /** Whether it is known what stands there. */
  readonly isKnown: boolean;
  /** The control that asks for the form from elsewhere. */
  readonly asker: HTMLElement | undefined;
  /** Told once that was heard. */
  readonly onTaken: () => void;
}

const CorrectForm = latePart(() => import(/* webpackChunkName: "correct" */ './correct-form'));

/** The way to have the chosen cell read otherwise; the file stays as it is. */
export function CorrectCell({ place, chosen, isKnown, asker, onTaken }: CorrectCellProps): ReactElement | null {
  const { writing } = usePaneContext();
  const { say } = useSpeech();
  const words = useWords('correctCell');
  const [isAsked, setIsAsked] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  const opener = useRef<HTMLElement>();
  useEffect(() => {
    if (!asker) return;
    opener.current = asker;
    setIsAsked(true);
    whole.current?.querySelector<HTMLElement>('input')?.focus();
    onTaken();
  }, [asker, onTaken]);
  // The form begins with what stands in the cell, so it waits for that; once open it stays.
  useEffect(() => {
    if (isAsked && isKnown) setIsOpen(true);
  }, [isAsked, isKnown]);
  const close = (): void => {
    setIsAsked(false);
    setIsOpen(false);
  };
  // Who opened the form goes on from there when it has closed: once the link is back, not in some later frame.
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) {
      const link = whole.current?.querySelector<HTMLElement>('button, a');
      // What asked is gone where nothing is left to be corrected: one goes on at the top of its step.
      const before = opener.current?.isConnected === false ? document.getElementById('step') : opener.current;
      (before ?? link)?.focus();
      opener.current = undefined;
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!writing.canEdit) return null;
  return (
    <span ref={whole} className="correct">
      {isOpen ? (
        <CorrectForm place={place} chosen={chosen} onClose={close} />
      ) : (
        <Link aria-label={say(words.readOtherwiseCell, { cell: place.cell })} onClick={() => setIsAsked(true)}>
          {words.readOtherwise}
        </Link>
      )}
    </span>
  );
}
