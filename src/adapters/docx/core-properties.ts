/** The properties of a document that file managers and Word show; written here, since the library's own name the moment of writing. */
import type { PlannedDocument } from '../../core/plan/document-plan';
import { LANGUAGE_TAGS } from '../../core/style/united-nations-document';
import { isoFromDay } from '../../core/values/calendar';
import { documentText } from './document-text';

/** No wall clock: a document is of its own day, and says none where it has none. */
export function coreProperties({ title, subject, description, language, author = '', day }: PlannedDocument): string {
  const moment = day === undefined ? '' : `${isoFromDay(day)}T00:00:00Z`;
  const dated = (name: string): string =>
    moment === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', title) +
    element('dc:subject', subject) +
    element('dc:creator', author) +
    element('dc:description', description) +
    element('cp:lastModifiedBy', author) +
    '<cp:revision>1</cp:revision>' +
    dated('created') +
    dated('modified') +
    `<dc:language>${LANGUAGE_TAGS[language]}</dc:language>` +
    '</cp:coreProperties>'
  );
}

const escaped = (text: string): string =>
  documentText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
