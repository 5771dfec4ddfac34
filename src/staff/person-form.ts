// Reads the details of a person as an administrator typed them.
import { isLanguage, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { isEmail } from './email.ts'
import type { PersonDetails } from './people.ts'
import { isPhone } from './phone.ts'

/** What was typed, for giving it back. */
export type TypedPerson = {
  name: string
  titleFi: string
  titleSv: string
  titleEn: string
  email: string
  phone: string
  language: string
  listed: boolean
  phoneListed: boolean
  emailListed: boolean
  tasksFi: string
  tasksSv: string
  tasksEn: string
  superior: string
  deputy: string
}

export type PersonReading =
  | { ok: true; typed: TypedPerson; details: PersonDetails }
  | { ok: false; typed: TypedPerson; problems: Problem[] }

/** `others` are the people who can be a superior or a deputy: the person themselves cannot. */
export function readPerson(form: Form, others: { id: string }[], t: Texts): PersonReading {
  const typed = typedPerson(form)
  const texts = t.staff.person.problems
  const isOther = (id: string) => id === '' || others.some((other) => other.id === id)
  const problems: Problem[] = []
  const check = (holds: boolean, field: string, text: string) => holds || problems.push({ field, text })
  check(typed.name !== '', 'name', texts.name)
  check(typed.titleFi !== '', 'title-fi', texts.titleFi)
  const lines = { 'name': typed.name, 'title-fi': typed.titleFi, 'title-sv': typed.titleSv, 'title-en': typed.titleEn, 'tasks-fi': typed.tasksFi, 'tasks-sv': typed.tasksSv, 'tasks-en': typed.tasksEn }
  for (const [field, value] of Object.entries(lines)) check(value.length <= 200, field, texts.tooLong)
  check(typed.tasksFi !== '' || (typed.tasksSv === '' && typed.tasksEn === ''), 'tasks-fi', texts.tasksFi)
  check(isEmail(typed.email), 'email', texts.email)
  check(typed.phone === '' || isPhone(typed.phone), 'phone', texts.notPhone)
  check(isLanguage(typed.language), 'language', texts.language)
  check(isOther(typed.superior), 'superior', texts.superior)
  check(isOther(typed.deputy), 'deputy', texts.deputy)
  return problems.length ? { ok: false, typed, problems } : { ok: true, typed, details: detailsOf(typed) }
}

export const typedFrom = (person: PersonDetails): TypedPerson => ({
  name: person.name,
  titleFi: person.title.fi,
  titleSv: person.title.sv ?? '',
  titleEn: person.title.en ?? '',
  email: person.email,
  phone: person.phone ?? '',
  language: person.language,
  listed: person.listed,
  phoneListed: person.phoneListed,
  emailListed: person.emailListed,
  tasksFi: person.tasks?.fi ?? '',
  tasksSv: person.tasks?.sv ?? '',
  tasksEn: person.tasks?.en ?? '',
  superior: person.superiorId ?? '',
  deputy: person.deputyId ?? '',
})

export const nobodyTyped: TypedPerson = {
  name: '', titleFi: '', titleSv: '', titleEn: '', email: '', phone: '',
  language: 'fi', listed: false, phoneListed: true, emailListed: true, tasksFi: '', tasksSv: '', tasksEn: '', superior: '', deputy: '',
}

const typedPerson = (form: Form): TypedPerson => ({
  name: form.text('name'),
  titleFi: form.text('title-fi'),
  titleSv: form.text('title-sv'),
  titleEn: form.text('title-en'),
  email: form.text('email'),
  phone: form.text('phone'),
  language: form.text('language'),
  listed: form.text('listed') === 'yes',
  phoneListed: form.text('phone-listed') === 'yes',
  emailListed: form.text('email-listed') === 'yes',
  tasksFi: form.text('tasks-fi'),
  tasksSv: form.text('tasks-sv'),
  tasksEn: form.text('tasks-en'),
  superior: form.text('superior'),
  deputy: form.text('deputy'),
})

const detailsOf = (typed: TypedPerson): PersonDetails => ({
  name: typed.name,
  title: {
    fi: typed.titleFi,
    ...(typed.titleSv && { sv: typed.titleSv }),
    ...(typed.titleEn && { en: typed.titleEn }),
  },
  email: typed.email,
  phone: typed.phone || null,
  language: typed.language as Language,
  listed: typed.listed,
  phoneListed: typed.phoneListed,
  emailListed: typed.emailListed,
  tasks: typed.tasksFi ? { fi: typed.tasksFi, ...(typed.tasksSv && { sv: typed.tasksSv }), ...(typed.tasksEn && { en: typed.tasksEn }) } : null,
  superiorId: typed.superior || null,
  deputyId: typed.deputy || null,
})
