/** ’ and ' are one sign in headings, codes and names. */
import { checked, codesOf } from './status-of';

const book = (sign: string): string => `
# États
État | Nom
CIV | Côte d'Ivoire
# Obligations de présentation
Instrument | Échéance | Jusqu${sign}à l${sign}année
Proto d'appui | 31 mars | 2012
# Parties
État | Instrument | Entrée en vigueur | Jusqu${sign}au
Côte d${sign}Ivoire | Proto d${sign}appui | 2000-01-01 | 2010-12-31
# Rapports
État | Instrument | Année | Soumis le | Mis en ligne le
République de Côte d${sign}Ivoire | PROTO D${sign}APPUI | 2009 | 2009-03-01 | 2009-03-02
`;

test.each(["'", '’', '‘', 'ʼ', '′', '＇', '`', '´'])('a French workbook with %s loses nothing', (sign) => {
  const { status, diagnostics } = checked(book(sign), '2013-12-31', 2010);
  const [{ from, until }] = status.records.memberships as [(typeof status.records.memberships)[number]];
  expect(until! > from).toBe(true);
  expect(status.records.reports).toHaveLength(1);
  // The formal name, and the code in capitals: that they have another sign is no finding.
  expect(codesOf(diagnostics)).toEqual(['state-by-name', 'code-variant', 'report-not-recorded']);
});
