// Which word cards are shown of a service line: as many of one side as of the other, so that a table never leads anybody to praise or to
// blame. A line without a deck of its own shows all.
import type { Tx } from '../../db/db.ts'
import { questionsAsked } from '../../surveys/for-planned-days.ts'
import type { Option, Question } from '../../surveys/question.ts'
import { versionOf } from '../../web/version.ts'
import type { Deck } from '../day.ts'
import { decksOf } from '../parts.sql.ts'
import { setDecks } from './asked.sql.ts'
import { changePlan, type By, type Planned } from './change-plan.ts'

export const cardsOf = (questions: readonly Question[]): Option[] => [...new Map(questions.filter(({ kind }) => kind === 'cards').flatMap(({ options }) => options).map((card) => [card.id, card])).values()]

export const ofPole = (cards: readonly Option[], pole: 'good' | 'bad'): Option[] => cards.filter((card) => (card.pole ?? 'good') === pole)

/** How many of each side are chosen. */
export const poles = (cards: readonly Option[], chosen: readonly string[]): { good: number; bad: number } =>
  ({ good: ofPole(cards, 'good').filter(({ id }) => chosen.includes(id)).length, bad: ofPole(cards, 'bad').filter(({ id }) => chosen.includes(id)).length })

export const isEven = ({ good, bad }: { good: number; bad: number }): boolean => good === bad && good > 0

export const seenOfDeck = (decks: readonly Deck[], serviceLineId: string | null): string =>
  versionOf({ cards: (decks.find((deck) => deck.serviceLineId === serviceLineId)?.cards ?? ['all']).toSorted().join(' ') })

/** `cards` null: all of them again. Whether there are as many of each side the form has looked at. */
export const chooseCards = (tx: Tx, dayId: string, { serviceLineId, cards, seen }: { serviceLineId: string | null; cards: readonly string[] | null; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (day, fixed) => {
  if (fixed) return 'given'
  const decks = await decksOf(tx, dayId)
  if (seenOfDeck(decks, serviceLineId) !== seen) return 'changed-meanwhile'
  const all = cardsOf(await questionsAsked(tx, day))
  const chosen = all.map(({ id }) => id).filter((id) => cards === null || cards.includes(id))
  const others = decks.filter((deck) => deck.serviceLineId !== serviceLineId)
  // A deck that has all is none: a card that is added later belongs to it.
  if (chosen.length === all.length) {
    await setDecks(tx, dayId, others)
    return 'done'
  }
  if (!isEven(poles(all, chosen))) return 'unknown'
  await setDecks(tx, dayId, [...others, { serviceLineId, cards: chosen }])
  return 'done'
})

/** Of every line. */
export const allCardsAgain = (tx: Tx, dayId: string, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (_, fixed) => {
  if (fixed) return 'given'
  await setDecks(tx, dayId, [])
  return 'done'
})
