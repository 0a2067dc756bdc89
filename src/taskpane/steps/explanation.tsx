import { useId, useState } from 'react';
import { TRAITS } from '../../core/language/language';
import type { ReactElement } from 'react';
import type { ShownExplanation } from '../engine/engine-messages';
import { Link } from '../fluent';
import { InlineForm } from '../inline-form';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

/** Why a figure differs: what is said, what is still asked for, and what was said a year before. */
export function Explanation({ of }: { readonly of: ShownExplanation }): ReactElement {
  const { writing } = usePaneContext();
  const { say, title, language } = useSpeech();
  const words = useWords('reconcile');
  const [isOpen, setIsOpen] = useState(false);
  const text = textIn(of.texts, language);
  const before = of.before && textIn(of.before.texts, language);
  if (isOpen) return <ExplainForm of={of} before={before} onClose={() => setIsOpen(false)} />;
  return (
    <div className="explanation">
      {of.isAsked && text === '' && <p className="warn">! {words.toExplain}</p>}
      {text !== '' && <bdi className="note">{text}</bdi>}
      {of.isAsked && of.before && before !== '' && (
        <p className="soft">
          {say(words.before, { meeting: title(of.before.meeting) })} <bdi>{before}</bdi>
        </p>
      )}
      {writing.canEdit && !of.isFixed && (
        <Link onClick={() => setIsOpen(true)}>{text === '' ? words.explain : words.change}</Link>
      )}
    </div>
  );
}

interface ExplainFormProps {
  readonly of: ShownExplanation;
  readonly before: string | undefined;
  readonly onClose: () => void;
}

function ExplainForm({ of, before, onClose }: ExplainFormProps): ReactElement {
  const { writing } = usePaneContext();
  const { say, title, language } = useSpeech();
  const words = useWords('reconcile');
  const id = useId();
  const [text, setText] = useState(of.texts[language] ?? '');
  const apply = async (): Promise<void> => {
    const explanation = { meeting: of.meeting, line: of.line, language, text: text.trim() };
    if (await writing.edit({ does: 'explain', explanation, language })) onClose();
  };
  return (
    <InlineForm
      label={words.explain}
      apply={words.keep}
      canApply={text.trim() !== ''}
      onApply={() => void apply()}
      onCancel={onClose}
    >
      <label htmlFor={id}>{say(words.textIn, { language: TRAITS[language].ownName })}</label>
      <textarea id={id} rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      {of.before && before !== undefined && before !== '' && (
        <div className="before">
          <p className="soft">{say(words.before, { meeting: title(of.before.meeting) })}</p>
          <bdi>{before}</bdi>
          <Link onClick={() => setText(before)}>{words.useText}</Link>
        </div>
      )}
      <p className="soft">{words.explainLead}</p>
    </InlineForm>
  );
}

/** In the language, else in English, else in any. */
function textIn(texts: ShownExplanation['texts'], language: keyof ShownExplanation['texts']): string {
  return texts[language] ?? texts.en ?? Object.values(texts).find((text) => text !== '') ?? '';
}
