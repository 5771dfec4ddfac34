// Adds, changes and takes away guests: others who have a stand of their own. What was said at a stand is kept under its guest, so that none
// goes once people are asked.
import type { Tx } from '../../db/db.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { versionOf } from '../../web/version.ts'
import { guestsOf } from '../parts.sql.ts'
import { changePlan, most, type By, type Planned } from './change-plan.ts'
import { addGuests, changeGuest, removeGuest, type GuestDetails } from './plan.sql.ts'

export const guestValues = ({ name, about }: GuestDetails): FormValues => ({ ...translatedValues('name', name), ...translatedValues('about', about) })
export const seenOfGuest = (guest: GuestDetails): string => versionOf(guestValues(guest))

export function readGuest(form: Form, t: Texts, language: Language): Read<GuestDetails> {
  const reading = new Reading(form, t.directory, language)
  return reading.result({ name: reading.translated('name', t.dayPlan.guest.name, longest.name), about: reading.translatedOrNone('about', t.dayPlan.guest.about, longest.sentence) })
}

/** Null adds one; pressed twice it is one. */
export const writeGuest = (tx: Tx, dayId: string, { id, guest, seen }: { id: string | null; guest: GuestDetails; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async () => {
  const guests = await guestsOf(tx, dayId)
  if (id === null) {
    if (guests.some((one) => seenOfGuest(one) === seenOfGuest(guest))) return 'done'
    if (guests.length >= most.guests) return 'full'
    await addGuests(tx, dayId, [guest])
    return 'done'
  }
  const was = guests.find((one) => one.id === id)
  if (!was) return 'gone'
  if (seenOfGuest(was) !== seen && seenOfGuest(was) !== seenOfGuest(guest)) return 'changed-meanwhile'
  await changeGuest(tx, id, guest)
  return 'done'
})

export const takeGuestAway = (tx: Tx, dayId: string, { id, seen }: { id: string; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (_, fixed) => {
  const was = (await guestsOf(tx, dayId)).find((one) => one.id === id)
  if (fixed) return 'given'
  if (!was) return 'done'
  if (seenOfGuest(was) !== seen) return 'changed-meanwhile'
  await removeGuest(tx, dayId, id)
  return 'done'
})
