/** Estimated costs as a document, in the form in which the United Nations prints them. */
import type { BuiltEstimates, MeetingEstimate } from '../budget/estimate/estimate';
import { unitsPerDollar } from '../budget/estimate/convert-costs';
import type { BudgetRecords } from '../budget/records/budget-records';
import { scaleYearOf } from '../budget/records/scale-year';
import type { PlannedDocument } from '../plan/document-plan';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Fraction } from '../values/fraction';
import type { BudgetDocumentOptions } from './budget-document';
import { budgetDocument, introduced, paragraphsOf } from './budget-document';
import { BudgetVoice } from './budget-voice';
import { meetingTables, summaryTable } from './estimate-tables';
import { paymentFormula } from './payment-formula';
import { printedForm } from './printed-form';

/** Of the first version; any other is a revision. */
const ORIGINAL = 'original';

export function estimateDocument(
  { meetings, ratesAsAt }: BuiltEstimates,
  records: BudgetRecords,
  options: BudgetDocumentOptions,
): Outcome<PlannedDocument> {
  const amounts = meetings.flatMap(({ lines }) => lines.map(({ amount }) => amount));
  const voice = new BudgetVoice(records, options.language, options.say, amounts, 'estimate');
  const { words, phrase } = voice;
  const count = meetings.length;
  const forms = meetings.map((meeting) => ({ meeting, form: printedForm(meeting) }));
  const [only] = meetings;
  const title = phrase(words.estimateTitle, {
    revised: meetings.some(({ version }) => version !== ORIGINAL) ? 'yes' : 'no',
    count,
    meeting: count === 1 ? voice.named(only!.index) : '',
  });
  const items = meetings.map(({ index, total }) =>
    phrase(words.estimateItem, { meeting: voice.held(index), amount: voice.money(total) }),
  );
  const rates = ratesOf(meetings, records, ratesAsAt).map(([currency, rate]) =>
    phrase(words.rateItem, { currency, rate: voice.exactly(rate) }),
  );
  const years = meetings.map(({ index }) => scaleYearOf(records.costs.meetings[index]!, records.costs.settings));
  const paragraphs = [
    ...introduced(phrase(words.estimateIntro, { count }), items, voice),
    ...paragraphsOf(
      [
        phrase(words.basis, { count: rates.length, rates: voice.voice.join(rates), day: voice.day(ratesAsAt) }),
        phrase(words.actualCosts, { count }),
        paymentFormula(voice, count, years),
        words.notices,
        phrase(words.noRegularBudget, { count }),
      ],
      voice,
    ),
  ];
  const tables = [
    ...(count > 1 ? [summaryTable(forms, voice)] : []),
    ...forms.flatMap((each) => meetingTables(each, voice)),
  ];
  const draft = options.draft || forms.some(({ form }) => !form.holds);
  const found = untranslated(meetings, voice);
  return budgetDocument({ title, paragraphs, tables }, voice, { ...options, draft }, found);
}

/** Units per US dollar of every currency that was converted, the document's own among them. */
function ratesOf(
  meetings: readonly MeetingEstimate[],
  { costs }: BudgetRecords,
  ratesAsAt: BuiltEstimates['ratesAsAt'],
): (readonly [currency: string, rate: Fraction])[] {
  const rates = new Map<string, Fraction>();
  const { currency: own } = costs.settings;
  for (const { lines } of meetings)
    for (const { parts } of lines)
      for (const { unitCost, unitsPerDollar: rate } of parts)
        if (unitCost.currency !== own) rates.set(unitCost.currency, rate);
  const ownRate = ratesAsAt === undefined ? undefined : unitsPerDollar(costs.exchangeRates, own, ratesAsAt);
  if (rates.size > 0 && own !== 'USD' && ownRate !== undefined) rates.set(own, ownRate);
  rates.delete('USD');
  return [...rates].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Services and heads have no columns for other languages: a term or a known name says them, else they stay English. */
function untranslated(meetings: readonly MeetingEstimate[], voice: BudgetVoice): Diagnostic[] {
  const { language } = voice;
  const lines = new Map(meetings.flatMap((meeting) => meeting.lines).map(({ index, line }) => [index, line]));
  return [...lines.values()]
    .filter(({ service, head }) => service !== '' && head !== '' && !(voice.hasText(service) && voice.hasText(head)))
    .map(({ code, at }) => diagnostic('title-untranslated', at, { code, language }));
}
