/** A finding about a waiver names what is waived by its title as well as by its code. */
import { voiceOf } from '../../../src/adapters/messages/voice';
import { diagnostic } from '../../../src/core/values/diagnostic';

const AT = { file: 'a.xlsx', sheet: 'Waivers', cell: 'A2' };

test.each(['en', 'fr'] as const)('in %s', async (language) => {
  const voice = await voiceOf(language);
  const title = voice.title('line-unestimated');
  const said = [
    diagnostic('waiver-applied', AT, { code: 'line-unestimated', key: 'M-01', reason: 'Agreed' }),
    diagnostic('waiver-lapsed', AT, { code: 'line-unestimated', key: 'M-01' }),
    diagnostic('waiver-refused', AT, { code: ' Line-Unestimated ' }),
  ].map((found) => voice.message(found));
  for (const message of said) expect(message).toContain(`${title} [line-unestimated]`);
  expect(voice.message(diagnostic('waiver-refused', AT, { code: 'nonsense' }))).toContain('nonsense');
});
