/** The same figure must stand in the documents of all languages. */
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { FoundNumber } from './text-differences';
import type { VerifiedDocument } from './verify-document';
import { nameText } from './verify-document';

/** What is not a number in every language, or goes by words: those of the workbook, days, how many there are, rows and columns of the budget. */
const BY_LANGUAGE = ['text', 'day', 'count', 'budget'];

/** One finding for each figure that differs, at the documents in which it is not what it should be. */
export function compareLanguages(documents: readonly VerifiedDocument[]): Diagnostic[] {
  if (documents.length < 2) return [];
  const figures = new Map<string, Map<VerifiedDocument, FoundNumber>>();
  for (const document of documents) {
    const turns = new Map<string, number>();
    for (const number of document.numbers) {
      const { name } = number;
      if (BY_LANGUAGE.includes(name.measure)) continue;
      // A figure stands in several places: in each document the first is compared with the first.
      const key = `${nameText(name)}\n${name.role}`;
      const turn = (turns.get(key) ?? 0) + 1;
      turns.set(key, turn);
      const values = figures.get(`${key}\n${turn}`) ?? new Map<VerifiedDocument, FoundNumber>();
      figures.set(`${key}\n${turn}`, values.set(document, number));
    }
  }
  return [...figures].flatMap(([key, values]): Diagnostic[] => {
    const all = [...values];
    if (new Set(all.map(([, { value }]) => value)).size < 2) return [];
    const wrong = all.filter(([, { value, expected }]) => value !== expected);
    const at = (wrong.length > 0 ? wrong : all).map(([{ file }]) => ({ file, sheet: '', cell: '' }));
    const listed = all.map(([{ language }, { value }]) => `${language} ${value === '' ? '–' : value}`);
    return [diagnostic('document-languages-differ', at, { figure: key.split('\n')[0]!, values: listed.join(', ') })];
  });
}
