// Where somebody begins at the desk: with the work of their role.
import { desk } from '../../paths.ts'
import { has, readsFeedback, type Actor } from '../actor.ts'

export function homeOf(actor: Actor): string {
  if (readsFeedback(actor)) return desk.cases
  if (has(actor, 'administrator')) return desk.people
  if (has(actor, 'data-protection')) return desk.audit
  if (has(actor, 'management')) return desk.reports
  if (has(actor, 'communications')) return desk.lanes
  if (has(actor, 'moderator')) return desk.units
  if (has(actor, 'council')) return desk.panels
  return desk.roles
}
