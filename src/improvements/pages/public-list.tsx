// "You said, we did": what is changed because of feedback, for everybody. Narrowed down by links, so that no script is needed.
import type { JSX } from 'preact'
import { Words } from '../../directory/pages/content.tsx'
import type { Named } from '../../directory/services.sql.ts'
import { to } from '../../paths.ts'
import { monthName, shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Card, Empty, Pagination, Tag } from '../../web/parts.tsx'
import { doesWord } from '../feed.ts'
import { asQuery, publicStates, type PublicNarrowed } from '../narrowed.ts'
import type { Shown } from '../shown.sql.ts'
import { StateTags } from './words.tsx'

type Props = {
  frame: PageFrame; rows: Shown[]; count: number; narrowed: PublicNarrowed; page: number; pages: number
  lines: Named[]; units: Named[]
  feeds: { type: string; title: string; href: string }[]
}

export function ChangesPage({ frame, rows, count, narrowed, page, pages, lines, units, feeds }: Props): JSX.Element {
  const { t, language } = frame
  const { changes: words } = t
  const isNarrowed = narrowed.line !== null || narrowed.unit !== null || narrowed.state !== null
  const address = (of: PublicNarrowed, n = 1) => to('changes', language, {}, asQuery(of, n))
  return (
    <PublicPage frame={frame} title={words.title} sheets={['changes']} known={!isNarrowed && page === 1} noindex={isNarrowed} feeds={feeds} wide>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Filters {...{ frame, narrowed, lines, units, address }} />
        {rows.length > 0 && <p>{plural(words.counts, count, language)}</p>}
        {rows.length === 0 && (
          <Empty title={isNarrowed ? words.emptyNarrowed : words.empty}>
            {isNarrowed ? <a href={to('changes', language)}>{words.seeAll}</a> : <>{words.emptyText} <a href={to('topic', language)}>{t.feedback.home.start}</a></>}
          </Empty>
        )}
        {[...Map.groupBy(rows, ({ month }) => month)].map(([month, those]) => (
          <section class="stack">
            <h2>{monthName(month, language)}</h2>
            <ul class="grid changes">{those.map((one) => <li><Change frame={frame} one={one} /></li>)}</ul>
          </section>
        ))}
        <Pagination t={t} page={page} pages={pages} href={(n) => address(narrowed, n)} />
        <p><a href={to('promises', language)}>{words.promises}</a></p>
        <p><a href={to('statistics', language)}>{t.feedbackReport.link}</a></p>
        <p><a href={to('bulletins', language)}>{t.bulletins.title}</a></p>
        <p><a href={to('openData', language)}>{t.openData.title}</a></p>
        <p><a href={to('silence', language)}>{t.silence.title}</a></p>
        <p class="hint no-print">{words.feeds}: {feeds.map(({ href, title, type }, n) => <>{n > 0 && ', '}<a href={href} type={type}>{title}</a></>)}</p>
      </div>
    </PublicPage>
  )
}

function Change({ frame, one }: { frame: PageFrame; one: Shown }): JSX.Element {
  const { t, language } = frame
  const { changes: words } = t
  return (
    <Card title={<a href={to('change', language, { change: one.id })}><Words content={one.title} /></a>}>
      <p><StateTags state={one.state} late={one.late} frame={frame} />{one.councilSays === 'not-changed' && <> <Tag tone="warning">{t.council.tag}</Tag></>}</p>
      <p><strong>{words.said}:</strong> <Words content={one.said} /></p>
      <p><strong>{doesWord(one, words)}:</strong> <Words content={one.does} /></p>
      {one.because && <p><strong>{words.why}:</strong> <Words content={one.because} /></p>}
      {one.late && <p class="hint">{fill(words.lateBy, { day: shortDay(one.dueOn, language) })}</p>}
      <p class="hint">{placesOf(one, words.whole).map((each, n) => <>{n > 0 && ' · '}{typeof each === 'string' ? each : <Words content={each} />}</>)}</p>
    </Card>
  )
}

export const placesOf = (one: Shown, whole: string) => [one.lineName ?? whole, ...[...one.units, ...one.services].map(({ name }) => name)]

type FilterProps = { frame: PageFrame; narrowed: PublicNarrowed; lines: Named[]; units: Named[]; address: (of: PublicNarrowed) => string }

function Filters({ frame: { t, language }, narrowed, lines, units, address }: FilterProps): JSX.Element {
  const { filter } = t.changes
  const named = (among: Named[]) => among.map(({ id, name }) => ({ id, label: inLanguage(name, language) }))
  return (
    <div class="filters no-print">
      <Choice label={filter.state} chosen={narrowed.state} all={filter.allStates} among={publicStates.map((id) => ({ id, label: filter.states[id] }))} href={(state) => address({ ...narrowed, state: publicStates.find((one) => one === state) ?? null })} />
      {lines.length > 1 && <Choice label={filter.line} chosen={narrowed.line} all={filter.allLines} among={named(lines)} href={(line) => address({ ...narrowed, line, unit: null })} />}
      {(narrowed.line || narrowed.unit || lines.length <= 1) && units.length > 0 && <Choice label={filter.unit} chosen={narrowed.unit} all={filter.allUnits} among={named(units)} href={(unit) => address({ ...narrowed, unit })} />}
    </div>
  )
}

function Choice({ label, chosen, all, among, href }: { label: string; chosen: string | null; all: string; among: { id: string; label: string }[]; href: (id: string | null) => string }): JSX.Element {
  return (
    <nav aria-label={label}>
      <p class="title">{label}</p>
      <ul>{[{ id: null, label: all }, ...among].map((each) => <li><a href={href(each.id)} aria-current={each.id === chosen ? 'true' : undefined}>{each.label}</a></li>)}</ul>
    </nav>
  )
}

