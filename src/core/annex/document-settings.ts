/** The texts of the Settings sheet in the language of a document: as the sheet has them, else by terms that are known, else as they are. */
import { formatDayRange } from '../language/format';
import { knownName } from '../language/known-names';
import type { Language } from '../language/language';
import { seemsIn } from '../language/seems-in';
import { findTerm, term } from '../language/terms';
import type { DocumentWords } from '../language/document-words';
import type { Records, Settings } from '../records/records';
import { TEXT_SETTINGS, type TextSetting } from '../records/setting-fields';
import { readDayRange } from '../records/day-range';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { plain, type DocumentMarks } from './document-marks';

/** Printed where a setting is missing: the room of what is to be filled in. */
export const ROOM = '[…]';

/** Spelled out in settings, short in the table of terms. */
export const UNIT_REPORT = 'Report of the ISU';
export const UNIT = 'Implementation Support Unit';

/** `13. Title`, with a word before the number or without. */
const ITEM = /^(?:\p{L}[\p{L} ]*\s)?(\d+(?:\s?\(?[a-z]\)?)?)(?:\s*[.:)–—-]\s*(.*))?$/u;

/** Of a document that has a symbol and a mandate of its own, and what these settings are called. */
export interface OwnSettings {
  readonly symbol: string;
  readonly mandate: string;
  readonly names: { readonly symbol: string; readonly mandate: string };
}

export class DocumentSettings {
  private readonly missing = new Set<string>();
  private readonly untranslated = new Set<string>();
  private readonly settings: Settings;
  private readonly names: Readonly<Record<TextSetting, string>>;
  private readonly titles: ReadonlyMap<string, string>;

  constructor(
    private readonly language: Language,
    records: Records,
    private readonly overrides: ReadonlyMap<string, string>,
    private readonly marks: DocumentMarks,
    own?: OwnSettings,
  ) {
    // The report's symbol, and that of its parent, are of no other document.
    this.settings =
      own === undefined
        ? records.settings
        : { ...records.settings, documentSymbol: own.symbol, parentSymbol: '', mandate: own.mandate };
    this.names =
      own === undefined
        ? TEXT_SETTINGS
        : { ...TEXT_SETTINGS, documentSymbol: own.names.symbol, mandate: own.names.mandate };
    this.titles = titlesByEnglish(records, language);
  }

  /** A term by its English name, as the Terms sheet has it or else ours. */
  term(english: string): string {
    const known = findTerm(english);
    if (this.language === 'en' && english === UNIT_REPORT) return `Report of the ${UNIT}`;
    const own = this.overrides.get(codeKey(known?.name ?? english)) ?? this.overrides.get(codeKey(english));
    return own ?? term(english, this.language, new Map());
  }

  /** The symbol, in every language the same: the document's own, or the parent's with `/Add.1`. */
  get symbol(): string {
    const { documentSymbol, parentSymbol } = this.settings;
    const symbol = plain(documentSymbol) || (plain(parentSymbol) === '' ? '' : `${plain(parentSymbol)}/Add.1`);
    return symbol === '' ? this.roomFor('documentSymbol') : symbol;
  }

  /** The line of the masthead; blank in a document of a treaty body. */
  distribution({ distribution }: Pick<DocumentWords, 'distribution'>): string {
    const given = plain(this.settings.distribution);
    if (given === '') return '';
    return codeKey(given) === 'general' ? distribution : `Distr.: ${given}`;
  }

  get jobNumber(): string {
    return plain(this.settings.jobNumber);
  }

  /** Marked as English where the language lacks it; room where it is missing. */
  text(setting: TextSetting): string {
    const text = plain(this.settings[setting]);
    if (text === '') return this.own(setting) || this.roomFor(setting);
    return this.translated(setting, text);
  }

  /** The same, blank where it is missing. */
  textIfAny(setting: TextSetting): string {
    const isThere = plain(this.settings[setting]) !== '' || this.own(setting) !== '';
    return isThere ? this.text(setting) : '';
  }

  /** Room for what a setting should say; it is reported. */
  roomFor(setting: TextSetting): string {
    this.missing.add(this.names[setting]);
    return ROOM;
  }

  /** As the sheet has it. */
  get submittedBy(): string {
    return plain(this.settings.submittedBy);
  }

  /** The office that submits the document, in its language where it has it. */
  get author(): string {
    return this.own('submittedBy') || (this.translate(this.submittedBy) ?? this.submittedBy);
  }

  /** The days of the session as the language writes them, where they can be read; else as they stand. */
  get dates(): string {
    const range = readDayRange(plain(this.settings.dates));
    return range ? formatDayRange(range.start, range.end, this.language) : this.text('dates');
  }

  /** The number of the agenda item and its title, either of which may be blank. */
  get agendaItem(): { readonly number: string; readonly title: string } {
    const [text, own] = [plain(this.settings.agendaItem), this.own('agendaItem')];
    const found = ITEM.exec(text);
    const title = own === '' ? '' : (ITEM.exec(own)?.[2] ?? own);
    if (found) return { number: found[1]!, title: title || (found[2] ? this.translated('agendaItem', found[2]) : '') };
    return { number: '', title: title || (text === '' ? '' : this.text('agendaItem')) };
  }

  /** What is missing, and what was printed in English. */
  get diagnostics(): Diagnostic[] {
    const { language } = this;
    return [
      ...(this.missing.size === 0
        ? []
        : [
            diagnostic('document-incomplete', [], {
              settings: Object.values(this.names)
                .filter((name) => this.missing.has(name))
                .join(', '),
            }),
          ]),
      ...[...this.untranslated].map((setting) => {
        const at = this.settings.places.get(setting);
        return diagnostic('setting-untranslated', at ? [at] : [], { setting, language });
      }),
    ];
  }

  /** As the sheet itself has it in the language; blank where it does not. */
  private own(setting: TextSetting): string {
    return plain(this.settings.translations.get(this.names[setting])?.[this.language] ?? '');
  }

  private translated(setting: TextSetting, text: string): string {
    const own = this.own(setting);
    if (own !== '') return own;
    const said = this.translate(text);
    if (said !== undefined) return said;
    this.untranslated.add(this.names[setting]);
    return this.marks.english(text);
  }

  /** By the Terms sheet, by our terms, by names that are known, by a title of the workbook; `undefined` where none has it. */
  translate(text: string): string | undefined {
    const { language } = this;
    if (seemsIn(text, language)) return text;
    const key = codeKey(text);
    const own = this.overrides.get(key);
    if (own !== undefined) return plain(own);
    const report = key === codeKey(`Report of the ${UNIT}`) ? UNIT_REPORT : text;
    const term = findTerm(report)?.[language];
    return term ?? knownName(text, language) ?? this.titles.get(key);
  }
}

function titlesByEnglish({ meetings, budgetLines }: Records, language: Language): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { title, titles: others } of [...meetings, ...budgetLines]) {
    const text = others[language];
    if (text) titles.set(codeKey(title), plain(text));
  }
  return titles;
}
