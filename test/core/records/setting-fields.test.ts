/** Every setting is read, and said to have changed where two workbooks differ in it: none is passed over. */
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import { fieldName } from '../../../src/core/comparison/field-names';
import { COMPARED_SETTINGS } from '../../../src/core/records/setting-fields';
import { SETTINGS, settingValues } from '../../../src/core/workbook/settings';
import { costs, settings } from '../reconciliation/costs';

test('each setting that can be given is compared, once', () => {
  const compared = COMPARED_SETTINGS.map(({ setting }) => setting);
  expect([...compared].sort()).toEqual(SETTINGS.map(({ setting }) => setting).sort());
  expect(new Set(COMPARED_SETTINGS.map(({ field }) => field)).size).toBe(compared.length);
});

test('a setting is named as the workbook names it', () => {
  for (const { field, setting } of COMPARED_SETTINGS)
    expect(fieldName('settings', field)).toBe(SETTINGS.find((each) => each.setting === setting)!.names.en[0]);
});

test('those that are chosen from a list have one, and no others', () => {
  for (const described of SETTINGS) {
    const isListed = ['choice', 'open choice', 'unit'].includes(described.type);
    expect([described.setting, settingValues(described, 'en').length > 0]).toEqual([described.setting, isListed]);
    expect(described.means).toMatch(/^[A-Z`].*[^.]$/);
  }
});

const changes = (row: string): string[] => {
  const { registers } = compareReconciliations(costs('').value, costs(settings(row)).value);
  return registers.settings.changed.flatMap(({ fields }) =>
    fields.map(({ field, before, after }) => `${fieldName('settings', field)}: ${before} → ${after}`),
  );
};

test.each([
  ['Job number | GE.14-12345', 'Job number:  → GE.14-12345'],
  ['Distribution | General', 'Distribution:  → General'],
  ['Mandate | as asked', 'Mandate:  → as asked'],
  ['Rounding | 100', 'Rounding: 0.01 → 100.00'],
  ['Reports since | 2009', 'Reports since:  → 2009'],
  ['Months to entry into force | 6', 'Months to entry into force:  → 6'],
  ['Date order | month first', 'Date order:  → month first'],
  ['Estimate rounding | 10 up', 'Estimate rounding: 100.00 → 10.00 up'],
  ['Share floor | 0.5', 'Share floor:  → 1/2'],
  ['Payment days | 60', 'Payment days: 30 → 60'],
  ['Credits | same State', 'Credits: hold → same State'],
  ['Shares symbol | X/1', 'Shares symbol:  → X/1'],
])('%s is told', (row, told) => {
  expect(changes(row)).toContain(told);
});
