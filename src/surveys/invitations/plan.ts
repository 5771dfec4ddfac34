// What would become of each row of a list, before anything is sent or kept.
import { parseDay } from '../../staff/day-field.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { readAddress, type Address, type Channel } from './address.ts'
import { inTime, sendFrom } from './quiet.ts'
import { readLanguage, readProtected, type Given } from './read-list.ts'

/**
 * address: nothing can be sent there · twice: it is on an earlier row · protected: never asked · unclear: whether they are protected ·
 * language, day: cannot be read · late: the round would be over · not-now: asked within 30 days, or does not want to be asked;
 * which of the two is not told · no-gateway: there is no way to send an SMS · long: the SMS would be too long
 */
export type Left = 'address' | 'twice' | 'protected' | 'unclear' | 'language' | 'day' | 'late' | 'not-now' | 'no-gateway' | 'long'
export type Taken = Address & { row: number; is: 'taken'; language: Language; dueAt: Date }
export type Planned = Taken | { row: number; is: Left; detail: string }

export type Rules = {
  now: Date
  closedDays: readonly Day[]
  firstOn: Day
  lastOn: Day
  /** Where a row names none. */
  language: Language
  /** Who is not asked now, of the addresses in the list. */
  quiet: ReadonlySet<string>
  hasGateway: boolean
  smsFits(language: Language): boolean
}

/** Of those who may be asked at all: what is to be known of the others is not even looked up. */
export function addressesIn(given: readonly Given[]): string[] {
  const guarded = guardedIn(given)
  return given.flatMap((row) => readAddress(row.address)?.address ?? []).filter((address) => !guarded.has(address))
}

/** Whoever is protected on one row is so on all. */
const guardedIn = (given: readonly Given[]): ReadonlySet<string> =>
  new Set(given.filter((row) => readProtected(row.protected) !== false).flatMap((row) => readAddress(row.address)?.address ?? []))

export function plan(given: readonly Given[], rules: Rules): Planned[] {
  const seen = new Map<string, number>()
  const guardedAddresses = guardedIn(given)
  return given.map((row): Planned => {
    const left = (is: Left, detail = ''): Planned => ({ row: row.row, is, detail: detail.slice(0, 60) })
    const guarded = readProtected(row.protected)
    if (guarded !== false) return left(guarded ? 'protected' : 'unclear')
    const address = readAddress(row.address)
    if (!address) return left('address', row.address)
    if (guardedAddresses.has(address.address)) return left('protected')
    if (seen.has(address.address)) return left('twice', String(seen.get(address.address)))
    seen.set(address.address, row.row)
    const language = row.language ? readLanguage(row.language) : rules.language
    if (!language) return left('language', row.language)
    const meetingOn = row.day ? parseDay(row.day) : null
    if (row.day && !meetingOn) return left('day', row.day)
    if (rules.quiet.has(address.address)) return left('not-now')
    if (address.channel === 'sms' && !rules.hasGateway) return left('no-gateway')
    if (address.channel === 'sms' && !rules.smsFits(language)) return left('long')
    const dueAt = sendFrom({ ...rules, meetingOn })
    return inTime(dueAt, rules.lastOn, 'invitation') ? { row: row.row, is: 'taken', ...address, language, dueAt } : left('late')
  })
}

export const takenOf = (planned: readonly Planned[]): Taken[] => planned.filter((one) => one.is === 'taken')

/** So that a press does what was looked at: who would be asked by which way, and who would not. */
export const seenOf = (planned: readonly Planned[]): string =>
  planned.map((one) => (one.is === 'taken' ? `${one.row} ${one.address} ${one.language}` : `${one.row} ${one.is}`)).join('\n')

export const countsOf = (planned: readonly Planned[]): { taken: Record<Channel, number>; left: Partial<Record<Left, number>> } => {
  const taken = { email: 0, sms: 0 }
  const left: Partial<Record<Left, number>> = {}
  for (const one of planned) {
    if (one.is === 'taken') taken[one.channel]++
    else left[one.is] = (left[one.is] ?? 0) + 1
  }
  return { taken, left }
}
