/** Every check has cases that find something and cases that do not. */
import { CHECKS } from '../../../src/core/checks/checks';
import { codesOf, costs, findings } from '../reconciliation/costs';
import { MEETING_CASES } from './meeting-cases';
import { POSTING_CASES } from './posting-cases';

const CASES = [...MEETING_CASES, ...POSTING_CASES];

describe.each(CASES)('$code: $why', ({ code, finds, found, not }) => {
  test('finds', () => {
    expect(findings(costs(finds), code)).toEqual(found);
  });

  test('does not', () => {
    expect(findings(costs(not), code)).toEqual([]);
  });
});

test('every code of every check has a case', () => {
  const codes = new Set(CASES.map(({ code }) => code));
  expect(CHECKS.flatMap((check) => check.codes).filter((code) => !codes.has(code))).toEqual([]);
});

test('no check finds a code that it does not declare', () => {
  for (const { finds, not } of CASES) {
    for (const text of [finds, not]) {
      const { value } = costs(text);
      for (const { name, codes, find } of CHECKS) {
        const others = find(value).filter(({ code }) => !codes.includes(code));
        expect([name, others]).toEqual([name, []]);
      }
    }
  }
});

test('names of checks are there once', () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});

test('of a meeting that was not held nothing else is said', () => {
  const { finds } = MEETING_CASES.find(({ code }) => code === 'meeting-not-held')!;
  expect(codesOf(costs(finds)).filter((code) => code !== 'currency-missing')).toEqual(['meeting-not-held']);
});
