// Who opens which page of the directory, and whose forms there are taken: as in who-opens.ts.

/** Where the address leads to nothing. */
const nobody = ''

/** What can be added, changed, taken out of use and back. */
const things = ['line', 'service', 'unit', 'place', 'telephone', 'situation', 'other', 'step', 'drop-in']
const paths = (...ways: string[]) => things.flatMap((thing) => ways.map((way) => `/desk/directory/${thing}/${way}`))
const byEditors = (all: string[]): Record<string, string> => Object.fromEntries(all.map((path) => [path, 'A']))

export const directoryPages: Record<string, string> = {
  ...byEditors(paths('new', ':id')),
  '/desk/directory/municipality/new': 'A',
  '/desk/directory/municipality/:id': 'A',
  '/desk/directory/place/:id/hours': 'A',
  '/desk/directory/telephone/:id/hours': 'A',
  '/desk/directory/drop-in/:id/hours': 'A',
  '/desk/address-book': 'WSCAMGKP', '/desk/address-book/:id': 'A',
  '/desk/directory/situations': 'A',
  '/desk/directory/words': 'A',
  '/desk/directory/begin': 'A',
  '/desk/directory/upkeep': 'WSCAMGKP', '/desk/directory/history/:id': 'CA',
  // No file waits.
  '/desk/directory/ptv': 'A', '/desk/directory/ptv/waiting': nobody, '/desk/directory/ptv/export': 'A', '/desk/directory/volumes': 'A', '/desk/directory/volumes/waiting': nobody,
}

/** By these at most, whatever stands in them. */
export const directoryForms: Record<string, string> = {
  ...byEditors(paths('new', ':id', ':id/end', ':id/take-back')),
  '/desk/directory/municipality/new': 'A',
  '/desk/directory/municipality/:id': 'A',
  '/desk/directory/place/:id/hours': 'A',
  '/desk/directory/telephone/:id/hours': 'A',
  '/desk/directory/drop-in/:id/hours': 'A',
  '/desk/address-book/:id': 'A', '/desk/address-book/:id/end': 'A', '/desk/address-book/:id/take-back': 'A',
  '/desk/directory/words': 'A',
  '/desk/directory/words/:id': 'A',
  '/desk/directory/ptv': 'A', '/desk/directory/ptv/waiting': 'A', '/desk/directory/ptv/lines': 'A',
  '/desk/directory/volumes': 'A', '/desk/directory/volumes/waiting': 'A', '/desk/directory/volumes/remove': 'A',
  '/desk/directory/upkeep': 'WSCAMGKP', '/desk/directory/history/:id': 'CA',
}
