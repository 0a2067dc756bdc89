import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { PUNCTUATION } from '../../core/language/punctuation';
import type { TableKind } from '../../core/mapping/guess';
import type { SaidOfTable } from '../../core/mapping/said';
import { Link, PrimaryButton } from '../fluent';
import type { ShownMapping, ShownSheet } from '../engine/mapping-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { KINDS_OF_AMOUNTS, KINDS_OF_SHEETS } from '../engine/table-roles';
import { KindSelect } from './kind-select';
import { RegisterRows } from './register-rows';
import { TableCard } from './table-card';
import { TablesOutcome } from './tables-outcome';
import { withSaid } from './change-draft';
import { isAskedOf } from './is-asked';

/** Sheets that are not in our form: what each table is taken for, what comes of it, and the answers to be kept. */
export default function ForeignTables({ mapping }: { readonly mapping: ShownMapping }): ReactElement {
  const { draft, changeDraft, writing, outline } = usePaneContext();
  const { language, say } = useSpeech();
  const words = useWords('mapping');
  const [areRowsShown, setAreRowsShown] = useState(false);
  const { sheets } = mapping;
  const guessed = sheets.filter(({ state }) => state === 'guessed');
  const described = sheets.filter(({ canReopen, describedIn }) => canReopen && describedIn.length > 0);
  const tell = (said: SaidOfTable): void => changeDraft((known) => withSaid(known, said));
  const isAsked = isAskedOf(mapping, draft);
  const isOfOurForm =
    described.length === 0 &&
    outline?.columns.length === 0 &&
    outline.missing.length === 0 &&
    sheets.some(({ state }) => state === 'read');
  const lookOver = (): void => void writing.edit({ does: 'keep answers', ...draft, language });
  return (
    <div className="foreign">
      {!isAsked && isOfOurForm && <p className="soft">{words.ownForm}</p>}
      {mapping.isUnseen && !isAsked && (
        <div className="notice">
          <p>{words.unseen}</p>
          {writing.canEdit && <PrimaryButton onClick={lookOver}>{words.lookedOver}</PrimaryButton>}
        </div>
      )}
      {isAsked && <p className="soft hint">{words.lead}</p>}
      {guessed.map((sheet) => (
        <section key={`${sheet.file} ${sheet.sheet}`} className="foreign-sheet">
          <h3>
            <bdi>{sheet.sheet}</bdi> <span className="soft">{say(words.tables, { count: sheet.tables.length })}</span>
          </h3>
          {sheet.tables.map((table, n) => (
            <TableCard
              key={table.table}
              sheet={sheet}
              table={table}
              mapping={mapping}
              isFirst={n === 0 && sheet === guessed[0]}
              tell={tell}
            />
          ))}
        </section>
      ))}
      {described.map((sheet) => (
        <Described key={`${sheet.file} ${sheet.sheet}`} sheet={sheet} />
      ))}
      {mapping.parties.map((list) => (
        <WhoseParties key={`${list.file} ${list.sheet}`} list={list} tell={tell} />
      ))}
      <ProposedRows title={words.otherRows} rows={mapping.otherRows} />
      {isAsked && <ProposedRows title={words.settingRows} rows={mapping.settings} />}
      <OtherSheets mapping={mapping} tell={tell} />
      {isAsked && areRowsShown && <RegisterRows mapping={mapping} />}
      {isAsked && (
        <TablesOutcome mapping={mapping} areRowsShown={areRowsShown} onRows={() => setAreRowsShown(!areRowsShown)} />
      )}
      {isAsked && writing.canEdit && <WhereKept />}
    </div>
  );
}

const SET_UP_FILE = 'addendum-setup.xlsx';

function WhereKept(): ReactElement {
  const { writing, outline } = usePaneContext();
  const { say, language, sheet } = useSpeech();
  const words = useWords('mapping');
  const sheets = (['Reading', 'Settings', 'Meetings', 'BudgetLines'] as const)
    .map(sheet)
    .join(PUNCTUATION[language].items);
  return (
    <p className="soft hint">
      {writing.writer
        ? say(words.keepsOpen, { sheets })
        : say(words.keepsBeside, { file: outline?.setUp ?? SET_UP_FILE })}
    </p>
  );
}

/** Read as it was answered before; it can be asked about again. */
function Described({ sheet }: { readonly sheet: ShownSheet }): ReactElement {
  const { changeDraft, writing } = usePaneContext();
  const { say } = useSpeech();
  const words = useWords('mapping');
  const { file, sheet: name } = sheet;
  const reopen = (): void =>
    changeDraft((known) => ({ ...known, reopened: [...known.reopened, { file, sheet: name }] }));
  return (
    <div className="card found described">
      <div className="head">
        <PlaceLink place={{ file, sheet: name, cell: '' }} />
        <span className="soft">{words.asSaid}</span>
        {writing.canEdit && (
          <Link aria-label={say(words.changeSheet, { sheet: name })} onClick={reopen}>
            {words.change}
          </Link>
        )}
      </div>
    </div>
  );
}

/** Nothing says of which instrument the States of a list are parties. */
function WhoseParties({
  list: { file, sheet, value, choices },
  tell,
}: {
  readonly list: ShownMapping['parties'][number];
  readonly tell: (said: SaidOfTable) => void;
}): ReactElement {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const id = useId();
  return (
    <div className="card choice stacked">
      <label htmlFor={id}>{say(words.whoseParties, { sheet })}</label>
      <select
        id={id}
        className={value === '' ? 'wanted' : ''}
        value={value}
        onChange={({ target }) => tell({ file, sheet, table: '', instrument: target.value })}
      >
        {value === '' && <option value="">{words.choose}</option>}
        {choices.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Rows that are kept with the others, as they will be written. */
function ProposedRows({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly string[];
}): ReactElement | null {
  const { say } = useSpeech();
  if (rows.length === 0) return null;
  return (
    <details className="other-sheets">
      <summary>{say(title, { count: rows.length })}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <bdi>{row}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OtherSheetsProps {
  readonly mapping: ShownMapping;
  readonly tell: (said: SaidOfTable) => void;
}

const KINDS: readonly TableKind[] = [...KINDS_OF_AMOUNTS, ...KINDS_OF_SHEETS];

/** Sheets of which no table of amounts was made out, only where something is wanting. */
function OtherSheets({ mapping, tell }: OtherSheetsProps): ReactElement | null {
  const { outline, draft } = usePaneContext();
  const { say } = useSpeech();
  const words = useWords('mapping');
  const filled = new Set(
    (outline?.sheets ?? []).filter(({ rows }) => rows > 0).map(({ file, sheet }) => JSON.stringify([file, sheet])),
  );
  const others = mapping.sheets.filter(
    ({ state, file, sheet }) => (state === 'apart' || state === 'hidden') && filled.has(JSON.stringify([file, sheet])),
  );
  const isWanting = (outline?.missing.length ?? 0) > 0 || mapping.sheets.some(({ state }) => state === 'guessed');
  if (others.length === 0 || !isWanting) return null;
  const kindOf = ({ file, sheet }: ShownSheet): TableKind | undefined =>
    draft.said.find((each) => each.file === file && each.sheet === sheet && each.table === '')?.kind;
  return (
    <details className="other-sheets">
      <summary>{say(words.otherSheets, { count: others.length })}</summary>
      <p className="soft hint">{words.noAmounts}</p>
      <ul>
        {others.map((each) => (
          <li key={`${each.file} ${each.sheet}`}>
            <PlaceLink place={{ file: each.file, sheet: each.sheet, cell: '' }} />
            {each.state === 'hidden' ? (
              <span className="soft">{words.isHidden}</span>
            ) : (
              <KindSelect
                label={words.sheetIs}
                name={`${words.sheetIs} ${each.sheet}`}
                kinds={KINDS}
                kind={kindOf(each) ?? 'left out'}
                names={mapping.names}
                onChoose={(kind) => tell({ file: each.file, sheet: each.sheet, table: '', kind })}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
