// Reads what was chosen for the open cases of somebody who leaves or loses a role.
import { isId } from '../../directory/id.ts'
import { parseDay } from '../../staff/day-field.ts'
import type { Person } from '../../staff/people.ts'
import type { Day } from '../../text/dates.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Choice } from './choice.ts'

type Read = { on: Day; all: Choice | null; each: Map<string, Choice>; problems: Problem[] }

export const fieldOf = (caseId: string): string => `case-${caseId}`

export function readChoices(form: Form, person: Person, today: Day, t: Texts): Read {
  const texts = t.reachable.handOver
  const problems: Problem[] = []
  const typed = form.text('on')
  const on = typed ? parseDay(typed) : today
  if (!on) problems.push({ field: 'on', text: t.staff.person.dateProblem })
  const who = form.text('who')
  if (form.text('all') === 'person' && !isId(who)) problems.push({ field: 'who', text: texts.chooseWho })
  const each = new Map(form.entries.flatMap(([name, value]): [string, Choice][] => {
    const choice = name.startsWith('case-') ? choiceOf(value, person) : null
    return choice ? [[name.slice('case-'.length), choice]] : []
  }))
  return { on: on ?? today, all: choiceOf(form.text('all') === 'person' ? `person:${who}` : form.text('all'), person), each, problems }
}

/** `deputy`, `route`, or `person:` and who; anything else chooses nothing. */
function choiceOf(value: string, { deputyId }: Person): Choice | null {
  if (value === 'route') return { way: 'route', receiverId: null }
  if (value === 'deputy') return deputyId ? { way: 'deputy', receiverId: deputyId } : null
  const id = value.startsWith('person:') ? value.slice('person:'.length) : ''
  return isId(id) ? { way: 'person', receiverId: id } : null
}
