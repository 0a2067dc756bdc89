import type { NoticeClass } from '../values/notice-classes';

/** Letters to begin with. Lines of a body are paragraphs. */
export interface SampleLetters {
  readonly subject: string;
  readonly salutation: string;
  /** To States that have reported before. */
  readonly reminder: readonly string[];
  /** To States that have not reported at all. */
  readonly never: readonly string[];
  readonly closing: string;
  readonly signatory: string;
  readonly signatoryTitle: string;
  /** About contributions. */
  readonly notices: { readonly [C in NoticeClass]: { readonly subject: string; readonly body: readonly string[] } };
}
