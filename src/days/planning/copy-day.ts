// Makes a new feedback day of one that there is: the same survey, so that the two can be compared, stations, decks, themes, guests, and what to
// take along, nothing of it packed. When and where it stops, and who are its hosts, is written anew.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { DayKeys } from '../../privacy/day-keys.ts'
import { handOf } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { questionsAsked, surveysToAsk } from '../../surveys/for-planned-days.ts'
import { dayOf } from '../../text/dates.ts'
import { addDay, findDay, type FeedbackDay } from '../days.sql.ts'
import { addMunicipalities, addStations, addThemes, decksOf, guestsOf, municipalitiesOf, stationsOf, themesOf, thingsOf } from '../parts.sql.ts'
import { setDecks } from './asked.sql.ts'
import { askableAt, hasMain } from './beginning.ts'
import type { By } from './change-plan.ts'
import { cardsOf, isEven, poles } from './choose-cards.ts'
import { addGuests, addThings } from './plan.sql.ts'
import type { Said } from './write-details.ts'

/** `id`: drawn when the form was shown, so that pressed twice it is one day. ended: its survey was put away. */
export async function copyDay(tx: Tx, { from, id, said, keys }: { from: string; id: string; said: Said; keys: DayKeys }, by: By): Promise<{ id: string } | 'not-found' | 'ended'> {
  await oneAtATime(tx, 'feedback days')
  const [day, there] = [await findDay(tx, from), await findDay(tx, id)]
  if (!day || !mayHoldDay(by.actor, day)) return 'not-found'
  if (there) return mayHoldDay(by.actor, there) ? { id } : 'not-found'
  const on = dayOf(by.now)
  if (!(await surveysToAsk(tx, by.actor, on)).some((survey) => survey.id === day.surveyId)) return 'ended'
  await addDay(tx, { ...said, surveyId: day.surveyId }, { id, by: handOf(by.actor), on, keys, copiedFromId: from })
  await copyAsked(tx, day, id)
  await addGuests(tx, id, await guestsOf(tx, from))
  await addThings(tx, id, await thingsOf(tx, from))
  await addMunicipalities(tx, id, (await municipalitiesOf(tx, from)).map((municipality) => municipality.id))
  return { id }
}

/** Of what the survey asks now: a question that was taken out of it since is asked at no station. */
async function copyAsked(tx: Tx, { id: from, surveyId }: FeedbackDay, to: string): Promise<void> {
  const questions = await questionsAsked(tx, { surveyId, roundId: null })
  const cards = cardsOf(questions)
  const stations = (await stationsOf(tx, from))
    .map((station) => ({ ...station, questions: askableAt(station.form, questions).map(({ id }) => id).filter((id) => station.questions.includes(id)) }))
    .filter((station) => hasMain(station.form, questions, station.questions))
  await addStations(tx, to, stations.map((station, n) => ({ ...station, number: n + 1 })))
  const decks = (await decksOf(tx, from)).map((deck) => ({ ...deck, cards: deck.cards.filter((card) => cards.some(({ id }) => id === card)) }))
  await setDecks(tx, to, decks.filter((deck) => isEven(poles(cards, deck.cards))))
  await addThemes(tx, to, await themesOf(tx, from))
}
