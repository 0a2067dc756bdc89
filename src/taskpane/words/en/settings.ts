/** English: settings, and sheets that are added. Holes are ICU messages, see `Say`. */
/** Words for sheets that are added. */
export const NEW_SHEET = {
  addSheets: 'Add the sheets for',
  sheetsForCosts: 'costs of meetings',
  sheetsForStatus: 'reporting status',
  sheetsOfSample: 'the sample (illustrative)',
  setUpLead:
    'Adds the sheets that are missing, empty, with headings, tables and drop-down lists. Existing content is not changed.',
  sampleLead: 'A whole year with invented amounts, to explore.',
  add: 'Add',
};

export const SETTINGS = {
  settings: 'Settings',
  /** With the hole `count`: how many say something. */
  filled: '{count, number} filled in',
  find: 'Find a setting',
  none: '(blank)',
  /** With the hole `language`, its own name. */
  inLanguage: 'in {language}',
  otherLanguages: 'In other languages',
  /** Followed by a link to its cell. */
  fixed: 'Can only be changed where it stands:',
  /** With the hole `count`. */
  keep: '{count, plural, one {Keep # change} other {Keep # changes}}',
  /** Before names of settings. */
  changed: 'Settings:',
};
