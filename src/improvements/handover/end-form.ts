// Reads what was decided about the open improvements of a unit or a service line that ends, each by itself: none is passed over.
import { longest } from '../../directory/forms/reading.ts'
import { tooLong } from '../../feedback/draft.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Choices } from '../choices.sql.ts'
import type { Found } from '../improvements.sql.ts'
import type { EndDecision } from './end.ts'
import { placeCode, type Ending, type Place } from './place.ts'

export const endField = (id: string): string => `end-improvement-${id}`
export const endReason = (id: string): string => `end-because-${id}`

/** Where its improvements may go on: never where they are now, nor where another ending would take them soon. */
export const placesAfter = (ending: Ending, { units, lines }: Choices): Place[] => [
  ...(ending.kind === 'unit' ? units.filter(({ id }) => id !== ending.id).map(({ id }) => ({ kind: 'unit' as const, id })) : []),
  ...lines.filter(({ id }) => id !== ending.id).map(({ id }) => ({ kind: 'line' as const, id })),
  { kind: 'whole' as const },
]

type Asked = { held: readonly Pick<Found, 'id' | 'title'>[]; ending: Ending; choices: Choices }

export function readEnd(form: Form, { held, ending, choices }: Asked, t: Texts, language: Language): { decisions: Map<string, EndDecision>; problems: Problem[] } {
  const words = t.improvements.handOver
  const places = placesAfter(ending, choices)
  const decisions = new Map<string, EndDecision>()
  const problems: Problem[] = []
  for (const { id, title } of held) {
    const said = { title: inLanguage(title, language) }
    const chosen = form.text(endField(id))
    const because = form.text(endReason(id))
    const to = places.find((place) => placeCode(place) === chosen)
    if (to) decisions.set(id, { way: 'go-on', to })
    else if (chosen !== 'not-done') problems.push({ field: endField(id), text: fill(words.problem, said) })
    else if (!because) problems.push({ field: endReason(id), text: fill(words.reason, said) })
    else if (tooLong(because, longest.sentence)) problems.push({ field: endReason(id), text: fill(t.directory.problems.tooLong, { label: words.because, limit: inFigures(longest.sentence, language) }) })
    else decisions.set(id, { way: 'not-done', because: { fi: because } })
  }
  return { decisions, problems }
}
