import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: '两个年度的版本',
    message:
      '旧版本为{before, select, blank {未知年度} other {{before}年}}，新版本为{after, select, blank {未知年度} other {{after}年}}：会议按系列对应，各行只有日期相同时才对应。',
    hint: '请将增加和删除的行视为两个年度的行。',
  },
  'comparison-currencies': {
    title: '两种货币的版本',
    message: '旧版本以{before}计，新版本以{after}计：两者的数字不能比较。',
    hint: '请比较同一货币的版本。',
  },
  'comparison-unproved': {
    title: '加总不符的差额',
    message: '数字{figure}变动了{difference, number}，但其所依据的各行变动了{explained, number}。',
    hint: '不要依据这一比较；这是程序的错误。',
  },
} satisfies SomeDiagnosticTexts;
