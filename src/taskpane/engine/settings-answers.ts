/** The settings with their meaning and what they are, and changes of them. Loaded when they are first asked for. */
import type { SettingChange, SettingNow } from '../../core/edits/change-settings';
import {
  DAY_SETTINGS,
  NUMBER_SETTINGS,
  PRINTED_SETTINGS,
  changeSettings,
  choiceNamed,
  settingsNow,
} from '../../core/edits/change-settings';
import type { Language } from '../../core/language/language';
import { LANGUAGES } from '../../core/language/language';
import { meaningOf } from '../../core/language/setting-meanings';
import type { SheetEdits } from '../../core/plan/sheet-edit';
import { CHOICES } from '../../core/workbook/choices';
import { SETTINGS } from '../../core/workbook/settings';
import { settingChoicesOf } from '../../core/workbook/template';
import type { Opened } from './opened';
import type { SettingKind, ShownSetting, ShownValue } from './settings-questions';

export function shownSettings({ workbooks, editable }: Opened, language: Language): ShownSetting[] {
  const now = new Map(settingsNow(workbooks).map((each) => [each.setting, each]));
  const isOurs = (file: string): boolean => editable.some((workbook) => workbook.file === file);
  return SETTINGS.map(({ setting, names }): ShownSetting => {
    const { choices, isOpen } = choicesFor(setting, language);
    const textOf = (column: string, text: string): string =>
      column === 'Value' && !isOpen ? choiceNamed(setting, text) : text;
    const valueIn = (column: string): ShownValue => {
      const cell = now.get(setting)?.cells.get(column);
      return {
        column,
        text: cell === undefined ? '' : textOf(column, cell.text),
        at: cell?.at,
        isFixed: cell !== undefined && !(cell.isTyped && isOurs(cell.at.file)),
      };
    };
    const others = PRINTED_SETTINGS.has(setting) ? LANGUAGES.filter((each) => each !== 'en') : [];
    return {
      setting,
      name: names[language][0]!,
      meaning: meaningOf(setting, language),
      kind: kindOf(setting),
      choices,
      isOpen,
      value: valueIn('Value'),
      translations: others.map((each) => ({ language: each, value: valueIn(`Value ${each}`) })),
    };
  });
}

/** The changes as one step; choices are written as the pane's language names them. */
export function settingEdits(opened: Opened, asked: readonly SettingChange[], language: Language): SheetEdits {
  const { workbooks, editable, setUp } = opened;
  const changes = asked.map((change): SettingChange => {
    if (change.column !== 'Value') return change;
    const written = choicesFor(change.setting, language).choices.find(([known]) => known === change.text)?.[1];
    return written === undefined ? change : { ...change, text: written };
  });
  // A row that said nothing but a translation would contradict what a file says.
  const repeated = settingsNow(workbooks).flatMap((each) => repeatedIn(each, changes, editable));
  // The set-up workbook of files that are only read keeps no formats of cells.
  const keepsNoFormats = setUp !== undefined || editable.length === 0;
  return changeSettings(editable, [...changes, ...repeated], language, keepsNoFormats);
}

function repeatedIn(
  { setting, cells }: SettingNow,
  changes: readonly SettingChange[],
  editable: Opened['editable'],
): SettingChange[] {
  const value = cells.get('Value');
  const own = changes.filter((change) => change.setting === setting && change.text !== '');
  if (!value || own.length === 0 || own.some(({ column }) => column === 'Value')) return [];
  return editable.some(({ file }) => file === value.at.file) ? [] : [{ setting, column: 'Value', text: value.text }];
}

const kindOf = (setting: string): SettingKind =>
  DAY_SETTINGS.has(setting) ? 'day' : setting in CHOICES ? 'choice' : NUMBER_SETTINGS.has(setting) ? 'number' : 'text';

function choicesFor(setting: string, language: Language): Pick<ShownSetting, 'choices' | 'isOpen'> {
  const given = settingChoicesOf(setting, language);
  const choices = given.values.map((written) => [choiceNamed(setting, written), written] as const);
  return { choices, isOpen: given.isOpen };
}
