// The form of an address: what it is called, where it is, and of what it is told.
import { tooLong } from '../feedback/draft.ts'
import { fill } from '../text/fill.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { readAddress } from './address.ts'
import { eventTypes, type EventType } from './event.ts'
import type { Allowed } from './post.ts'

export type Typed = { name: string; address: string; events: string[] }
export type Read = { name: string; events: EventType[]; place: { address: string; host: string } | null }
export const nothingTyped: Typed = { name: '', address: '', events: [] }

const longestName = 80

/** `known`: there is an address already, which stays where none is typed. */
export function readEndpoint(form: Form, t: Texts, { allowed, known }: { allowed: Allowed; known: boolean }): { typed: Typed; problems: Problem[]; read: Read | null } {
  const typed = { name: form.text('name'), address: form.text('address'), events: form.all('event') }
  const { form: words } = t.webhooks
  const problems: Problem[] = []
  if (!typed.name) problems.push({ field: 'name', text: words.nameMissing })
  if (tooLong(typed.name, longestName)) problems.push({ field: 'name', text: fill(t.directory.problems.tooLong, { label: words.name, limit: longestName }) })
  const place = known && !typed.address ? null : readAddress(typed.address, allowed)
  if (typeof place === 'string') problems.push({ field: 'address', text: words.addressProblems[place] })
  const events = eventTypes.filter((type) => typed.events.includes(type))
  if (!events.length) problems.push({ field: 'event', text: words.eventsMissing })
  return { typed, problems, read: problems.length || typeof place === 'string' ? null : { name: typed.name, events, place } }
}
