import { useId, useState } from 'react';
import { TRAITS } from '../../core/language/language';
import type { FormEvent, ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from '../fluent';
import type { ShownSetting, ShownValue } from '../engine/settings-questions';
import { usePaneContext } from '../pane-context';
import { PlaceLink } from '../place-link';
import { SearchBox } from '../search-box';
import { useSpeech } from '../speech';
import { useAnswer } from '../use-answer';
import { useWords } from '../use-words';

/** What was typed or chosen and is not kept yet, by setting and column. */
type Typed = ReadonlyMap<string, { readonly setting: string; readonly column: string; readonly text: string }>;

const keyOf = (setting: string, column: string): string => `${setting}\n${column}`;

/** Every setting with its meaning and what it is; all that is changed is kept as one step. */
export default function SettingsEditor(): ReactElement | null {
  const { outline } = usePaneContext();
  const { say, language } = useSpeech();
  const words = useWords('settings');
  const [isOpen, setIsOpen] = useState(false);
  const all = useAnswer('settings', outline && { language });
  if (!all) return null;
  const filled = all.filter(({ value }) => value.text !== '').length;
  return (
    <details className="card settings-card" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {words.settings} <span className="soft">{say(words.filled, { count: filled })}</span>
      </summary>
      {isOpen && <Editor all={all} />}
    </details>
  );
}

function Editor({ all }: { readonly all: readonly ShownSetting[] }): ReactElement {
  const { writing } = usePaneContext();
  const { words: common, say, language } = useSpeech();
  const words = useWords('settings');
  const [search, setSearch] = useState('');
  const [typed, setTyped] = useState<Typed>(new Map());
  const type = (setting: string, { column, text: before }: ShownValue, text: string): void => {
    const next = new Map(typed);
    const key = keyOf(setting, column);
    if (text === before) next.delete(key);
    else next.set(key, { setting, column, text });
    setTyped(next);
  };
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const changes = [...typed.values()].map((each) => ({ ...each, text: each.text.trim() }));
    if (changes.length === 0 || writing.isBusy) return;
    const named = [...new Set(changes.map(({ setting }) => all.find((each) => each.setting === setting)!.name))];
    if (await writing.edit({ does: 'set', changes, language }, `${words.changed} ${named.join(', ')}`))
      setTyped(new Map());
  };
  const wanted = search.trim().toLocaleLowerCase(language);
  const shown = all.filter(({ name, meaning }) => `${name} ${meaning}`.toLocaleLowerCase(language).includes(wanted));
  return (
    <form aria-label={words.settings} onSubmit={(event) => void keep(event)}>
      <div className="finder" role="search">
        <SearchBox label={words.find} value={search} onSearch={setSearch} />
      </div>
      <ul className="settings-list">
        {shown.map((each) => (
          <Setting key={each.setting} setting={each} typed={typed} onType={type} />
        ))}
      </ul>
      {typed.size > 0 && (
        <div className="actions kept-below">
          <DefaultButton onClick={() => setTyped(new Map())}>{common.cancel}</DefaultButton>
          <PrimaryButton type="submit" disabled={writing.isBusy}>
            {say(words.keep, { count: typed.size })}
          </PrimaryButton>
        </div>
      )}
    </form>
  );
}

interface SettingProps {
  readonly setting: ShownSetting;
  readonly typed: Typed;
  readonly onType: (setting: string, value: ShownValue, text: string) => void;
}

function Setting({ setting: each, typed, onType }: SettingProps): ReactElement {
  const { say } = useSpeech();
  const words = useWords('settings');
  const id = useId();
  const { setting, name, meaning, value, translations } = each;
  const textOf = (of: ShownValue): string => typed.get(keyOf(setting, of.column))?.text ?? of.text;
  return (
    <li>
      <label htmlFor={id}>{name}</label>
      {meaning !== '' && (
        <p id={`${id}m`} className="soft">
          {meaning}
        </p>
      )}
      <Field
        id={id}
        describedBy={meaning === '' ? undefined : `${id}m`}
        setting={each}
        of={value}
        text={textOf(value)}
        onType={(text) => onType(setting, value, text)}
      />
      {translations.length > 0 && (
        <details className="translations">
          <summary>
            {words.otherLanguages}{' '}
            <span className="soft">
              {translations.filter((one) => textOf(one.value) !== '').length}/{translations.length}
            </span>
          </summary>
          {translations.map((one) => (
            <div key={one.language}>
              <label htmlFor={`${id}${one.language}`}>
                <span className="hidden">{name} </span>
                {say(words.inLanguage, { language: TRAITS[one.language].ownName })}
              </label>
              <Field
                id={`${id}${one.language}`}
                setting={{ ...each, kind: 'text', choices: [] }}
                of={one.value}
                text={textOf(one.value)}
                lang={one.language}
                onType={(text) => onType(setting, one.value, text)}
              />
            </div>
          ))}
        </details>
      )}
    </li>
  );
}

interface FieldProps {
  readonly id: string;
  readonly describedBy?: string | undefined;
  readonly setting: Pick<ShownSetting, 'kind' | 'choices' | 'isOpen'>;
  readonly of: ShownValue;
  readonly text: string;
  readonly lang?: string;
  readonly onType: (text: string) => void;
}

function Field({ id, describedBy, setting, of, text, lang, onType }: FieldProps): ReactElement {
  const words = useWords('settings');
  const { kind, choices, isOpen } = setting;
  const known = { id, 'aria-describedby': describedBy, value: text, lang };
  if (of.isFixed)
    return (
      <>
        <input {...known} readOnly dir="auto" />
        <p className="soft">
          {words.fixed} {of.at && <PlaceLink place={of.at} />}
        </p>
      </>
    );
  if (choices.length > 0 && !isOpen)
    return (
      <select {...known} onChange={({ target }) => onType(target.value)}>
        <option value="">{words.none}</option>
        {choices.map(([value, written]) => (
          <option key={value} value={value}>
            {written}
          </option>
        ))}
        {/* What stands there and is none of these. */}
        {text !== '' && !choices.some(([value]) => value === text) && <option value={text}>{text}</option>}
      </select>
    );
  return (
    <>
      <input
        {...known}
        dir="auto"
        type={kind === 'day' ? 'date' : 'text'}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        list={choices.length > 0 ? `${id}c` : undefined}
        placeholder={kind === 'day' ? undefined : words.none}
        onChange={({ target }) => onType(target.value)}
      />
      {choices.length > 0 && (
        <datalist id={`${id}c`}>
          {choices.map(([, written]) => (
            <option key={written} value={written} />
          ))}
        </datalist>
      )}
    </>
  );
}
