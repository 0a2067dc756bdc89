import type { Severity } from '../values/diagnostics/finding-kind';
import type { Language } from './language';

export interface SeverityWord {
  /** Before a finding: `Error`. */
  readonly name: string;
  /** ICU message with the hole `count`: `3 errors`. */
  readonly counted: string;
}

export const SEVERITY_WORDS: { readonly [L in Language]: { readonly [S in Severity]: SeverityWord } } = {
  en: {
    error: { name: 'Error', counted: '{count, plural, one {# error} other {# errors}}' },
    warning: { name: 'Warning', counted: '{count, plural, one {# warning} other {# warnings}}' },
    note: { name: 'Note', counted: '{count, plural, one {# note} other {# notes}}' },
  },
  fr: {
    error: { name: 'Erreur', counted: '{count, plural, one {# erreur} many {# erreurs} other {# erreurs}}' },
    warning: {
      name: 'Avertissement',
      counted: '{count, plural, one {# avertissement} many {# avertissements} other {# avertissements}}',
    },
    note: { name: 'Remarque', counted: '{count, plural, one {# remarque} many {# remarques} other {# remarques}}' },
  },
  es: {
    error: { name: 'Error', counted: '{count, plural, one {# error} many {# de errores} other {# errores}}' },
    warning: {
      name: 'Advertencia',
      counted: '{count, plural, one {# advertencia} many {# de advertencias} other {# advertencias}}',
    },
    note: { name: 'Nota', counted: '{count, plural, one {# nota} many {# de notas} other {# notas}}' },
  },
  ru: {
    error: {
      name: 'Ошибка',
      counted: '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
    },
    warning: {
      name: 'Предупреждение',
      counted:
        '{count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}',
    },
    note: {
      name: 'Примечание',
      counted: '{count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}',
    },
  },
  ar: {
    error: {
      name: 'خطأ',
      counted: '{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأ} other {# خطأ}}',
    },
    warning: {
      name: 'تحذير',
      counted:
        '{count, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرا} other {# تحذير}}',
    },
    note: {
      name: 'تنويه',
      counted:
        '{count, plural, zero {لا تنويهات} one {تنويه واحد} two {تنويهان} few {# تنويهات} many {# تنويها} other {# تنويه}}',
    },
  },
  zh: {
    error: { name: '错误', counted: '{count, plural, other {#个错误}}' },
    warning: { name: '警告', counted: '{count, plural, other {#个警告}}' },
    note: { name: '提示', counted: '{count, plural, other {#个提示}}' },
  },
};
