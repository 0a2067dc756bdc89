/**
 * Sheets that we wrote into an officer's workbook have this name of their own, for the area that was written. They are results, and never read as
 * data.
 */
export const OWN_MARK = 'Addendum_area';

/** In whose name the template has its comments at headings. */
export const OWN_AUTHOR = 'Addendum';

/** Names that the totals of a sheet of ours have, on that sheet alone: `Total_estimate`, `Meeting_2_variance`. */
export const OWN_NAMES = /^(?:Total|Grand_total|Meeting_\d+)_\w+$/;
