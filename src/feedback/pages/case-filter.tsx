// The form by which a list of feedback is narrowed down. It is sent by GET, so that the address keeps it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import type { Day } from '../../text/dates.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { Button, Hidden, Select } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Details } from '../../web/parts.tsx'
import { channels, kinds, states } from '../case.ts'
import { isNarrow, mostListed, urgencies, type Filter } from '../filter.ts'
import type { View } from '../lists.sql.ts'
import { periodChoices } from './period-choice.ts'

export type Narrowing = {
  view: View
  filter: Filter
  lines: { id: string; name: Translated; ended: boolean }[]
  units: { id: string; name: Translated }[]
  handlers: { id: string; name: string }[]
  /** How many there are by this filter, up to one more than are listed. */
  found: number
  firstDay: Day
  today: Day
}

export function CaseFilter({ frame, narrowing }: { frame: PageFrame; narrowing: Narrowing }): JSX.Element {
  const { t, language } = frame
  const words = t.overview.filter
  const { view, filter, lines, units, handlers, found, firstDay, today } = narrowing
  const { finding } = t
  const narrow = isNarrow(filter)
  return (
    <div class="stack">
      <Details summary={finding.narrow} open={narrow}>
        <form method="get" action={desk.cases} class="stack">
          <Hidden name="view" value={view} />
          <div class="grid">
            <Select
              name="state" label={words.state} empty={words.any} value={filter.state ?? ''}
              options={[...urgencies.toReversed().map((each) => ({ value: each, label: words.urgencies[each] })), ...states.map((each) => ({ value: each, label: t.cases.states[each] }))]}
            />
            <Select
              name="line" label={words.line} empty={words.any} value={filter.line ?? ''}
              options={[...lines.map((line) => ({ value: line.id, label: lineName(line, frame) })), { value: 'none', label: t.overview.figures.noLine }]}
            />
            <Select name="unit" label={finding.unit} empty={words.any} value={filter.unit ?? ''} options={units.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
            <Select name="kind" label={words.kind} empty={words.any} value={filter.kind ?? ''} options={kinds.map((each) => ({ value: each, label: t.feedback.kinds[each].name }))} />
            <Select name="channel" label={words.channel} empty={words.any} value={filter.channel ?? ''} options={channels.map((each) => ({ value: each, label: t.overview.channels[each] }))} />
            <Select
              name="period" label={words.period} empty={words.any} value={filter.period?.name ?? ''}
              options={periodChoices({ firstDay, today, chosen: filter.period, months: true }, frame)}
            />
            <Select name="handler" label={finding.handler} hint={finding.handlerHint} empty={words.any} value={filter.handler ?? ''} options={handlers.map(({ id, name }) => ({ value: id, label: name }))} />
          </div>
          <div class="cluster">
            <Button>{words.show}</Button>
            {narrow && <a href={`${desk.cases}?view=${view}`}>{words.clear}</a>}
          </div>
        </form>
      </Details>
      {/* Nothing is counted by member of the staff. */}
      {narrow && !filter.handler && (
        <p><strong>{found > mostListed ? fill(finding.foundMore, { count: inFigures(mostListed, language) }) : plural(words.found, found, language)}</strong></p>
      )}
    </div>
  )
}

export const lineName = ({ name, ended }: { name: Translated; ended: boolean }, { t, language }: Pick<PageFrame, 't' | 'language'>): string =>
  ended ? fill(t.overview.figures.ended, { line: inLanguage(name, language) }) : inLanguage(name, language)
