// The choices by which a list or a search is narrowed down. Nothing chosen narrows nothing.
import type { JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { Select } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { allKinds, channels, states } from '../case.ts'
import { urgencies, type Filter } from '../filter.ts'
import type { Choices } from '../finding/narrowing.ts'
import { periodChoices } from './period-choice.ts'

export function NarrowingFields({ frame, filter, choices }: { frame: PageFrame; filter: Filter; choices: Choices }): JSX.Element {
  const { t, language } = frame
  const { finding, overview: { filter: words } } = t
  const { lines, units, handlers, firstDay, today } = choices
  return (
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
      <Select name="kind" label={words.kind} empty={words.any} value={filter.kind ?? ''} options={[...allKinds.map((each) => ({ value: each, label: t.feedback.kinds[each].name })), { value: 'no-page', label: words.noPage }]} />
      <Select name="channel" label={words.channel} empty={words.any} value={filter.channel ?? ''} options={channels.map((each) => ({ value: each, label: t.overview.channels[each] }))} />
      <Select
        name="period" label={words.period} empty={words.any} value={filter.period?.name ?? ''}
        options={periodChoices({ firstDay, today, chosen: filter.period, months: true }, frame)}
      />
      <Select name="handler" label={finding.handler} hint={finding.handlerHint} empty={words.any} value={filter.handler ?? ''} options={handlers.map(({ id, name }) => ({ value: id, label: name }))} />
    </div>
  )
}

/** What was chosen, in words, in the order of the fields. */
export function chosenWords({ state, line, unit, kind, channel, period, handler }: Filter, { lines, units, handlers, firstDay, today }: Choices, frame: PageFrame): string[] {
  const { t, language } = frame
  const { urgencies: urgent } = t.overview.filter
  const theLine = lines.find(({ id }) => id === line), theUnit = units.find(({ id }) => id === unit)
  return [
    state && (state in urgent ? urgent[state as keyof typeof urgent] : t.cases.states[state as keyof typeof t.cases.states]),
    line === 'none' ? t.overview.figures.noLine : theLine && lineName(theLine, frame),
    theUnit && inLanguage(theUnit.name, language),
    kind && (kind === 'no-page' ? t.overview.filter.noPage : t.feedback.kinds[kind].name),
    channel && t.overview.channels[channel],
    period && periodChoices({ firstDay, today, chosen: period, months: true }, frame).find(({ value }) => value === period.name)?.label,
    handlers.find(({ id }) => id === handler)?.name,
  ].filter((words) => typeof words === 'string')
}

export const lineName = ({ name, ended }: { name: Translated; ended: boolean }, { t, language }: Pick<PageFrame, 't' | 'language'>): string =>
  ended ? fill(t.overview.figures.ended, { line: inLanguage(name, language) }) : inLanguage(name, language)
