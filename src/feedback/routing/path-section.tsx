// To whom a case went and why, step by step: whoever was passed over on the way, and the reason.
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { eventsOf } from '../cases.sql.ts'
import type { Passed } from '../route.ts'
import { personNames } from '../topic.sql.ts'
import type { Opened, Section } from '../sections/section.ts'
import { municipalityOf } from './municipalities.sql.ts'

export const pathSection: Section = { place: 'side', show: Path }

async function Path({ context: { db }, frame, one }: Opened) {
  const { path } = frame.t.routing
  const { becauses } = frame.t.cases.one
  const last = (await eventsOf(db, one.id)).findLast(({ name }) => name === 'received' || name === 'routed' || name === 'transferred')
  const passed = (last?.detail['passed'] ?? []) as Passed[]
  const names = await personNames(db, passed.map(({ id }) => id))
  const municipality = await municipalityOf(db, one)
  const named = (name: Translated | null) => (name ? ` (${inLanguage(name, frame.language)})` : '')
  const because = fill((becauses as Record<string, string>)[one.because] ?? one.because, {
    line: named(one.lineName), service: named(one.serviceName), unit: named(one.unitName), municipality: named(municipality),
  })
  return (
    <section class="stack tight">
      <h2>{path.title}</h2>
      <p>{one.handlerName ? fill(path.goes, { name: one.handlerName, because }) : fill(path.nobody, { because })}</p>
      {passed.length > 0 && (
        <>
          <p class="hint">{path.passedTitle}</p>
          <ul>{passed.map((each) => <li>{inWords(each)}</li>)}</ul>
        </>
      )}
    </section>
  )

  function inWords({ id, why, back, until }: Passed): string {
    const day = back ?? until
    const values = { name: names.get(id) ?? frame.t.cases.one.nobody, why: path.why[why], day: day ? shortDay(day, frame.language) : '' }
    return fill(back ? path.passedBack : until ? path.passedUntil : path.passed, values)
  }
}
