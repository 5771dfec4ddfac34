// Who of the staff may do what with feedback days, and with the tablets of waiting rooms. As duties.ts.
import { has, isThemselves, type Actor } from './actor.ts'
import { mayAskSurvey } from './survey-duties.ts'

type DayScope = Parameters<typeof mayAskSurvey>[1]

/** Whoever is on the staff sees which feedback days there are, and when. No answer is in that. */
export const maySeeDays = (actor: Actor): boolean => actor.roles.some(({ role }) => role !== 'council')

/**
 * Whoever may ask what its stations ask plans a day and holds it: gives tablets to it, counts the cards, reads and sorts wishes, answers
 * them, closes it, and makes its report.
 */
export const mayHoldDay = (actor: Actor, of: DayScope): boolean => mayAskSurvey(actor, of)

/** They and whoever is named as its host receive people there: count who comes, keep what was said over coffee, and type in cards and sheets. */
export const mayHostDay = (actor: Actor, { hostIds, ...of }: DayScope & { hostIds: readonly string[] }): boolean =>
  mayHoldDay(actor, of) || (maySeeDays(actor) && hostIds.some((id) => isThemselves(actor, id)))

/** A coordinator, an administrator and every supervisor see in which waiting rooms tablets stand. */
export const maySeeRooms = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'administrator') || has(actor, 'supervisor')

/** They give tablets to them and take them out of use: a supervisor in what they supervise. Nothing that was given is in that. */
export const mayKeepRoom = (actor: Actor, of: DayScope): boolean => has(actor, 'administrator') || mayAskSurvey(actor, of)
