// The lists of the directory: the ids that feedback may name, with their names in every language.
import { listMunicipalities, listPlaces, listServices, listUnits } from '../directory/lists.sql.ts'
import { dayOf } from '../text/dates.ts'
import { operation } from './operation.ts'

export const directoryLists = [
  operation({
    id: 'listServices', summary: 'Services that are in use',
    method: 'GET', path: '/services', status: 200, answers: 'Services',
    handle: async ({ db, now }) => (await listServices(db, dayOf(now()))).map(withoutNulls),
  }),
  operation({
    id: 'listUnits', summary: 'Units that are in use',
    method: 'GET', path: '/units', status: 200, answers: 'Units',
    handle: async ({ db, now }) => (await listUnits(db, dayOf(now()))).map(withoutNulls),
  }),
  operation({
    id: 'listPlaces', summary: 'Places that are in use',
    method: 'GET', path: '/places', status: 200, answers: 'Places',
    handle: async ({ db, now }) => (await listPlaces(db, dayOf(now()))).map(withoutNulls),
  }),
  operation({
    id: 'listMunicipalities', summary: 'Municipalities',
    method: 'GET', path: '/municipalities', status: 200, answers: 'Municipalities',
    handle: async ({ db }) => (await listMunicipalities(db)).map(withoutNulls),
  }),
]

type WithoutNulls<Row> = { [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key] } & {
  [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null>
}

/** What is not known is left out. */
const withoutNulls = <Row extends object>(row: Row): WithoutNulls<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<Row>
