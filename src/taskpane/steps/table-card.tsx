import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { OpenQuestion } from '../../core/mapping/guess';
import type { SaidOfTable, SaidValue } from '../../core/mapping/said';
import { namedIn } from '../../core/records/sheet-pattern';
import type { ShownDecision, ShownMapping, ShownSheet, ShownTable } from '../engine/mapping-questions';
import { KINDS_OF_AMOUNTS, KINDS_OF_SHEETS, ROW_SENSES } from '../engine/table-roles';
import { PlaceLink } from '../place-link';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';
import { GuessReason } from './guess-reason';
import { KindSelect } from './kind-select';
import { MeetingPlace } from './meeting-place';
import { TableColumns } from './table-columns';

export interface TableProps {
  readonly table: ShownTable;
  readonly mapping: ShownMapping;
  readonly say: (said: Pick<SaidOfTable, 'kind' | 'meeting' | 'columns' | 'values'>) => void;
}

interface TableCardProps {
  readonly sheet: ShownSheet;
  readonly table: ShownTable;
  readonly mapping: ShownMapping;
  readonly isFirst: boolean;
  readonly tell: (said: SaidOfTable) => void;
}

/** One table: what it is, where its meetings and lines are written, what each column is, and what is still asked. */
export function TableCard({ sheet, table, mapping, isFirst, tell }: TableCardProps): ReactElement {
  const speech = useSpeech();
  const words = useWords('mapping');
  const count = table.open.length;
  // Whoever answers goes on in an open card.
  const [isOpen, setIsOpen] = useState(isFirst || count > 0);
  const own: TableProps = {
    table,
    mapping,
    say: (said) => tell({ file: sheet.file, sheet: sheet.sheet, table: table.table, ...said }),
  };
  // A register is a sheet of its own.
  const kinds = sheet.tables.length === 1 ? [...KINDS_OF_AMOUNTS, ...KINDS_OF_SHEETS] : KINDS_OF_AMOUNTS;
  return (
    <details className="card table-card" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <bdi className="title">{table.name || words.noHeading}</bdi>{' '}
        <span className="soft">
          {table.isRead
            ? speech.say(speech.words.rows, { count: table.rows })
            : table.kind === 'left out'
              ? words.notUsed
              : (mapping.names[table.kind ?? ''] ?? '')}
        </span>
        {count > 0 && <span className="chip warn">{speech.say(words.toAnswer, { count })}</span>}
      </summary>
      {isOpen && (
        <>
          <div className="places">
            <PlaceLink place={table.at} />
          </div>
          <KindSelect
            label={words.tableIs}
            name={`${words.tableIs} (${table.name})`}
            kinds={kinds}
            kind={table.kind}
            names={mapping.names}
            onChoose={(kind) => own.say({ kind })}
          />
          {table.kind !== undefined && <GuessReason reason={table.kindReason} />}
          {table.isRead && (
            <>
              {table.open.map((question) => (
                <WhichColumn key={`${question.about} ${question.heading}`} question={question} {...own} />
              ))}
              <MeetingPlace {...own} />
              <TableColumns {...own} />
              <Decisions {...own} />
            </>
          )}
        </>
      )}
    </details>
  );
}

/** Nothing decides between columns: it is asked which it is. */
function WhichColumn({
  question,
  table,
  mapping,
  say: tell,
}: TableProps & { question: OpenQuestion }): ReactElement | null {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const id = useId();
  const { about, heading, choices } = question;
  if (about !== 'column' && about !== 'Amount' && about !== 'Line') return null;
  const role = about === 'column' ? heading : about;
  const headings = choices.length > 0 ? choices : table.columns.map((column) => column.heading);
  // What is no column's heading names several.
  const together = headings.find((each) => !table.columns.some(({ heading: known }) => known === each));
  const choose = (chosen: string): void =>
    tell({
      columns: headings
        .filter((each) => each !== together)
        .map((each) => ({
          heading: each,
          is: each === chosen || (chosen === together && namedIn(chosen).includes(each)) ? role : 'left out',
        }))
        .filter(
          // Only rivals are settled with it.
          (each) => about === 'column' || each.heading === chosen,
        ),
    });
  return (
    <div className="choice stacked">
      <label htmlFor={id}>{say(words.whichIs, { role: mapping.names[role] ?? role })}</label>
      <select id={id} className="wanted" value="" onChange={({ target }) => choose(target.value)}>
        <option value="">{words.choose}</option>
        {headings.map((each) => (
          <option key={each} value={each}>
            {each === together ? words.allTogether : each || words.noHeading}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Values that say what a row is. */
function Decisions({ table, mapping, say: tell }: TableProps): ReactElement | null {
  const words = useWords('mapping');
  const asked = table.open
    .filter(({ about }) => about === 'value')
    .map(({ heading, value }): ShownDecision => ({ heading, value, is: undefined }));
  const isAsked = ({ heading, value }: ShownDecision): boolean =>
    asked.some((each) => each.heading === heading && each.value === value);
  const all = [...table.decisions.filter((each) => !isAsked(each)), ...asked];
  if (all.length === 0) return null;
  const nameOf = (is: SaidValue['is']): string =>
    is === 'counted' ? words.counts : is === 'left out' ? words.notUsed : (mapping.names[is] ?? is);
  return (
    <ul className="decisions">
      {all.map(({ heading, value, is }) => (
        <li key={`${heading} ${value}`}>
          <Decided
            heading={heading}
            value={value}
            is={is}
            options={ROW_SENSES.map((sense) => [sense, nameOf(sense)] as const)}
            onChoose={(sense) => tell({ values: [{ heading, value, is: sense }] })}
          />
        </li>
      ))}
    </ul>
  );
}

interface DecidedProps extends ShownDecision {
  readonly options: readonly (readonly [SaidValue['is'], string])[];
  readonly onChoose: (is: SaidValue['is']) => void;
}

function Decided({ heading, value, is, options, onChoose }: DecidedProps): ReactElement {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{say(words.rowsWith, { heading: heading || words.noHeading, value })}</label>
      <select
        id={id}
        className={is === undefined ? 'wanted' : ''}
        value={is ?? ''}
        onChange={({ target }) => onChoose(target.value as SaidValue['is'])}
      >
        {is === undefined && <option value="">{words.choose}</option>}
        {options.map(([sense, name]) => (
          <option key={sense} value={sense}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
