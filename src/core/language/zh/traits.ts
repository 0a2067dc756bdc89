/** Chinese: how it is written, and what is said in it wherever we speak. */
import type { Traits } from '../traits';

export const TRAITS: Traits = {
  ownName: '中文',
  direction: 'ltr',
  script: 'Han',
  isSpaced: false,
  numbers: { thousands: '\u00a0', decimal: '.' },
  dates: {
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'.split(' '),
    day: '{y}年{m}{d}日',
    range: {
      pair: '{y}年{m}{d}日至{D}日',
      month: '{y}年{m}{d}日至{D}日',
      year: '{y}年{m}{d}日至{M}{D}日',
      years: '{y}年{m}{d}日至{Y}年{M}{D}日',
    },
    yearRun: '{y}-{Y}',
  },
  punctuation: {
    comma: '，',
    items: '、',
    semicolon: '；',
    colon: '：',
    stop: '。',
    sentences: '',
    parenthesis: '(',
    percent: '%',
  },
  severities: {
    error: { name: '错误', counted: '{count, plural, other {#个错误}}' },
    warning: { name: '警告', counted: '{count, plural, other {#个警告}}' },
    note: { name: '提示', counted: '{count, plural, other {#个提示}}' },
  },
};
