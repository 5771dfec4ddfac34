// What a role opens, or closes: pages and lists of the desk, and about how much feedback.
import type { JSX } from 'preact'
import type { OpenedAbout } from '../../../feedback/access/opened.ts'
import type { About } from '../../../reports/disclosure/about.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { waysOf } from '../../../web/ways.ts'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable } from '../../../web/parts.tsx'
import type { Change } from '../look-ahead.ts'

export function OpenedPages({ frame: { t }, change, none }: { frame: PageFrame; change: Change; none: string }): JSX.Element {
  const texts = t.common as Record<string, unknown>
  const before = new Set(waysOf(change.without).map(({ place }) => place))
  const news = waysOf(change.with).filter(({ place }) => !before.has(place))
  const names = [...news.map((way) => String(texts[way.text])), ...(change.unitList ? [fill(t.access.preview.list, { list: t.finding.views.unit })] : [])]
  return names.length ? <ul>{names.map((name) => <li>{name}</li>)}</ul> : <p>{none}</p>
}

export function OpenedFeedback({ frame, opened }: { frame: PageFrame; opened: OpenedAbout | null }): JSX.Element {
  const { t, language } = frame
  const { preview: words } = t.access
  if (!opened) return <p>{words.opensNone}</p>
  const few = fill(words.few, { fewest: opened.fewest })
  const told = (amount: About) => (amount === null ? few : fill(words.about, { count: inFigures(amount, language) }))
  return (
    <>
      <p class="hint">{words.feedbackNote}</p>
      <DataTable caption={words.byState} head={[words.state, words.amount]} empty={few} rows={opened.states.map(({ state, amount }) => [t.cases.states[state], told(amount)])} />
      <DataTable
        caption={words.byUnit} head={[words.unit, words.amount]} empty={few}
        rows={[...opened.units.map(({ name, amount }) => [name ? inLanguage(name, language) : words.noUnit, told(amount)]), [words.everyOther, few]]}
      />
    </>
  )
}
