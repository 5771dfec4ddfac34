// The forms of research: what somebody asks a council for, and the contact that a member passes on.
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { parseDay } from '../../staff/day-field.ts'
import { isEmail } from '../../staff/email.ts'
import { isPhone } from '../../staff/phone.ts'
import type { Day } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { latestDay, most, passed, type Contact, type Passed, type RequestDetails } from './research.ts'

type Words = { t: Texts; language: Language }
type Read<T> = { ok: true; read: T } | { ok: false; values: FormValues; problems: Problem[] }

export function readRequest(form: Form, { meetings, today }: { meetings: readonly { id: string }[]; today: Day }, { t: { panelResearch: { problems: say } }, language }: Words): Read<RequestDetails> {
  const problems: Problem[] = []
  const text = (field: 'purpose' | 'researcher' | 'organisation' | 'asks' | 'mail', limit: number): string => {
    const written = form.text(field)
    if (!written) problems.push({ field, text: say[field] })
    else if (written.length > limit) problems.push({ field, text: fill(say.long, { limit: inFigures(limit, language) }) })
    return written
  }
  const [purpose, researcher, organisation] = [text('purpose', most.purpose), text('researcher', most.name), text('organisation', most.name)]
  const mail = text('mail', most.mail)
  if (mail && !isEmail(mail)) problems.push({ field: 'mail', text: say.mail })
  const asks = text('asks', most.asks)
  const passes = passed.filter((one) => form.text(`passes-${one}`) === 'yes')
  if (!passes.some((one) => one !== 'name')) problems.push({ field: 'passes', text: say.passes })
  const untilOn = parseDay(form.text('until'))
  if (!untilOn) problems.push({ field: 'until', text: say.day })
  else if (untilOn <= today || untilOn > latestDay(today)) problems.push({ field: 'until', text: say.until })
  if (problems.length) return { ok: false, values: typed(form), problems }
  const meetingId = meetings.find(({ id }) => id === form.text('meeting'))?.id ?? null
  return { ok: true, read: { purpose, researcher, organisation, asks, mail, passes, untilOn: untilOn!, meetingId } }
}

/** One of telephone and mail is enough, where both are passed on. */
export function readContact(form: Form, passes: readonly Passed[], { t: { panelResearch: { problems: say } }, language }: Words): Read<Contact> {
  const contact = { name: '', telephone: '', mail: '', ...Object.fromEntries(passes.map((one) => [one, form.text(`contact-${one}`)])) } as Contact
  const problems: Problem[] = passes.filter((one) => contact[one].length > most.contact).map((one) => ({ field: `contact-${one}`, text: fill(say.long, { limit: inFigures(most.contact, language) }) }))
  if (passes.includes('name') && !contact.name) problems.push({ field: 'contact-name', text: say.called })
  if (contact.telephone && !isPhone(contact.telephone)) problems.push({ field: 'contact-telephone', text: say.telephone })
  if (contact.mail && !isEmail(contact.mail)) problems.push({ field: 'contact-mail', text: say.mail })
  if (!contact.telephone && !contact.mail) problems.push({ field: passes.includes('telephone') ? 'contact-telephone' : 'contact-mail', text: say.contact })
  if (form.text('agree') !== 'yes') problems.push({ field: 'agree', text: say.agree })
  return problems.length ? { ok: false, values: typed(form), problems } : { ok: true, read: contact }
}
