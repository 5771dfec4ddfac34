// Which published requests are wanted, as it stands behind the question mark. An empty value is none, and a list may be told with commas or by
// the same name again.
import { isId } from '../directory/id.ts'
import { dayOf, daysAfter, type Day } from '../text/dates.ts'
import { clean } from '../web/form.ts'
import { firstDayFrom, readMoment } from './moment.ts'
import { topicOf, type Topic } from './service-code.ts'

export type Box = { west: number; south: number; east: number; north: number }
export type Circle = { lat: number; long: number; metres: number }

export type Filter = {
  /** Nothing can match. */
  none: boolean
  topics: Topic[] | null
  /** First and last day of the month in which it was given, and in which it was published. */
  given: { from: Day | null; until: Day | null }
  published: { from: Day | null; until: Day | null }
  circle: Circle | null
  box: Box | null
  /** Of a unit, or what the national service directory knows it by. */
  objectId: string | null
  /** What the unit is called, in any language. */
  agency: string | null
  page: number
  size: number
}

export const mostOnPage = 1000
export const mostIds = 200
const longestSpan = 90

type Read = { filter: Filter; problems: string[] }

/** Where nothing is said of time, it is of the last 90 days. */
export function readFilter(query: URLSearchParams, now: Date): Read {
  const problems: string[] = []
  const say = (problem: string): null => (problems.push(problem), null)
  const one = (name: string): string => query.getAll(name).find((value) => value.trim())?.trim() ?? ''

  const moment = (name: string): Date | null => {
    const given = one(name)
    return given ? readMoment(given) ?? say(`${name} must be a time with a zone, as 2026-09-01T00:00:00+03:00.`) : null
  }
  const [start, end, after, before] = [moment('start_date'), moment('end_date'), moment('updated_after'), moment('updated_before')]
  const statuses = listOf(query, 'status')
  if (statuses.some((status) => status !== 'open' && status !== 'closed')) say('status must be open or closed, or both with a comma.')
  const codes = listOf(query, 'service_code')
  if (codes.length > mostIds) say(`service_code may have at most ${mostIds} codes.`)
  const [objectId, objectType] = [one('service_object_id'), one('service_object_type')]
  if (!!objectId !== !!objectType) say('service_object_id and service_object_type go together.')
  const given = spanOf(start, end, { now, alone: !after && !before })
  if (given === 'too-long') say(`start_date and end_date may not be more than ${longestSpan} days apart.`)

  const filter: Filter = {
    // What is published has been answered.
    none: (statuses.length > 0 && !statuses.includes('closed')) || (objectId !== '' && !isId(objectId)),
    topics: codes.length ? codes.flatMap((code) => topicOf(code) ?? []) : null,
    given: given === 'too-long' ? { from: null, until: null } : given,
    published: { from: after && firstDayFrom(after), until: before && dayOf(before) },
    circle: circleOf(one, say), box: boxOf(one('bbox'), say),
    objectId: objectId || null, agency: clean(one('handler')).slice(0, 200) || null,
    page: whole(one('page'), 1, 'page', say), size: Math.min(mostOnPage, whole(one('page_size') || one('per_page'), mostOnPage, 'page_size', say)),
  }
  return { filter, problems }
}

/** Values with commas between, and of a name that comes several times those of each. */
export const listOf = (query: URLSearchParams, name: string): string[] => query.getAll(name).flatMap((value) => value.split(',')).map((value) => value.trim()).filter(Boolean)

/** One end alone reaches 90 days. */
function spanOf(start: Date | null, end: Date | null, { now, alone }: { now: Date; alone: boolean }): Filter['given'] | 'too-long' {
  if (!start && !end) return { from: alone ? daysAfter(dayOf(now), -longestSpan) : null, until: null }
  const span = longestSpan * 86_400_000
  if (start && end && end.getTime() - start.getTime() > span + 3_600_000) return 'too-long'
  const [from, until] = [start ?? new Date(end!.getTime() - span), end ?? new Date(start!.getTime() + span)]
  return { from: firstDayFrom(from), until: dayOf(until) }
}

type Say = (problem: string) => null

function circleOf(one: (name: string) => string, say: Say): Circle | null {
  const given = [one('lat'), one('long'), one('radius')]
  if (given.every((value) => value === '')) return null
  const [lat, long, metres] = given.map(number) as [number, number, number]
  if (given.some((value) => value === '')) return say('lat, long and radius go together.')
  return isPlace(lat, long) && metres > 0 && metres <= 1_000_000 ? { lat, long, metres } : say('lat and long must be degrees, and radius metres, up to 1000000.')
}

function boxOf(given: string, say: Say): Box | null {
  if (!given) return null
  const [west, south, east, north, ...more] = given.split(',').map((part) => number(part.trim())) as [number, number, number, number]
  const isBox = more.length === 0 && isPlace(south, west) && isPlace(north, east) && west <= east && south <= north
  return isBox ? { west, south, east, north } : say('bbox must be left, bottom, right and top in degrees, with commas between.')
}

const number = (given: string): number => (/^[+-]?\d{1,10}(\.\d{1,20})?$/.test(given) ? Number(given) : NaN)

export const isPlace = (lat: number, long: number): boolean => Math.abs(lat) <= 90 && Math.abs(long) <= 180

/** WGS84, from what was sent. */
export const isLocation = (lat: string, long: string): boolean => isPlace(number(lat), number(long))

function whole(given: string, otherwise: number, name: string, say: Say): number {
  if (!given) return otherwise
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  say(`${name} must be a whole number from 1 on.`)
  return otherwise
}
