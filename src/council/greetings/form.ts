// The form of a greeting or a note: what it says, and to whom it goes.
import { tooLong } from '../../feedback/draft.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { CouncilUnit } from '../units.sql.ts'
import { longestGreeting, type GreetingKind } from './greeting.ts'

export type GreetingDraft = { kind: GreetingKind; words: string; unitIds: (string | null)[] }
export type ReadGreeting = { ok: true; draft: GreetingDraft } | { ok: false; problems: Problem[] }
/** By which a note goes to the coordinator and to no unit. */
export const toCoordinator = 'coordinator'

/** A greeting goes to all units, to those of a service line, or to chosen ones; a note to one. */
export function readGreeting(form: Form, kind: GreetingKind, { units, lines }: { units: readonly CouncilUnit[]; lines: readonly { id: string }[] }, t: Texts, language: Language): ReadGreeting {
  const { problems: words } = t.panelGreetings
  const said = form.text('words')
  const problems = wordsProblem(said, t, language)
  if (kind === 'note') {
    const to = form.text('to')
    if (to !== toCoordinator && !units.some(({ id }) => id === to)) problems.push({ field: 'to', text: words.to })
    return problems.length ? { ok: false, problems } : { ok: true, draft: { kind, words: said, unitIds: [to === toCoordinator ? null : to] } }
  }
  const to = form.text('to')
  const line = lines.find(({ id }) => id === form.text('line'))?.id
  const chosen = to === 'all' ? units : to === 'line' ? units.filter(({ lineIds }) => line && lineIds.includes(line)) : to === 'units' ? units.filter(({ id }) => form.all('unit').includes(id)) : []
  if (!['all', 'line', 'units'].includes(to)) problems.push({ field: 'to', text: words.whom })
  else if (to === 'line' && !chosen.length) problems.push({ field: 'line', text: words.line })
  else if (!chosen.length) problems.push({ field: 'unit', text: words.units })
  return problems.length ? { ok: false, problems } : { ok: true, draft: { kind, words: said, unitIds: chosen.map(({ id }) => id) } }
}

export function wordsProblem(said: string, { panelGreetings: { problems: words } }: Texts, language: Language): Problem[] {
  if (!said) return [{ field: 'words', text: words.words }]
  return tooLong(said, longestGreeting) ? [{ field: 'words', text: fill(words.long, { limit: inFigures(longestGreeting, language) }) }] : []
}
