/** The properties of a document that file managers and Word show; written here, since the library's own name the moment of writing. */
import type { PlannedDocument } from '../../core/plan/document-plan';
import { LANGUAGE_TAGS } from '../../core/style/united-nations-document';
import { documentText } from './document-text';

/** No wall clock: every file says the same moment. */
const MOMENT = '2000-01-01T00:00:00Z';

export function coreProperties({ title, subject, description, language }: PlannedDocument): string {
  const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', title) +
    element('dc:subject', subject) +
    '<dc:creator>Addendum</dc:creator>' +
    element('dc:description', description) +
    '<cp:lastModifiedBy>Addendum</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${MOMENT}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${MOMENT}</dcterms:modified>` +
    `<dc:language>${LANGUAGE_TAGS[language]}</dc:language>` +
    '</cp:coreProperties>'
  );
}

const escaped = (text: string): string =>
  documentText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
