import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../core/language/language';
import { TRAITS } from '../../core/language/language';
import type { AnnexChoices } from '../engine/annex-questions';
import { Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';
import { FigureBehind } from './figure-behind';
import { PaperTable } from './paper-table';
import type { ChosenFigure } from './paper-table';

const MORE = 5;
/** More tables than any annex has. */
const ALL = 100_000;

/** The annex as it will be printed: paper is white in every theme, and each language runs its own way. A figure shows its rows. */
export function AnnexPreview({ choices }: { readonly choices: AnnexChoices }): ReactElement {
  const { reading, writing } = usePaneContext();
  const { language: own, say } = useSpeech();
  const words = useWords('annex');
  const { languages } = choices;
  const [wished, setWished] = useState<Language>(own);
  const [count, setCount] = useState(1);
  const language = languages.includes(wished) ? wished : languages[0]!;
  const preview = useAnswer('preview', { ...choices, language, from: 0, count });
  const [isPrinting, setIsPrinting] = useState(false);
  // Printed is the whole annex, so all of it is drawn before.
  const isWhole = preview !== undefined && preview.tables.length === preview.tableCount;
  useEffect(() => {
    if (!isPrinting || !isWhole) return;
    setIsPrinting(false);
    window.print();
  }, [isPrinting, isWhole]);
  const print = (): void => {
    setCount(ALL);
    setIsPrinting(true);
  };
  const whole = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<{ readonly of: string; readonly figure: ChosenFigure }>();
  // What was picked from another annex says nothing of this one.
  const of = JSON.stringify([reading, choices, language]);
  const chosen = picked?.of === of ? picked.figure : undefined;
  const close = (): void => {
    setPicked(undefined);
    const figures = whole.current?.querySelectorAll<HTMLElement>('[data-figure]') ?? [];
    [...figures].find(({ dataset }) => dataset['figure'] === chosen?.key)?.focus();
  };
  return (
    <div className="preview" ref={whole}>
      {languages.length > 1 && (
        <div className="filters" role="group" aria-label={words.previewIn}>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              className="filter"
              aria-pressed={one === language}
              onClick={() => setWished(one)}
            >
              {TRAITS[one].ownName}
            </button>
          ))}
        </div>
      )}
      <div
        className="paper"
        tabIndex={0}
        role="region"
        aria-label={words.preview}
        lang={language}
        dir={preview?.direction ?? 'ltr'}
      >
        {preview && (
          <>
            {preview.draft !== '' && <p className="draft">{preview.draft}</p>}
            {preview.symbol !== '' && <p className="symbol">{preview.symbol}</p>}
            <p className="paper-title">{preview.title}</p>
            {preview.tables.map((table) => (
              <PaperTable
                key={table.caption}
                table={table}
                chosen={chosen?.key}
                onChoose={(figure) => setPicked({ of, figure })}
              />
            ))}
          </>
        )}
      </div>
      {preview && chosen && (
        <FigureBehind
          key={chosen.key}
          chosen={chosen}
          language={language}
          direction={preview.direction}
          onClose={close}
        />
      )}
      {preview && !isWhole && (
        <Link className="more-tables" onClick={() => setCount(count + MORE)}>
          {say(words.moreTables, { count: preview.tableCount - preview.tables.length })}
        </Link>
      )}
      {/* A pane inside Excel has no printer; there the sheets are printed. */}
      {preview && !writing.writer && (
        <p className="places">
          <Link disabled={isPrinting} onClick={print}>
            {words.print}
          </Link>
        </p>
      )}
    </div>
  );
}
