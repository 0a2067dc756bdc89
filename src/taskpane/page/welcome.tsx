import type { ReactElement } from 'react';
import { formatCount } from '../../core/language/format';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

interface WelcomeProps {
  /** Lets files be chosen. */
  readonly onChoose: () => void;
}

/** What the page is, for whom, and what comes out, around the field that takes the files. */
export function Welcome({ onChoose }: WelcomeProps): ReactElement {
  const { words: common } = useSpeech();
  const words = useWords('welcome');
  return (
    <div className="welcome">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <button type="button" className="drop-field" onClick={onChoose}>
        <Sheets />
        <span>{words.drop}</span>
        <span className="soft" dir="ltr">
          .xlsx .csv
        </span>
      </button>
      <ol className="welcome-steps">
        {[words.first, words.second, words.third].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <div className="welcome-out">
        <Paper heads={[common.estimate, common.spent, common.variance]} />
        <ul>
          {[words.stays, words.unchanged, words.proven].map((text) => (
            <li key={text}>
              <span className="good" aria-hidden="true">
                ✓
              </span>{' '}
              {text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Sheets(): ReactElement {
  return (
    <svg viewBox="0 0 48 40" width="48" height="40" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="10" y="1" width="34" height="26" rx="2" />
      <path d="M10 9.5h34M10 18h34M21 1v26M33 1v26" />
      <path d="M24 39V24m-6 9 6 6 6-6" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** A page of the annex of the sample, drawn small: names as strokes, with their figures. */
const FIGURES = [
  [125_185, 117_811, 7_374],
  [163_544, 159_260, 4_284],
  [235_548, 225_756, 9_792],
];

function Paper({ heads }: { readonly heads: readonly string[] }): ReactElement {
  const { language } = useSpeech();
  return (
    <div className="welcome-paper" aria-hidden="true">
      <span className="stroke strong" />
      <table>
        <thead>
          <tr>
            <th />
            {heads.map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((row) => (
            <tr key={row[0]}>
              <td>
                <span className="stroke" />
              </td>
              {row.map((figure) => (
                <td key={figure}>
                  <bdi dir="ltr">{formatCount(figure, language)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
