// Reads what was decided about open improvements, each by itself: none is passed over.
import { longest } from '../../directory/forms/reading.ts'
import { tooLong } from '../../feedback/draft.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Found } from '../improvements.sql.ts'
import type { Choices } from '../choices.sql.ts'
import { offeredOwner } from '../form.ts'
import { ownerCode } from '../owner.ts'
import type { Decision } from './decide.ts'

export const fieldOf = (id: string): string => `improvement-${id}`
export const reasonOf = (id: string): string => `improvement-because-${id}`
export const isFieldOfHeld = (name: string): boolean => name.startsWith('improvement-')

export function readDecisions(form: Form, { held, choices }: { held: readonly Pick<Found, 'id' | 'title' | 'owner'>[]; choices: Choices }, t: Texts, language: Language): { decisions: Map<string, Decision>; problems: Problem[] } {
  const words = t.improvements.handOver
  const decisions = new Map<string, Decision>()
  const problems: Problem[] = []
  for (const { id, title, owner } of held) {
    const said = { title: inLanguage(title, language) }
    const chosen = form.text(fieldOf(id))
    const given = offeredOwner(chosen, choices)
    const because = form.text(reasonOf(id))
    if (chosen === 'stays') decisions.set(id, { way: 'stays' })
    else if (given && ownerCode(given) !== ownerCode(owner)) decisions.set(id, { way: 'give', owner: given })
    else if (chosen !== 'not-done') problems.push({ field: fieldOf(id), text: fill(words.problem, said) })
    else if (!because) problems.push({ field: reasonOf(id), text: fill(words.reason, said) })
    else if (tooLong(because, longest.sentence)) problems.push({ field: reasonOf(id), text: fill(t.directory.problems.tooLong, { label: words.because, limit: inFigures(longest.sentence, language) }) })
    else decisions.set(id, { way: 'not-done', because: { fi: because } })
  }
  return { decisions, problems }
}
