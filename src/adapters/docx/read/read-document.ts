/** Reads a .docx back as text: paragraphs, tables, heads of pages, notes and properties. */
import type { ReadBlock, ReadDocument } from '../../../core/tie-out/document-text';
import { plainText } from '../../../core/tie-out/plain-text';
import type { ByteSource } from '../../package/byte-source';
import { inMemory } from '../../package/byte-source';
import type { Inflate } from '../../package/inflate';
import { webInflate } from '../../package/inflate';
import { LIMITS } from '../../package/limits';
import { Package } from '../../package/package';
import { refusal } from '../../package/refusal';
import { readRelationships } from '../../package/relationships';
import { readXmlPart } from '../../package/xml-part';
import { PropertiesReader } from './properties-reader';
import { StoryReader } from './story-reader';
import { StruckStyles } from './struck-styles';
import { PROPERTIES, WORD } from './word-vocabulary';

/** Name of the document property by which a file is known as ours. */
const OUR_PROPERTY = 'Addendum';
const HEADS = ['header', 'footer'];
const NOTES = ['footnotes', 'endnotes'];

export interface ReadOptions {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly inflate?: Inflate;
}

/** The whole text of a document. Rejects with a `Refusal` where the file is none, or cannot be read whole. */
export async function readDocument(from: Uint8Array | ByteSource, options: ReadOptions): Promise<ReadDocument> {
  const { file, inflate = webInflate } = options;
  const source = from instanceof Uint8Array ? inMemory(from) : from;
  const pack = new Package(source, { file, inflate, limits: LIMITS });
  const outer = await readRelationships(pack, '');
  const target = outer.find(({ kind, external }) => kind === 'officeDocument' && !external)?.target;
  const main = target === undefined ? undefined : pack.find(target);
  if (main === undefined || !/^word\//i.test(main)) throw refusal(file, 'file-not-document', { found: main ?? '' });
  const inner = await readRelationships(pack, main);
  const styles = new StruckStyles();
  for (const { kind, target: name, external } of inner) {
    const part = kind === 'styles' && !external ? pack.find(name) : undefined;
    if (part !== undefined) await readXmlPart(pack, part, styles, WORD);
  }
  const story = async (part: string): Promise<StoryReader> => {
    const reader = new StoryReader(styles);
    await readXmlPart(pack, part, reader, WORD);
    return reader;
  };
  const body = await story(main);
  const partsOf = (kinds: readonly string[]): string[] => [
    ...new Set(
      inner.flatMap(({ kind, target: name, external }) =>
        kinds.includes(kind) && !external ? [pack.find(name)].filter((part) => part !== undefined) : [],
      ),
    ),
  ];
  const heads: StoryReader[] = [];
  for (const part of partsOf(HEADS)) heads.push(await story(part));
  const notes: StoryReader[] = [];
  for (const part of partsOf(NOTES)) notes.push(await story(part));
  const properties = new PropertiesReader();
  for (const { kind, target: name, external } of outer) {
    const part = external || !/^(?:core|custom)-?properties$/i.test(kind) ? undefined : pack.find(name);
    if (part !== undefined) await readXmlPart(pack, part, properties, PROPERTIES);
  }
  const all = [body, ...heads, ...notes];
  return {
    file,
    blocks: [body, ...notes].flatMap(({ blocks }) => blocks),
    heads: distinct(heads.flatMap(({ blocks }) => blocks.flatMap(textsOf)).map(withoutPages)),
    properties: distinct([...properties.texts, ...all.flatMap(({ descriptions }) => descriptions)]),
    fields: body.fields.fields,
    bookmarks: body.fields.bookmarks,
    version: properties.custom.get(OUR_PROPERTY) ?? '',
    trackedChanges: all.reduce((sum, { trackedChanges }) => sum + trackedChanges, 0),
  };
}

const textsOf = (block: ReadBlock): string[] =>
  block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text);

/** What is left of `A/CONF/1⇥2/5` when the numbers of pages, which are fields, are gone. */
const withoutPages = (text: string): string => plainText(text).replace(/(?:^|\s)\/$|^\/(?:\s|$)/, '');

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text.trim() !== '');
