import { useState } from 'react';
import type { ReactElement } from 'react';
import { Choice } from '../choice';
import type { CodeChoice, UnmatchedGroup } from '../engine/engine-messages';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';

interface AssignFormProps {
  readonly group: UnmatchedGroup;
  readonly onClose: () => void;
}

/** Says to which meeting and line rows of a kind go, on the Mapping sheet. */
export function AssignForm({ group: { reason, found }, onClose }: AssignFormProps): ReactElement | null {
  const { writing, outline } = usePaneContext();
  const { title, say, language } = useSpeech();
  const words = useWords('reconcile');
  const texts = useAnswer('texts', { reason, found });
  const names = useAnswer('columnNames', { kinds: ['Expenditures'], language });
  const [chosen, setChosen] = useState('0');
  const [meeting, setMeeting] = useState('');
  const [line, setLine] = useState('');
  if (!texts || !outline) return null;
  if (texts.length === 0)
    return (
      <p className="soft" role="status">
        {words.nothingToAssignBy}
      </p>
    );
  const text = texts[Number(chosen)];
  const needsMeeting = reason === 'meeting-missing' || reason === 'meeting-unknown';
  const optionsOf = (codes: readonly CodeChoice[], none: string): (readonly [string, string])[] => [
    ['', none],
    ...codes.map((each) => [each.code, `${each.code} · ${title(each)}`] as const),
  ];
  const apply = async (): Promise<void> => {
    const { column, value } = text!;
    if (await writing.edit({ does: 'assign', assignment: { column, value, meeting, line }, language })) onClose();
  };
  return (
    <InlineForm
      label={words.assign}
      apply={text ? say(words.assignRows, { count: text.rows }) : words.assign}
      canApply={text !== undefined && (needsMeeting ? meeting : line) !== ''}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <Choice
        label={words.rowsWith}
        value={chosen}
        options={texts.map(({ column, value }, n) => [
          String(n),
          `${names?.Expenditures?.[column] ?? column}: ${value}`,
        ])}
        onChoose={setChosen}
        isStacked
      />
      {needsMeeting && (
        <Choice
          label={words.toMeeting}
          value={meeting}
          options={optionsOf(outline.codes.meetings, '…')}
          onChoose={setMeeting}
          isStacked
        />
      )}
      <Choice
        label={words.toLine}
        value={line}
        options={optionsOf(outline.codes.lines, needsMeeting ? words.asRowSays : '…')}
        onChoose={setLine}
        isStacked
      />
      <p className="soft">{words.assignLead}</p>
    </InlineForm>
  );
}
