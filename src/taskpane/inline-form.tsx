import { useEffect, useRef } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { DefaultButton, PrimaryButton } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';

interface InlineFormProps {
  readonly label: string;
  readonly apply: string;
  /** The button's whole name, which begins with what it shows. */
  readonly applyName?: string | undefined;
  readonly canApply: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

const FOCUSABLE = 'select, input, textarea, button, a[href]';

/** A choice that is made where it is about: unfolded in its card, closed by Escape. */
export function InlineForm(props: InlineFormProps): ReactElement {
  const { label, apply, applyName, canApply, onApply, onCancel, children } = props;
  const { writing } = usePaneContext();
  const { words } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    const around = element?.closest<HTMLElement>('li, .card');
    element?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    // Who opened it by keyboard goes on from there when it closes.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) around?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
      });
    };
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (canApply && !writing.isBusy) onApply();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className="inline" aria-label={label} onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
      <div className="actions">
        <DefaultButton onClick={onCancel}>{words.cancel}</DefaultButton>
        <PrimaryButton type="submit" ariaLabel={applyName ?? apply} disabled={!canApply || writing.isBusy}>
          {apply}
        </PrimaryButton>
      </div>
    </form>
  );
}
