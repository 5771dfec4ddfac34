// The form in which a request is written down: read, checked, and given back as it was typed where something is missing.
import { isId } from '../directory/id.ts'
import { parseDay } from '../staff/day-field.ts'
import { dayOf, daysAfter } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { isLanguage } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import type { Asked } from './ask.ts'
import { mostNames, partsOfName } from './names.ts'
import { longest, wants, ways } from './request.ts'

const fields = ['name', 'also', 'checked', 'wants', 'way', 'purpose', 'address', 'arrived', 'language', 'once'] as const
export type Typed = Record<(typeof fields)[number], string>

export const typedIn = (text: (name: string) => string): Typed => Object.fromEntries(fields.map((field) => [field, text(field)])) as Typed

export function readRequest(form: Form, { t, now }: { t: Texts; now: Date }): { typed: Typed; problems: Problem[]; asked: Asked | null } {
  const typed = typedIn(form.text)
  const { problems: words } = t.rights
  const also = typed.also.split('\n').map((line) => line.trim()).filter(Boolean)
  const wanted = wants.find((one) => one === typed.wants), way = ways.find((one) => one === typed.way)
  const [arrivedOn, today] = [parseDay(typed.arrived), dayOf(now)]
  const language = isLanguage(typed.language) ? typed.language : null
  const wrong = also.filter((name) => !partsOfName(name))
  const problems: Problem[] = [
    ...(partsOfName(typed.name) ? [] : [{ field: 'name', text: typed.name ? words.badName : words.name }]),
    ...(wrong.length ? [{ field: 'also', text: fill(words.badAlso, { names: wrong.join(', ').slice(0, longest.name) }) }] : also.length >= mostNames ? [{ field: 'also', text: fill(words.manyNames, { most: mostNames - 1 }) }] : []),
    ...(typed.checked ? [] : [{ field: 'checked', text: words.checked }]),
    ...(wanted ? [] : [{ field: 'wants', text: words.wants }]),
    ...(typed.purpose ? [] : [{ field: 'purpose', text: words.purpose }]),
    ...(way ? [] : [{ field: 'way', text: words.way }]),
    ...(arrivedOn && arrivedOn <= today && arrivedOn > daysAfter(today, -365) ? [] : [{ field: 'arrived', text: words.arrived }]),
    ...(language ? [] : [{ field: 'language', text: words.language }]),
    ...(['checked', 'purpose', 'address'] as const).flatMap((field) => (typed[field].length > longest[field] ? [{ field, text: fill(words.long, { most: longest[field] }) }] : [])),
  ]
  if (problems.length || !wanted || !way || !arrivedOn || !language) return { typed, problems, asked: null }
  const told = { names: [typed.name, ...also], checked: typed.checked, purpose: typed.purpose, address: typed.address }
  return { typed, problems, asked: { wants: wanted, way, language, arrivedOn, told, once: isId(typed.once) ? typed.once : crypto.randomUUID() } }
}
