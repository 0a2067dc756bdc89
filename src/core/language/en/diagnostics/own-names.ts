/** English: what findings call things of ours that are no sheets, columns or settings. */
import type { OwnNames } from '../../own-names';

export const OWN_NAMES: OwnNames = {
  betweenQuoted: '”, “',
  details: undefined,
  figures: {
    table: 'The number of a table',
    year: 'The reporting year',
    day: 'The as-at date',
    text: 'A number in the text',
    'count (meetings)': 'The number of meetings',
    'count (unmatched)': 'The number of unmatched entries',
    'count (meetings-above)': 'The number of meetings above their estimate',
    'count (meetings-above-more)': 'The number of further meetings above their estimate',
    'count (meetings-below)': 'The number of meetings below their estimate',
    'count (meetings-below-more)': 'The number of further meetings below their estimate',
    'count (meetings-equal)': 'The number of meetings equal to their estimate',
    'count (meetings-equal-more)': 'The number of further meetings equal to their estimate',
    'count (meetings-uncompared)': 'The number of meetings that were not compared',
    'count (meetings-uncompared-more)': 'The number of further meetings that were not compared',
  },
};
