// All that a tablet shows of its day or of its waiting room, read at once, and what its pages are called.
import type { Db } from '../../db/db.ts'
import { serviceLines, type Named } from '../../directory/services.sql.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { findAskedRound, type AskedRound } from '../../surveys/for-days.ts'
import type { Question } from '../../surveys/question.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { deckFor, stateOf, type DayState, type Deck, type Guest, type Station, type Stop, type Theme } from '../day.ts'
import { findHome, isClosed, type AtHome } from '../at-home.ts'
import type { FeedbackDay } from '../days.sql.ts'
import type { Home } from '../home.ts'
import { lineOfRoom, nameOfRoom } from '../rooms/room.ts'
import type { WaitingRoom } from '../rooms/rooms.sql.ts'
import { decksOf, guestsOf, municipalitiesOf, stationsOf, stopsOf, themesOf } from '../parts.sql.ts'

/** What its pages belong to, by its id and as it is called there. */
export type Of = { id: string; name: Translated }
/** `lines`: about which whoever comes may answer. `allLines`: about which one may give feedback, or talk. `homeUntil`: how long its questions can be answered from home, where they can. */
export type Shown = {
  at: AtHome; of: Of; state: DayState; asked: AskedRound | null; stations: Station[]; lines: Named[]; allLines: Named[]; decks: Deck[]; themes: Theme[]
  homeUntil: Day | null; guests: Guest[]; stops: Stop[]; municipalities: Named[]; organisation: Awaited<ReturnType<typeof organisation>>
}

export async function readShown(db: Db, home: Home, today: Day): Promise<Shown | null> {
  const at = await findHome(db, home)
  if (!at) return null
  const common: Common = { at, allLines: (await serviceLines(db, today)).map(({ id, name }) => ({ id, name })), organisation: await organisation(db) }
  return at.is === 'day' ? ofDay(db, at.day, common, today) : ofRoom(at.room, common)
}

type Common = Pick<Shown, 'at' | 'allLines' | 'organisation'>

async function ofDay(db: Db, day: FeedbackDay, common: Common, today: Day): Promise<Shown> {
  const asked = day.roundId ? await findAskedRound(db, day.roundId) : null
  const { id, name } = day
  return {
    ...common, of: { id, name }, asked, state: stateOf(day, today), stations: await stationsOf(db, id), decks: await decksOf(db, id), themes: await themesOf(db, id), guests: await guestsOf(db, id),
    lines: (asked?.groups ?? []).filter(({ unitId, serviceLineId }) => unitId === null && serviceLineId !== null).map(({ serviceLineId, lineName }) => ({ id: serviceLineId!, name: lineName! })),
    homeUntil: !day.closedOn && asked && isAnsweredAtHome(asked.round, today) ? asked.round.lastOn : null, stops: await stopsOf(db, id), municipalities: await municipalitiesOf(db, id),
  }
}

/** One station, where one writes in one's own words; of a unit, about what is given there. */
function ofRoom(room: WaitingRoom, common: Common): Shown {
  const given = common.allLines.filter(({ id }) => room.unitLineIds.includes(id))
  return {
    ...common, of: { id: room.id, name: nameOfRoom(room) }, allLines: given.length ? given : common.allLines, state: isClosed(common.at) ? 'closed' : 'on',
    stations: [{ id: room.id, number: 1, form: 'feedback', name: null, serviceLineId: lineOfRoom(room), questions: [] }],
    asked: null, lines: [], decks: [], themes: [], homeUntil: null, guests: [], stops: [], municipalities: [],
  }
}

const isAnsweredAtHome = ({ way, closedOn, firstOn, lastOn }: AskedRound['round'], today: Day): boolean =>
  way === 'open' && closedOn === null && firstOn <= today && today <= lastOn

/** In the order of the station. Of a deck that is not the day's nothing is shown. */
export function questionsAt(shown: Shown, station: Station, lineId: string | null | undefined): Question[] {
  const all = shown.asked?.questions ?? []
  const own = station.questions.map((id) => all.find((question) => question.id === id)).filter((question) => question !== undefined)
  return lineId === undefined ? own : own.map((question) => (question.kind === 'cards' ? { ...question, options: deckFor(shown.decks, lineId, question.options) } : question))
}

/** For which lines each card lies on the table; '' stands for no line. Null where all have the same. */
export function linesOfCards(shown: Shown, question: Question): Map<string, string[]> | null {
  if (question.kind !== 'cards' || !shown.decks.length) return null
  const lines = [...shown.lines.map(({ id }) => id), null]
  const decks = lines.map((line) => [line ?? '', new Set(deckFor(shown.decks, line, question.options).map(({ id }) => id))] as const)
  return new Map(question.options.map(({ id }) => [id, decks.filter(([, cards]) => cards.has(id)).map(([line]) => line)]))
}

/** Whether whoever comes is asked what it is about. */
export const asksLine = (shown: Shown, { form, serviceLineId }: Station): boolean =>
  serviceLineId === null && (form === 'feedback' ? shown.allLines.length > 0 : form !== 'dream' && shown.lines.length > 0)
