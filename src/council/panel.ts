// The clients' council (asiakasraati, klientråd): who sits on it, and its seasons. It meets and writes in one language.
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'

/** `joining`: how one joins it or sends it a thought. Both are said to everybody. `showsWhere`: everybody is told where it meets next. */
export type PanelDetails = { name: Translated; purpose: Translated; joining: Translated | null; language: Language; showsWhere: boolean }
/** `seats`: who sits on it today, with whoever does not sign in. */
export type Panel = PanelDetails & { id: string; madeOn: Day; endedOn: Day | null; seats: PanelSeat[] }

export const seatParts = ['chair', 'secretary', 'member'] as const
export type SeatPart = (typeof seatParts)[number]
/** `called`: the name by which the council knows them, which they choose themselves. `named`: of the staff, and named by a coordinator. */
export type PanelSeat = { id: string; personId: string | null; called: string; part: SeatPart; fromOn: Day; named: boolean }

/** `perspective`: what runs through all its themes, such as each person's expertise in their own matters. */
export type SeasonDetails = { name: string; fromOn: Day; untilOn: Day; perspective: string | null }
export type Season = SeasonDetails & { id: string; panelId: string }

/** Those who are told as a number: the chair and the secretary are not counted where they are of the staff. */
export const membersOf = ({ seats }: Pick<Panel, 'seats'>): PanelSeat[] => seats.filter(({ part }) => part === 'member')

/** Of fewer than so many everybody is not told how many there are: a number says who they could be. */
export const fewestMembersTold = 5

/** The season that goes on, else the next one, else the last. `seasons`: the newest first. */
export const seasonNow = (seasons: readonly Season[], today: Day): Season | undefined =>
  seasons.find(({ fromOn, untilOn }) => fromOn <= today && today <= untilOn) ?? seasons.filter(({ fromOn }) => fromOn > today).at(-1) ?? seasons[0]
