// All that a tablet shows of its day, read at once, and what its pages are called.
import type { Db } from '../../db/db.ts'
import { serviceLines, type Named } from '../../directory/services.sql.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { findAskedRound, type AskedRound } from '../../surveys/for-days.ts'
import type { Question } from '../../surveys/question.ts'
import type { Day } from '../../text/dates.ts'
import { deckFor, stateOf, type DayState, type Deck, type Guest, type Station, type Stop, type Theme } from '../day.ts'
import { findDay, type FeedbackDay } from '../days.sql.ts'
import { decksOf, guestsOf, municipalitiesOf, stationsOf, stopsOf, themesOf } from '../parts.sql.ts'

/** `lines`: about which whoever comes may answer. `allLines`: about which one may give feedback, or talk. `homeUntil`: how long its questions can be answered from home, where they can. */
export type Shown = {
  day: FeedbackDay; state: DayState; asked: AskedRound | null; stations: Station[]; lines: Named[]; allLines: Named[]; decks: Deck[]; themes: Theme[]
  homeUntil: Day | null; guests: Guest[]; stops: Stop[]; municipalities: Named[]; organisation: Awaited<ReturnType<typeof organisation>>
}

export async function readShown(db: Db, dayId: string, today: Day): Promise<Shown | null> {
  const day = await findDay(db, dayId)
  if (!day) return null
  const asked = day.roundId ? await findAskedRound(db, day.roundId) : null
  const allLines = (await serviceLines(db, today)).map(({ id, name }) => ({ id, name }))
  return {
    day, asked, allLines, state: stateOf(day, today), stations: await stationsOf(db, dayId), decks: await decksOf(db, dayId), themes: await themesOf(db, dayId), guests: await guestsOf(db, dayId),
    lines: (asked?.groups ?? []).filter(({ unitId, serviceLineId }) => unitId === null && serviceLineId !== null).map(({ serviceLineId, lineName }) => ({ id: serviceLineId!, name: lineName! })),
    homeUntil: !day.closedOn && asked && isAnsweredAtHome(asked.round, today) ? asked.round.lastOn : null, stops: await stopsOf(db, dayId), municipalities: await municipalitiesOf(db, dayId), organisation: await organisation(db),
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
