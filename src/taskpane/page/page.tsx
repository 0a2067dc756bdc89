import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import type { Place } from '../../core/values/address';
import type { Engine } from '../engine/engine';
import type { FigureName } from '../engine/engine-messages';
import { DefaultButton, PrimaryButton } from '../fluent';
import { Pane } from '../pane';
import { Shell } from '../shell';
import type { Memory } from '../memory';
import { useSpeech } from '../speech';
import type { Speech } from '../speech';
import { useAskBeforeLeaving } from '../use-ask-before-leaving';
import { useChosenSpeech } from '../use-chosen-speech';
import { useMode } from '../use-mode';
import { usePane } from '../use-pane';
import { BookView } from './book-view';
import { focusOnceDrawn } from './focus-once-drawn';
import { PageHost } from './page-host';
import type { AskedCell } from './page-host';
import { addressedStep, useStepAddress } from './use-step-address';

const NOWHERE: Place = { file: '', sheet: '', cell: '' };

interface PageProps {
  readonly engine: Engine;
  readonly spoken: Speech;
  readonly memory: Memory;
}

/** The pane beside a view of the workbook, for who has no Excel at hand. */
export function Page({ engine, spoken, memory }: PageProps): ReactElement {
  const [speech, chooseLanguage] = useChosenSpeech(spoken, memory);
  const { language } = speech;
  const mode = useMode(undefined);
  const [place, setPlace] = useState(NOWHERE);
  const [asked, setAsked] = useState<AskedCell>();
  const host = useMemo(() => new PageHost(setPlace, setAsked, engine, memory), [engine, memory]);
  const pane = usePane({ engine, host, memory, language, first: addressedStep(), readAtOnce: false });
  useStepAddress(pane.step, pane.goTo);
  const chooser = useRef<HTMLInputElement>(null);

  const open = (files: readonly File[]): void => {
    host.take(files);
    setPlace(NOWHERE);
    void pane.read();
  };
  const openSample = async (): Promise<void> => {
    const { sampleFile } = await import('../sample');
    const { name, bytes } = await sampleFile(language);
    open([new File([bytes as BlobPart], name)]);
  };
  const onPlace = useCallback(
    (chosen: Place) => {
      host.moved(chosen);
      setPlace(chosen);
    },
    [host],
  );
  const onTaken = useCallback(() => setAsked(undefined), []);
  const { unfold, goTo } = pane;
  const onFigure = useCallback(
    ({ meeting, line }: FigureName) => {
      goTo('reconcile');
      unfold(meeting, line);
      focusOnceDrawn(`[data-meeting="${meeting}"] [data-line="${line}"]`);
    },
    [goTo, unfold],
  );
  useDrop(open);
  const isOpen = pane.outline !== undefined;
  useAskBeforeLeaving(isOpen);
  const choose = (): void => chooser.current?.click();
  const opening = <Opening chooser={chooser} onFiles={open} onSample={() => void openSample()} />;
  return (
    <Shell speech={speech} mode={mode}>
      <div className={`page${isOpen ? '' : ' fresh'}`}>
        <BookView
          engine={engine}
          outline={pane.outline}
          place={place}
          asked={asked}
          onTaken={onTaken}
          onPlace={onPlace}
          onFiles={open}
          onChoose={choose}
          onFigure={onFigure}
          pane={pane}
        />
        <div className="pane-side">
          <Pane pane={pane} engine={engine} onLanguage={chooseLanguage} opening={opening} />
        </div>
      </div>
    </Shell>
  );
}

interface OpeningProps {
  readonly chooser: RefObject<HTMLInputElement>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** The ways to a first workbook. */
function Opening({ chooser, onFiles, onSample }: OpeningProps): ReactElement {
  const { words } = useSpeech();
  return (
    <div className="opening">
      <input
        ref={chooser}
        className="hidden"
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.txt"
        aria-hidden
        tabIndex={-1}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <PrimaryButton onClick={() => chooser.current?.click()}>{words.choose}</PrimaryButton>
      <DefaultButton onClick={onSample}>{words.sample}</DefaultButton>
    </div>
  );
}

/** A file may be dropped anywhere: the browser would leave the page for it. */
function useDrop(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const hold = (event: DragEvent): void => event.preventDefault();
    const take = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', take);
    };
  }, []);
}
