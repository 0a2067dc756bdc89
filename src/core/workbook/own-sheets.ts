/**
 * Sheets that we wrote into an officer's workbook have this name of their own, for the area that was written. They are results, and never read as
 * data.
 */
export const OWN_MARK = 'Addendum_area';
