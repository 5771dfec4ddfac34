// The lists of the directory: the ids that feedback may name, with their names in every language.
import type { Context as HonoContext } from 'hono'
import { listMunicipalities, listPlaces, listServices, listUnits } from '../directory/lists.sql.ts'
import { dayOf } from '../text/dates.ts'
import { pageOfWhole, pageQuery, type Sizes } from './list.ts'
import { operation } from './operation.ts'

const sizes: Sizes = { most: 1000, usual: 500 }

export const directoryLists = [
  operation({
    id: 'listServices', summary: 'Services that are in use',
    method: 'GET', path: '/services', query: pageQuery(sizes), status: 200, answers: 'Services',
    handle: async ({ db, now }, c) => shown(c, await listServices(db, dayOf(now()))),
  }),
  operation({
    id: 'listUnits', summary: 'Units that are in use',
    method: 'GET', path: '/units', query: pageQuery(sizes), status: 200, answers: 'Units',
    handle: async ({ db, now }, c) => shown(c, await listUnits(db, dayOf(now()))),
  }),
  operation({
    id: 'listPlaces', summary: 'Places that are in use',
    method: 'GET', path: '/places', query: pageQuery(sizes), status: 200, answers: 'Places',
    handle: async ({ db, now }, c) => shown(c, await listPlaces(db, dayOf(now()))),
  }),
  operation({
    id: 'listMunicipalities', summary: 'Municipalities',
    method: 'GET', path: '/municipalities', query: pageQuery(sizes), status: 200, answers: 'Municipalities',
    handle: async ({ db }, c) => shown(c, await listMunicipalities(db)),
  }),
]

const shown = <Row extends { id: string }>(c: HonoContext, rows: readonly Row[]): { items: WithoutNulls<Row>[]; next?: string } => {
  const { items, ...next } = pageOfWhole(c, sizes, rows)
  return { items: items.map(withoutNulls), ...next }
}

type WithoutNulls<Row> = { [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key] } & {
  [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null>
}

/** What is not known is left out. */
const withoutNulls = <Row extends object>(row: Row): WithoutNulls<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<Row>
