// What is wrong with an entry, in words: what to look at before one says that it is true.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { usePage } from '../../../web/page-data.ts'
import { contentLabel } from '../field-words.ts'
import { translations } from '../missing.ts'
import type { State } from '../state.ts'

/** Null where nothing is. */
export function Wrong({ state: { entry, missing, hours, broken, reported } }: { state: State }): JSX.Element | null {
  const { frame } = usePage()
  const { t, language } = frame
  const lacks = translations.flatMap((each) => {
    const fields = missing.filter((one) => one.languages.includes(each)).map(({ field }) => contentLabel(entry.kind, field, { t, language }))
    return fields.length ? [fill(t.upkeep.lacks[each], { fields: fields.join(', ') })] : []
  })
  const lines = [
    ...(reported ? [t.upkeep.reported] : []),
    ...broken.map(({ address, since }) => fill(t.upkeep.broken, { day: shortDay(since, language), address })),
    ...hours.map((trouble) => t.upkeep.hours[trouble]), ...lacks,
  ]
  if (!lines.length) return null
  return <ul class="breakable">{lines.map((line) => <li>{line}</li>)}</ul>
}
