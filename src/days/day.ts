// A feedback day (palautepäivä): a pop-up at one stop or several, with stations of four forms, on tablets, on paper and on the web. What its
// stations ask is a survey with its promise.
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { What } from './things.ts'

/** statements, cards: questions of the survey · dream: wishes · feedback: in one's own words, to whoever answers for it. */
export const stationForms = ['statements', 'cards', 'dream', 'feedback'] as const
export type StationForm = (typeof stationForms)[number]

/** What the organisation says to the wishes of a theme. works: it is so already. */
export const themeAnswers = ['now', 'decision', 'not-possible', 'works'] as const
export type ThemeAnswer = (typeof themeAnswers)[number]

/** `fromMinute`, `untilMinute`: of the clock, from midnight. */
export type Stop = {
  id: string; number: number; municipalityId: string; municipality: Translated; placeId: string | null; where: Translated
  heldOn: Day; fromMinute: number; untilMinute: number; estimatedLeast: number | null; estimatedMost: number | null
}
/** `serviceLineId`: what it is about, where whoever comes is not asked. `questions`: of the survey, by their ids. */
export type Station = { id: string; number: number; form: StationForm; name: Translated | null; serviceLineId: string | null; questions: string[] }
export type Guest = { id: string; number: number; name: Translated; about: Translated | null }
export type Theme = { id: string; number: number; name: Translated; answer: ThemeAnswer | null; answerWords: Translated | null; answeredOn: Day | null }
/** What has to be taken along. */
export type Thing = What & { id: string; number: number; packed: boolean }
/** Which cards are shown of a service line; null: of any other. */
export type Deck = { serviceLineId: string | null; cards: string[] }

/** planned: nobody is asked yet · ready: its promise is given, and its first stop is to come · on: from its first stop on, until it is closed · closed: all is in */
export type DayState = 'planned' | 'ready' | 'on' | 'closed'

/** `roundOpenedOn`: when its promise was given. */
export function stateOf({ roundOpenedOn, closedOn, firstOn }: { roundOpenedOn: Day | null; closedOn: Day | null; firstOn: Day | null }, today: Day): DayState {
  if (closedOn) return 'closed'
  if (!roundOpenedOn || !firstOn) return 'planned'
  return today < firstOn ? 'ready' : 'on'
}

/** The cards that are shown of a service line, out of all that the survey has: its own deck, that of the others, or all. */
export function deckFor<Card extends { id: string }>(decks: readonly Deck[], serviceLineId: string | null, cards: readonly Card[]): Card[] {
  const deck = decks.find((each) => each.serviceLineId === serviceLineId) ?? decks.find((each) => each.serviceLineId === null)
  return deck ? cards.filter(({ id }) => deck.cards.includes(id)) : [...cards]
}
