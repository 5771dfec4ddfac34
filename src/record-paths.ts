// The addresses of the identified room: its pages for clients, which alone its cookie goes to, and the pages of the desk.
import { publicPages } from './public-pages.ts'
import { languages } from './text/language.ts'

/** Where a browser shows the cookie of the room: in each language at the addresses that begin so, and nowhere else. */
export const roomPaths: string[] = languages.map((language) => `/${language}/${publicPages.records[language]}`)

/** Where the broker leads back to, in whatever language somebody began: it knows one address. */
export const recordsBack = '/fi/omat-tiedot/paluu'

export const recordDesk = {
  records: '/desk/records',
  newRecord: '/desk/records/new',
  recordHandlers: '/desk/records/handlers',
  record: '/desk/records/:id',
  recordPrint: '/desk/records/:id/print',
} as const

/** Of a request at the desk, or of something that is done with it. */
export const recordPath = (id: string, rest = ''): string => recordDesk.record.replace(':id', id) + rest
