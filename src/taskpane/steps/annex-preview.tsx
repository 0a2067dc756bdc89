import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../core/language/language';
import type { AnnexChoices, PreviewTable } from '../engine/annex-questions';
import { Link } from '../fluent';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { ANNEX_WORDS } from '../words/annex-words';
import { useWords } from '../words/in-six';
import { OWN_NAMES } from '../words/own-names';

const MORE = 5;
/** Columns of figures that fit a narrow page. */
const NARROW = 4;

/** The annex as it will be printed: paper is white in every theme, and each language runs its own way. */
export function AnnexPreview({ choices }: { readonly choices: AnnexChoices }): ReactElement {
  const { language: own, say } = useSpeech();
  const words = useWords(ANNEX_WORDS);
  const { languages } = choices;
  const [wished, setWished] = useState<Language>(own);
  const [count, setCount] = useState(1);
  const language = languages.includes(wished) ? wished : languages[0]!;
  const preview = useAnswer('preview', { ...choices, language, from: 0, count });
  return (
    <div className="preview">
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
              {OWN_NAMES[one]}
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
              <PaperTable key={table.caption} table={table} />
            ))}
          </>
        )}
      </div>
      {preview && preview.tableCount > preview.tables.length && (
        <Link onClick={() => setCount(count + MORE)}>
          {say(words.moreTables, { count: preview.tableCount - preview.tables.length })}
        </Link>
      )}
    </div>
  );
}

function PaperTable({ table }: { readonly table: PreviewTable }): ReactElement {
  const { caption, title, headnote, heads, rows, notes } = table;
  const [stub = '', ...columns] = heads;
  return (
    <>
      <p className="caption">{caption}</p>
      <p className="paper-table-title">{title}</p>
      <p className="headnote">{headnote}</p>
      <table className={columns.length > NARROW ? 'wide' : ''}>
        <thead>
          <tr>
            <th scope="col">{stub}</th>
            {columns.map((head, n) => (
              <th key={n} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ role, label, notes: letters, figures }, n) => (
            <tr key={n} className={`paper-${role}`}>
              <th scope="row">
                {label}
                {letters !== '' && <sup>{letters}</sup>}
              </th>
              {columns.map((_, at) => (
                <td key={at} dir="ltr">
                  {figures[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map(({ letter, text }, n) => (
        <p key={n} className="paper-note">
          {letter !== '' && <sup>{letter}</sup>} {text}
        </p>
      ))}
    </>
  );
}
