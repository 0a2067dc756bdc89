import { useEffect, useMemo, useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import { parseCell } from '../../core/values/address';
import type { Place } from '../../core/values/address';
import type { Engine } from '../engine/engine';
import type { FigureName, Outline, SheetOutline } from '../engine/engine-messages';
import { Link } from '../fluent';
import { latePart } from '../steps/late-part';
import { useSpeech } from '../speech';
import { PaneProvider } from '../pane-context';
import type { Pane as PaneState } from '../use-pane';
import { CorrectCell } from './correct-cell';
import type { AskedCell } from './page-host';
import { SheetTabs } from './sheet-tabs';
import type { SheetViewProps } from './sheet-view';
import { Welcome } from './welcome';

const SheetView = latePart<SheetViewProps>(() => import(/* webpackChunkName: "sheet-view" */ './sheet-view'));

interface BookViewProps {
  readonly engine: Engine;
  readonly outline: Outline | undefined;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** Counts while its place is shown. */
  readonly asked: AskedCell | undefined;
  readonly onTaken: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Lets files be chosen. */
  readonly onChoose: () => void;
  /** Goes to a figure in the pane. */
  readonly onFigure: (figure: FigureName) => void;
  readonly pane: PaneState;
}

/** The workbook beside the pane: its sheets, the cells of one, and which figure the chosen row is part of. */
export function BookView({
  engine,
  outline,
  place,
  onPlace,
  asked,
  onTaken,
  onFiles,
  onChoose,
  onFigure,
  pane,
}: BookViewProps): ReactElement {
  const { words } = useSpeech();
  const [isOver, setIsOver] = useState(false);
  const sheet =
    outline?.sheets.find((one) => one.sheet === place.sheet && one.file === place.file) ??
    (outline && firstShown(outline));
  const inPane = useMemo(() => ({ ...pane, engine }), [pane, engine]);
  // The set-up workbook is ours: what stands there is changed there.
  const canCorrect = parseCell(place.cell) !== undefined && sheet !== undefined && sheet.file !== outline?.setUp;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <section
      aria-label={words.sheets}
      className={`book${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {sheet ? (
        <SheetView
          engine={engine}
          outline={sheet}
          selected={place}
          onSelect={(cell) => onPlace({ file: sheet.file, sheet: sheet.sheet, cell })}
        >
          {(chosen, isInRow, isKnown) =>
            canCorrect &&
            // In a row without anything there is nothing to be read.
            isInRow && (
              <PaneProvider value={inPane}>
                <CorrectCell
                  key={`${place.file} ${place.sheet}!${place.cell}`}
                  place={place}
                  chosen={chosen}
                  isKnown={isKnown}
                  asker={isKnown && asked?.place === place ? asked.asker : undefined}
                  onTaken={onTaken}
                />
              </PaneProvider>
            )
          }
        </SheetView>
      ) : (
        <Welcome onChoose={onChoose} />
      )}
      {outline && sheet && (
        <>
          <Belongs engine={engine} outline={outline} place={place} onFigure={onFigure} />
          <SheetTabs outline={outline} shown={sheet} onPlace={onPlace} />
        </>
      )}
    </section>
  );
}

/** What a person looks at first: a sheet of which something was read, not what stands before it by way of an introduction. */
function firstShown({ sheets, proof }: Outline): SheetOutline | undefined {
  const read = new Set(
    proof.sheets.filter(({ rowsRead }) => rowsRead > 0).map(({ file, sheet }) => JSON.stringify([file, sheet])),
  );
  return sheets.find(({ file, sheet }) => read.has(JSON.stringify([file, sheet]))) ?? sheets[0];
}

interface BelongsProps {
  readonly engine: Engine;
  readonly outline: Outline;
  readonly place: Place;
  readonly onFigure: (figure: FigureName) => void;
}

/** The way back: from a cell to the figure that its row is part of. */
function Belongs({ engine, outline, place, onFigure }: BelongsProps): ReactElement {
  const { words, say, title } = useSpeech();
  const [figure, setFigure] = useState<FigureName>();
  useEffect(() => {
    let isCurrent = true;
    setFigure(undefined);
    if (place.cell === '') return undefined;
    engine.ask('figure', place).then(
      (answer) => isCurrent && setFigure(answer),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // What was decided since may have made it part of another.
  }, [engine, place, outline]);
  const meeting = outline.meetings.find(({ index }) => index === figure?.meeting);
  const line = meeting?.lines.find(({ index }) => index === figure?.line);
  return (
    <div className="belongs" aria-live="polite">
      {figure && meeting && line && (
        <Link onClick={() => onFigure(figure)}>
          {say(words.partOf, { line: title(line.line), meeting: title(meeting.meeting) })}
        </Link>
      )}
      {!figure && parseCell(place.cell) && <span className="soft">{words.noFigure}</span>}
    </div>
  );
}
