// The form of a new waiting room: where its tablets stand, whose it is, and what it is about.
import type { Offered } from '../../outreach/codes/for-days.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { NewRoom } from './keep-room.ts'

export const longestStands = 80

/** `among`: what they may choose. */
export function readRoom(form: Form, { units, places, lines }: Pick<Offered, 'units' | 'places' | 'lines'>, t: Texts): { room: NewRoom; problems: Problem[] } {
  const { problems: words } = t.rooms.form
  const stands = form.text('stands').replace(/\s+/g, ' ').trim()
  const chosen = <One extends { id: string }>(name: string, all: readonly One[]): One | null => all.find(({ id }) => id === form.text(name)) ?? null
  const [unit, place, line] = [chosen('unit', units), chosen('place', places), chosen('line', lines)]
  const problems = [
    ...(stands ? (stands.length > longestStands ? [{ field: 'stands', text: words.standsLong }] : []) : [{ field: 'stands', text: words.stands }]),
    ...(unit || place ? [] : [{ field: 'unit', text: form.text('unit') ? words.notYours : words.where }]),
    ...(unit && line && !unit.lineIds.includes(line.id) ? [{ field: 'line', text: words.notGiven }] : []),
  ]
  return { room: { stands, unitId: unit?.id ?? null, placeId: place?.id ?? null, serviceLineId: line?.id ?? null, supervisorId: unit?.supervisorId ?? null }, problems }
}
