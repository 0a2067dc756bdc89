import type { ReactElement } from 'react';
import type { Drawing, Shape } from '../../core/charts/drawing';
import { DRAWING_FONT } from '../../core/charts/drawing';
import type { Language } from '../../core/language/language';
import type { AnnexChoices, ShownChart } from '../engine/annex-questions';
import type { Engine } from '../engine/engine';
import type { ContributionsAsk, EstimateChoice } from '../engine/budget-questions';
import type { StatusAsk } from '../engine/status-questions';
import { DefaultButton } from '../fluent';
import { useMadeOfReading } from '../made-of-reading';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { PictureFiles } from './picture-files';

type ChartsProps =
  | { readonly of: 'annexCharts'; readonly ask: AnnexChoices }
  | { readonly of: 'statusCharts'; readonly ask: Omit<StatusAsk, 'language'> }
  | { readonly of: 'estimateCharts'; readonly ask: EstimateChoice }
  | { readonly of: 'contributionCharts'; readonly ask: Omit<ContributionsAsk, 'language'> };

/** Pictures to be taken along, shown as they are in their files. */
export function Charts(props: ChartsProps): ReactElement {
  const { engine, fresh } = usePaneContext();
  const { language } = useSpeech();
  const words = useWords('charts');
  const { made, isMaking, make } = useMadeOfReading([props, language], fresh, () => askFor(engine, props, language));
  return (
    <div className="taking charts">
      <h3>{words.charts}</h3>
      <p className="soft">{words.lead}</p>
      {made ? (
        made.map(({ drawing, file }) => (
          <figure key={file.name} aria-label={drawing.title}>
            <Picture drawing={drawing} />
            <PictureFiles drawing={drawing} file={file} />
          </figure>
        ))
      ) : (
        <div className="places">
          <DefaultButton aria-label={`${words.draw}: ${words.charts}`} disabled={isMaking} onClick={make}>
            {words.draw}
          </DefaultButton>
        </div>
      )}
    </div>
  );
}

function askFor(engine: Engine, props: ChartsProps, language: Language): Promise<readonly ShownChart[]> {
  if (props.of === 'annexCharts') return engine.ask(props.of, { ...props.ask, language });
  if (props.of === 'estimateCharts') return engine.ask(props.of, { ...props.ask, language });
  if (props.of === 'statusCharts') return engine.ask(props.of, { ...props.ask, language });
  return engine.ask(props.of, { ...props.ask, language });
}

function Picture({ drawing }: { readonly drawing: Drawing }): ReactElement {
  const { width, height, direction, language, title, description, shapes } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${title}. ${description}`}
      lang={language}
      direction={direction}
      fontFamily={DRAWING_FONT}
    >
      <rect width={width} height={height} fill="#ffffff" />
      {shapes.map((shape, n) => (
        <Shown key={n} shape={shape} />
      ))}
    </svg>
  );
}

function Shown({ shape }: { readonly shape: Shape }): ReactElement {
  if (shape.kind === 'line')
    return <path d={`M${shape.x} ${shape.top}V${shape.bottom}`} stroke={shape.colour} fill="none" />;
  if (shape.kind === 'bar') {
    const { kind: _, says, ...rect } = shape;
    return (
      <rect {...rect}>
        <title>{says}</title>
      </rect>
    );
  }
  const { x, y, text, size, isStrong, colour, anchor, direction } = shape;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={isStrong ? 700 : undefined}
      fill={colour}
      textAnchor={anchor}
      direction={direction}
    >
      {text}
    </text>
  );
}
