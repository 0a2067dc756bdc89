import type { DetailPattern } from '../values/details';

/** What findings in a language call things of ours that are no sheets, columns or settings. */
export interface OwnNames {
  /** Between two names in quotation marks of which a message has the first and the last mark. */
  readonly betweenQuoted: string;
  /** Why a file cannot be read: ICU messages, by what `DETAILS` says in English. None in English, which is said as it is. */
  readonly details: { readonly [D in DetailPattern]: string } | undefined;
  /** What a number of a document is that is no figure of a table: by `FigureMeasure`, a count by what is counted. Heads a sentence. */
  readonly figures: FigureNames;
}

export interface FigureNames {
  readonly table: string;
  readonly year: string;
  readonly day: string;
  readonly text: string;
  readonly 'count (meetings)': string;
  readonly 'count (unmatched)': string;
  readonly 'count (meetings-above)': string;
  readonly 'count (meetings-above-more)': string;
  readonly 'count (meetings-below)': string;
  readonly 'count (meetings-below-more)': string;
  readonly 'count (meetings-equal)': string;
  readonly 'count (meetings-equal-more)': string;
  readonly 'count (meetings-uncompared)': string;
  readonly 'count (meetings-uncompared-more)': string;
}
