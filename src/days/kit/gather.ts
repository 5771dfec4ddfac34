// All that is printed of a day, read once.
import type { Db } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import { codeOfSurvey } from '../../outreach/codes/for-days.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import { findPromised, type Promised } from '../../surveys/for-kits.ts'
import type { Question } from '../../surveys/question.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Deck, Guest, Station, Stop, Theme } from '../day.ts'
import type { FeedbackDay } from '../days.sql.ts'
import type { What } from '../things.ts'
import { decksOf, guestsOf, municipalitiesOf, stationsOf, stopsOf, themesOf, thingsOf } from '../parts.sql.ts'

type Named = { id: string; name: Translated }
/** `publicUrl`: null where the program does not know its own address. `promised`: null where the promise is not given. `code`: of its survey, where it has one. */
export type Kit = {
  day: FeedbackDay; organisation: Translated; publicUrl: string | null; promised: Promised | null; code: ShortCode | null; stops: Stop[]; stations: Station[]; decks: Deck[]; themes: Theme[]; guests: Guest[]
  municipalities: Named[]; lines: Named[]; things: (What & { packed: boolean })[]
}

export async function gather(db: Db, day: FeedbackDay, { publicUrl, today }: { publicUrl: string | null; today: Day }): Promise<Kit> {
  return {
    day, publicUrl, organisation: (await organisation(db)).name, promised: await findPromised(db, day.roundId, today), code: await codeOfSurvey(db, day.surveyId), stops: await stopsOf(db, day.id), stations: await stationsOf(db, day.id),
    decks: await decksOf(db, day.id), themes: await themesOf(db, day.id), guests: await guestsOf(db, day.id), municipalities: await municipalitiesOf(db, day.id),
    lines: (await serviceLines(db, today)).map(({ id, name }) => ({ id, name })), things: await thingsOf(db, day.id),
  }
}

/** Stations that ask something of the survey. */
export const askingStations = ({ stations }: Kit): Station[] => stations.filter(({ form }) => form === 'statements' || form === 'cards')

export const questionsOf = ({ promised }: Kit, { questions: ids }: Station): Question[] => (promised?.questions ?? []).filter(({ id }) => ids.includes(id))

/** Every question with word cards that a station asks, once. */
export const cardQuestions = (kit: Kit): Question[] =>
  (kit.promised?.questions ?? []).filter(({ id, kind }) => kind === 'cards' && kit.stations.some(({ questions }) => questions.includes(id)))
