/** Whether a run of rich text stands above or below the line, from its own markup. */
import type { XmlTag } from '../../package/xml-tag';

/** What the tag says of the run; `undefined`: nothing. */
export function raisedBy(name: string, tag: XmlTag): boolean | undefined {
  if (name !== 'vertAlign') return undefined;
  const place = tag.get('val')?.trim();
  return place === 'superscript' || place === 'subscript';
}
