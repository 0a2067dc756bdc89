import { join } from 'node:path';
import { say } from '../../../src/adapters/messages/say';
import { contributionsDocument } from '../../../src/core/budget-documents/contributions-document';
import { estimateDocument } from '../../../src/core/budget-documents/estimate-document';
import { sharesDocument } from '../../../src/core/budget-documents/shares-document';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import type { PlannedDocument } from '../../../src/core/plan/document-plan';
import { chosen, shareWorkbooks } from '../../../src/core/share-costs';
import { trackContributions } from '../../../src/core/track-contributions';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { Outcome } from '../../../src/core/values/diagnostic';
import { showDocument } from '../annex/show-document';
import { budgetBook } from './budget-book';
import { expectGolden } from '../../golden';

type Change = (text: string) => string;

const optionsIn = (language: Language) => ({
  language,
  say,
  version: '1',
  date: dayFromIso('2014-09-15')!,
  draft: false,
});

const estimate = (language: Language = 'en', change?: Change, meetings: readonly string[] = []) => {
  const { value } = estimateWorkbooks([budgetBook(change)], { meetings });
  return estimateDocument(value.built, value.records, optionsIn(language));
};
const shares = (language: Language = 'en', on: 'estimate' | 'final' = 'estimate', change?: Change) => {
  const { value } = shareWorkbooks([budgetBook(change)], { on, asAt: dayFromIso('2014-07-31') });
  return sharesDocument(value.shares, value.records, optionsIn(language));
};
const contributions = (language: Language = 'en', change?: Change, codes: readonly string[] = []) => {
  const { value } = trackContributions([budgetBook(change)], { asAt: dayFromIso('2014-07-31') });
  const { contributions: tracked, records } = value!;
  return contributionsDocument(tracked, records, { ...optionsIn(language), meetings: chosen(records, codes) });
};

const shown = ({ value }: Outcome<PlannedDocument>): string => showDocument({ plan: value, figures: [], names: [] });

/** What is printed, as it was read by people. */
const isGolden = (name: string, text: string): void => expectGolden(join(__dirname, 'golden', name), text);

describe.each(LANGUAGES)('in %s', (language) => {
  it('estimated costs', () => isGolden(`estimate.${language}.txt`, shown(estimate(language))));
  it('shares', () => isGolden(`shares.${language}.txt`, shown(shares(language))));
  it('shares of final costs', () => isGolden(`final.${language}.txt`, shown(shares(language, 'final'))));
  it('contributions', () => isGolden(`contributions.${language}.txt`, shown(contributions(language))));
});

/** Texts of the running text, in order. */
const running = (made: Outcome<PlannedDocument>): string[] =>
  shown(made)
    .split('\n')
    .filter((line) => /^(?:numbered|lettered): /.test(line))
    .map((line) => line.replace(/^\w+: /, ''));
const heading = (made: Outcome<PlannedDocument>): string => made.value.title;
const proofs = (made: Outcome<PlannedDocument>): string[] =>
  shown(made)
    .split('\n')
    .filter((line) => line.startsWith('note: Proof'));

describe('estimated costs', () => {
  it('one meeting is named in the title, and has no summary', () => {
    const made = estimate('en', undefined, ['M2']);
    expect(heading(made)).toBe('Estimated costs of the Meeting of Parties');
    expect(shown(made)).not.toContain('Summary by meeting');
    expect(running(made)[0]).toContain('of the following meeting:');
  });

  it('in another currency than dollars says the rates of all that was converted but the dollar, and its own name over the tables', () => {
    const inFrancs = estimate('en', (text) =>
      text
        .replace('Currency        | USD', 'Currency        | CHF')
        .replace(
          'TV   | Travel         | trip | Trips            | 2600   | USD',
          'TV | Travel | trip | Trips | 2600 | EUR',
        )
        .replace('CHF      | 2013-10-01 | 0.934', 'CHF      | 2013-10-01 | 0.934\nEUR      | 2013-10-01 | 0.74'),
    );
    const basis = running(inFrancs)
      .find((each) => each.includes('0.74'))!
      .replace(/\s/g, ' ');
    expect(basis).toContain('CHF 0.934');
    expect(basis).toContain('EUR 0.74');
    expect(basis).not.toMatch(/USD ?1\b/);
    expect(shown(inFrancs)).toContain('(CHF)');
    expect(shown(inFrancs)).not.toContain('(United States dollars)');
  });

  it('a later version is a revision', () => {
    const revised: Change = (text) =>
      text
        .replace('Meeting | Line | Item | Days', 'Meeting | Line | Item | Version | Days')
        .replace(/^(M[12] +\| [AB]\d +\| (?:IP|TR|TV|ST) +\|)/gm, '$1 revised 1 |');
    const { value } = estimateWorkbooks([budgetBook(revised)], { version: 'revised 1' });
    const made = estimateDocument(value.built, value.records, optionsIn('en'));
    expect(heading(made)).toBe('Revised estimated costs of meetings');
  });

  it('without a service or a head a line is in the list of its part', () => {
    const made = estimate(
      'en',
      (text) => text.replace(/Meeting servicing +\| Meeting servicing/, ' | Meeting servicing'),
      ['M1'],
    );
    const text = shown(made);
    expect(text).toContain(
      '  A. Total conference-servicing requirements | 50,100\n  A. Conference-servicing requirements\n  Interpretation | 21,700\n',
    );
    expect(text).toContain('  Total | 92,700\n');
  });

  it('costs in the currency of the document need no rate of exchange', () => {
    const made = estimate('en', (text) => text.replaceAll('| CHF', '| USD'));
    expect(running(made)).toContain('The estimates are based on the expected volume of work and on unit costs.');
  });

  it.each([
    // The document's currency, those of the unit costs, and the rates that the text names.
    ['USD', 'CHF', 'USD', ['CHF 0.934']],
    ['USD', 'USD', 'USD', []],
    ['CHF', 'CHF', 'CHF', []],
    ['CHF', 'CHF', 'USD', ['CHF 0.934']],
    ['EUR', 'CHF', 'EUR', ['CHF 0.934', 'EUR 0.75']],
    ['EUR', 'EUR', 'EUR', []],
    ['EUR', 'USD', 'EUR', ['EUR 0.75']],
  ])('in %s, with costs in %s and %s: each rate that was used, and no other', (own, one, other, rates) => {
    const made = estimate('en', (text) =>
      text
        .replace('Currency        | USD', `Currency        | ${own}`)
        .replace('CHF      | 2013-10-01 | 0.934', '$&\nEUR      | 2013-10-01 | 0.75')
        .replace(/^((?:IP|TR) .*\| )CHF$/gm, `$1${one}`)
        .replace(/^((?:TV|ST) .*\| )USD$/gm, `$1${other}`),
    );
    const basis = running(made).find((text) => text.startsWith('The estimates are based on'))!;
    const named = [...basis.matchAll(/([A-Z]{3})\s(\d\.\d+)/g)];
    expect(named.map(([, currency, rate]) => `${currency} ${rate}`)).toEqual(rates);
  });

  it('a part is one, however its lines write it', () => {
    const made = estimate('en', (text) => text.replace(/^(B2 .*\| )B( +\| direct)/m, '$1b$2'));
    expect(shown(made)).toBe(shown(estimate()));
  });

  it.each([
    ['2014', '2014', true],
    ['2013', '2014', false],
    ['2014', '2013', false],
  ])('of meetings with the scales of %s and %s the year is named where it is one', (one, other, isNamed) => {
    const years: Change = (text) =>
      text
        .replace(/^(Code \| Title .*\| Closed on)$/m, '$1 | Scale year')
        .replace(/^(M1 .*\| held +\| 2014-06-01)$/m, `$1 | ${one}`)
        .replace(/^(M2 .*\| Geneva \| +\|)$/m, `$1 | ${other}`);
    const rule = running(estimate('en', years)).find((text) => text.includes('scale of assessments'))!;
    expect(/\b201[34]\b/.test(rule)).toBe(isNamed);
  });

  it('names of services without a translation are told of by their lines', () => {
    const own: Change = (text) => text.replace('| Translation   ', '| Own service   ');
    const untranslated = (language: Language) =>
      estimate(language, own).diagnostics.filter(({ code }) => code === 'title-untranslated');
    expect(untranslated('fr').map(({ values }) => values)).toEqual([{ code: 'A2', language: 'fr' }]);
    expect(untranslated('en')).toEqual([]);
    expect(shown(estimate('fr', own))).toContain('  <en: Own service> | –');
  });

  it('a line that is not known leaves the total unknown', () => {
    const made = estimate('en', (text) => text.replace(/M2 +\| B2 +\| ST/, 'M2 | B2 | XX'), ['M2']);
    expect(shown(made)).toContain('  Total | ..\n');
  });
});

describe('shares', () => {
  it('limits are named where there are any', () => {
    const limited: Change = (text) => text.replace('Rates as at ', 'Share ceiling | 60\nRates as at ');
    expect(running(shares('en', 'estimate', limited)).join()).toContain('within the lowest and highest rates');
    expect(running(shares()).join()).not.toContain('within the lowest');
  });

  it('a proposed estimate is said to be one', () => {
    const proposed: Change = (text) => text.replace('Rates as at ', 'Estimate version | original\nRates as at ');
    expect(running(shares('en', 'estimate', proposed))).toContain(
      'The following estimates are proposed and have not been adopted: Meeting of Parties.',
    );
  });

  it('nothing invoiced: rates and shares alone', () => {
    const made = shares('en', 'estimate', (text) => text.slice(0, text.indexOf('# Invoices')));
    expect(shown(made)).toContain('  France | 5.593 | 51.4063 | 514.06\n');
    expect(proofs(made).at(-1)).toBe('note: Proof: Share 1,000.00 = Total 1,000.00.');
  });

  it('whole units: without decimals, and what is not shared is part of the proof', () => {
    const whole: Change = (text) =>
      text
        .slice(0, text.indexOf('# Invoices'))
        .replace('Rates as at ', 'Share unit | 1\nRates as at ')
        .replace('| 1000   |', '| 1000.40 |');
    expect(proofs(shares('en', 'estimate', whole)).at(-1)).toBe(
      'note: Proof: Share 1,000.00 + Not shared 0.40 = Total 1,000.40.',
    );
    const even: Change = (text) => whole(text).replace('1000.40', '1000');
    expect(shown(shares('en', 'estimate', even))).toContain('  France | 5.593 | 51.4063 | 514\n');
  });

  it('a payer without a rate: no table, and the meeting is named', () => {
    const made = shares('en', 'estimate', (text) => text.replace(/^EGY +\| 0.134.*$/m, ''));
    expect(running(made).join()).toContain(
      'No shares are shown for the following: Group of Experts; Meeting of Parties.',
    );
    expect(shown(made)).not.toContain('table-number');
  });

  it('a list that does not add up says so, and is a draft', () => {
    const { value } = shareWorkbooks([budgetBook()], { on: 'estimate' });
    const meetings = value.shares.meetings.map((meeting) => ({ ...meeting, holds: false }));
    const made = sharesDocument({ ...value.shares, meetings }, value.records, optionsIn('en'));
    expect(proofs(made).at(-1)).toContain('(does not hold)');
    expect(made.value.sections.every(({ head }) => head.draft === 'DRAFT')).toBe(true);
  });
});

describe('contributions', () => {
  it('one meeting asked for: its own table, and no proof of all', () => {
    const made = contributions('en', undefined, ['M1']);
    expect(proofs(made)).toEqual([]);
    expect(proofs(contributions())).toHaveLength(2);
  });

  it('a meeting that is not asked for is in no table and no sum', () => {
    const both: Change = (text) =>
      text.replace('# Receipts', 'M2 | CHN | estimate | 50.00 | 2014-05-01 | 2014-06-01 | 9\n\n# Receipts');
    // What no meeting has been told of stands in every document.
    const linesOf = (made: Outcome<PlannedDocument>): string[] =>
      shown(made)
        .split('\n')
        .filter((line) => /^ {2}/.test(line));
    const [alone, asked, all] = [contributions(), contributions('en', both, ['M1']), contributions('en', both)];
    expect(linesOf(asked)).toEqual(linesOf(alone));
    expect(running(asked)).toEqual(running(alone));
    expect(linesOf(all)).not.toEqual(linesOf(alone));
  });

  it('contributions that do not add up say so, and are a draft', () => {
    const { value } = trackContributions([budgetBook()], { asAt: dayFromIso('2014-07-31') });
    const { contributions: tracked, records } = value!;
    const options = { ...optionsIn('en'), meetings: undefined };
    const draftsOf = (holds: boolean): string[] =>
      contributionsDocument({ ...tracked, proof: { ...tracked.proof, holds } }, records, options).value.sections.map(
        ({ head }) => head.draft,
      );
    expect(new Set(draftsOf(false))).toEqual(new Set(['DRAFT']));
    expect(new Set(draftsOf(true))).toEqual(new Set(['']));
  });

  it('credits that were applied have their table', () => {
    const same: Change = (text) =>
      text
        .replace('Rates as at ', 'Credits | same State\nRates as at ')
        .replace('# Receipts', 'M2 | CHN | estimate | 50.00 | 2014-05-01 | 2014-06-01 | 9\n\n# Receipts');
    expect(shown(contributions('en', same))).toContain(
      '  head: State | From | To | Amount\n  China | M1 | M2 | 50.00\n',
    );
  });
});
