import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../core/language/language';
import { TRAITS } from '../../core/language/language';
import type { AnnexChoices, AnnexPreview as Preview } from '../engine/annex-questions';
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
  // All of it is at hand, though not drawn: a browser that is told to print waits for nobody.
  const preview = useAnswer('preview', { ...choices, language, from: 0, count: ALL });
  const [isPrinting, print] = usePrinting();
  const tables = isPrinting ? preview?.tables : preview?.tables.slice(0, count);
  const left = preview && tables ? preview.tableCount - tables.length : 0;
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
      {languages.length > 1 && <LanguageFilter languages={languages} chosen={language} onChoose={setWished} />}
      <div
        className="paper"
        tabIndex={0}
        role="region"
        aria-label={words.preview}
        lang={language}
        dir={preview?.direction ?? 'ltr'}
      >
        {preview && <PaperHead preview={preview} />}
        {tables?.map((table) => (
          <PaperTable
            key={table.caption}
            table={table}
            chosen={chosen?.key}
            onChoose={(figure) => setPicked({ of, figure })}
          />
        ))}
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
      {left > 0 && (
        <Link className="more-tables" onClick={() => setCount(count + MORE)}>
          {say(words.moreTables, { count: left })}
        </Link>
      )}
      {/* A pane inside Excel has no printer; there the sheets are printed. */}
      {preview && !writing.writer && (
        <p className="places">
          <Link onClick={print}>{words.print}</Link>
        </p>
      )}
    </div>
  );
}

function PaperHead({ preview }: { readonly preview: Preview }): ReactElement {
  return (
    <>
      {preview.draft !== '' && <p className="draft">{preview.draft}</p>}
      {preview.symbol !== '' && <p className="symbol">{preview.symbol}</p>}
      <p className="paper-title">{preview.title}</p>
    </>
  );
}

interface LanguageFilterProps {
  readonly languages: readonly Language[];
  readonly chosen: Language;
  readonly onChoose: (language: Language) => void;
}

function LanguageFilter({ languages, chosen, onChoose }: LanguageFilterProps): ReactElement {
  const words = useWords('annex');
  return (
    <div className="filters" role="group" aria-label={words.previewIn}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="filter"
          aria-pressed={language === chosen}
          onClick={() => onChoose(language)}
        >
          {TRAITS[language].ownName}
        </button>
      ))}
    </div>
  );
}

/** Printed is the whole annex, whichever way it was asked for, so all of it is drawn before. */
function usePrinting(): readonly [isPrinting: boolean, print: () => void] {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const draw = (): void => flushSync(() => setIsPrinting(true));
    const end = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', draw);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  const print = (): void => {
    flushSync(() => setIsPrinting(true));
    window.print();
  };
  return [isPrinting, print];
}
