/**
 * Which tests the mutants of a room are tried with: folders, or beginnings of names. Its own come first; more only where it has few. What only whole jobs or
 * the command line would notice counts as not noticed.
 */
export const ROOMS = {
  'src/core/values': ['test/core/values'],
  'src/core/workbook': ['test/core/workbook', 'test/core/records'],
  'src/core/records': ['test/core/records', 'test/seen'],
  'src/core/reconciliation': [
    'test/core/reconciliation',
    'test/core/records/stated-totals',
    'test/core/checks',
    'test/core/annex/lineage',
  ],
  'src/core/checks': ['test/core/checks', 'test/core/status/waivers', 'test/core/status/check-status'],
  'src/core/annex': ['test/core/annex'],
  'src/core/budget': ['test/core/budget', 'test/core/budget-documents'],
  'src/core/tie-out': ['test/core/tie-out'],
  'src/core/status': ['test/core/status'],
  'src/core/letters': ['test/core/letters'],
  'src/core/comparison': ['test/core/comparison'],
  'src/adapters/package': ['test/adapters/package', 'test/adapters/xlsx/read'],
  'src/adapters/xlsx': ['test/adapters/xlsx'],
};

/** The tests of the places given; those of no room are told by `undefined`. */
export function testsOf(places) {
  const rooms = places.map((place) =>
    Object.keys(ROOMS).find((room) => place === room || place.startsWith(`${room}/`)),
  );
  return rooms.includes(undefined) ? undefined : [...new Set(rooms.flatMap((room) => ROOMS[room]))];
}
