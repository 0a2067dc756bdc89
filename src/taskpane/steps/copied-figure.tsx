import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { typedAmount } from '../../core/language/format';
import { copyText } from '../copy-text';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

/** Milliseconds for which it is said that a figure was copied. */
const SHOWN = 1500;

interface CopiedFigureProps {
  readonly text: string;
  /** In minor units; `undefined` where it is not known, and there is nothing to copy. */
  readonly minor: number | undefined;
  readonly decimals: number;
  /** Else it is reached from one beside it. */
  readonly isTabStop?: boolean;
}

/** A figure that is copied by a press, as the plain number. */
export function CopiedFigure({ text, minor, decimals, isTabStop = true }: CopiedFigureProps): ReactElement {
  const { say, language } = useSpeech();
  const words = useWords('figures');
  const [isCopied, setIsCopied] = useState<boolean>();
  useEffect(() => {
    if (isCopied === undefined) return undefined;
    const timer = setTimeout(() => setIsCopied(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [isCopied]);
  if (minor === undefined) return <>{text}</>;
  const name = say(words.copy, { figure: text });
  const copy = async (): Promise<void> => setIsCopied(await copyText(typedAmount(BigInt(minor), decimals, language)));
  return (
    <span className="copied-figure">
      <button type="button" tabIndex={isTabStop ? 0 : -1} title={name} aria-label={name} onClick={() => void copy()}>
        {text}
      </button>
      <span role="status" dir="auto">
        {isCopied !== undefined && (isCopied ? words.copied : words.notCopied)}
      </span>
    </span>
  );
}
