/** Namespaces of Word's parts: what is text, and what text boxes and pictures are wrapped in. */
import type { Vocabulary } from '../../package/namespaces';
import { Space } from '../../package/namespaces';

const FORMATS = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const WORD: Vocabulary = new Map([
  [`${FORMATS}/wordprocessingml/2006/main`, Space.main],
  [`${STRICT}/wordprocessingml/main`, Space.main],
  // A picture's place has its alternative text; formulas have runs and texts like all else.
  [`${FORMATS}/drawingml/2006/wordprocessingDrawing`, Space.main],
  [`${STRICT}/drawingml/wordprocessingDrawing`, Space.main],
  [`${FORMATS}/officeDocument/2006/math`, Space.main],
  [`${STRICT}/officeDocument/math`, Space.main],
  [`${FORMATS}/drawingml/2006/main`, Space.around],
  [`${STRICT}/drawingml/main`, Space.around],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', Space.around],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', Space.around],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', Space.around],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', Space.around],
  ['urn:schemas-microsoft-com:vml', Space.around],
  ['urn:schemas-microsoft-com:office:office', Space.around],
  ['urn:schemas-microsoft-com:office:word', Space.around],
]);

/** Of the parts that tell what a document is called. */
export const PROPERTIES: Vocabulary = new Map([
  [`${FORMATS}/package/2006/metadata/core-properties`, Space.main],
  ['http://purl.org/dc/elements/1.1/', Space.main],
  ['http://purl.org/dc/terms/', Space.other],
  [`${FORMATS}/officeDocument/2006/custom-properties`, Space.main],
  [`${STRICT}/officeDocument/customProperties`, Space.main],
  [`${FORMATS}/officeDocument/2006/docPropsVTypes`, Space.main],
  [`${STRICT}/officeDocument/docPropsVTypes`, Space.main],
]);
