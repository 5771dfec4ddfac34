// Reads one row as earlier feedback, or says what is wrong with it.
import { longest, type Channel, type OfferedKind } from '../../feedback/case.ts'
import type { Earlier } from '../../feedback/earlier/bring-in.ts'
import { closedOn } from '../../feedback/earlier/gone-at-once.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import { findUnmistakable } from '../../privacy/redaction/unmistakable.ts'
import { parseDay } from '../../staff/day-field.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { clean } from '../../web/form.ts'
import { isFault, type Columns, type Field, type Told, type Why } from './earlier.ts'
import type { FileRow } from './rows.ts'
import { channelsByWord, kindsByWord, languagesByWord, wordOf } from './words.ts'

export type Named = { id: string; lineId: string | null }
/** By what they are called in any language, in small letters. Two of one name are told. */
export type Places = Record<'line' | 'service' | 'unit', ReadonlyMap<string, readonly Named[]>>
export type Otherwise = { channel: Channel; kind: OfferedKind | null; language: Language; withoutPlace: boolean; today: Day; /** What closed before it is kept no longer. */ gonePast: Day | null; places: Places }

/** `canonical`: by which the same row is known when it comes again. */
export type Read = { told: Told[]; earlier: Earlier | null; canonical: string }

export function readRow({ row, cells }: FileRow, columns: Columns, otherwise: Otherwise): Read {
  const told: Told[] = []
  const say = (field: Field, why: Why): void => void told.push({ row, field, why })
  const raw = (field: Field): string => (columns[field] === undefined ? '' : cells[columns[field]] ?? '')
  const cell = (field: Field): string => {
    const given = raw(field)
    if (given.includes('\0')) say(field, 'nul')
    return withoutGuard(clean(given).trim())
  }
  const text = words('text', cell, say)
  if (!text) say('text', 'missing')
  const answer = columns.answer === undefined ? '' : words('answer', cell, say)
  const givenOn = dayIn('date', cell, otherwise.today, say)
  const answeredOn = raw('answered').trim() ? dayIn('answered', cell, otherwise.today, say) : null
  if (givenOn && answeredOn && answeredOn < givenOn) say('answered', 'before-given')
  const kind = oneOf('kind', kindsByWord, cell, otherwise.kind, say)
  const channel = oneOf('channel', channelsByWord, cell, otherwise.channel, say)
  const language = oneOf('language', languagesByWord, cell, otherwise.language, say)
  const place = placeOf(cell, otherwise, say)
  if (findUnmistakable(`${text}\n${answer}`).length) say('text', 'personal')
  if (signalsDanger(text)) say('text', 'danger')
  if (givenOn && otherwise.gonePast && closedOn({ givenOn, answeredOn }) < otherwise.gonePast) say(answeredOn ? 'answered' : 'date', 'past-keeping')
  const canonical = JSON.stringify([text, givenOn, kind, channel, language, ...(['line', 'service', 'unit'] as const).map((field) => wordOf(cell(field))), answer, answeredOn])
  if (told.some(({ why }) => isFault(why)) || !givenOn || !kind || !channel || !language) return { told, earlier: null, canonical }
  return { told, canonical, earlier: { text, givenOn, kind, channel, language, ...place, answer: answer || null, answeredOn } }
}

type Cell = (field: Field) => string
type Say = (field: Field, why: Why) => void

function words(field: 'text' | 'answer', cell: Cell, say: Say): string {
  const text = cell(field)
  if (text.length > longest.text) say(field, 'long')
  return text
}

/** A time behind a day is left out: of what is closed only the day is known. */
function dayIn(field: 'date' | 'answered', cell: Cell, today: Day, say: Say): Day | null {
  const typed = cell(field)
  const day = parseDay(typed.replace(/[T ]+\d{1,2}[.:]\d{2}.*$/, '').trim())
  if (!typed) say(field, 'missing')
  else if (!day) say(field, 'no-day')
  else if (day > today) say(field, 'later')
  return day && day <= today ? day : null
}

function oneOf<T>(field: 'kind' | 'channel' | 'language', known: ReadonlyMap<string, T>, cell: Cell, otherwise: T | null, say: Say): T | null {
  const typed = cell(field)
  const found = typed ? known.get(wordOf(typed)) : otherwise
  if (!found) say(field, typed ? 'unknown' : 'missing')
  return found ?? null
}

function placeOf(cell: Cell, { places, withoutPlace }: Otherwise, say: Say): Pick<Earlier, 'lineId' | 'serviceId' | 'unitId'> {
  const find = (field: 'line' | 'service' | 'unit'): Named | null => {
    const typed = cell(field)
    const found = typed ? places[field].get(wordOf(typed)) ?? [] : []
    if (typed && found.length !== 1) say(field, withoutPlace ? 'left-out' : found.length ? 'several' : 'unknown')
    return found.length === 1 ? found[0]! : null
  }
  const [line, service, unit] = [find('line'), find('service'), find('unit')]
  if (line && service?.lineId && service.lineId !== line.id) say('service', 'other-line')
  return { lineId: service?.lineId ?? line?.id ?? null, serviceId: service?.id ?? null, unitId: unit?.id ?? null }
}

/** Programs put an apostrophe before what a spreadsheet would take for a formula; it was no part of what was said. */
const withoutGuard = (text: string): string => text.replace(/^'(?=[=+\-@])/, '')
