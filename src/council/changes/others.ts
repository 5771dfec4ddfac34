// What other parts of the council's work tell of what came of a point: their forms, how far it is, and where a memo is published.
import type { Db } from '../../db/db.ts'
import type { Language } from '../../text/language.ts'

/** With `?point=` they begin with what was said; the words never stand in the address. */
export const formsOfOthers = { greeting: '/greetings/new', homework: '/homework/new' } as const

/** How far greetings and homework are, by their ids. */
export const otherStandings = async (_db: Db, _ids: readonly string[]): Promise<Map<string, 'working' | 'done'>> => new Map()

/** The public page of a meeting's memo; null as long as it is not published. */
export const memoAddress = async (_db: Db, _meetingId: string, _language: Language): Promise<string | null> => null
