// What the page of a report is put together from: its head, the choice of the period, key figures, sections with pictures and files, whom it
// can speak for, and what stands at the foot of the paper.
import type { ComponentChildren, JSX } from 'preact'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { Icon } from '../../web/parts.tsx'
import type { Caveats, KeyFigure } from '../explanation.ts'
import { figureText, rangeText } from '../number-text.ts'
import { Explained } from './explained.tsx'
import { HiddenWhy, Number } from './sheet-table.tsx'

/** `place`: what the report is of, as "Adult social work" or the name of the organisation. */
export function ReportHead({ title, place, period, lede }: { title: string; place: string; period: string; lede?: string }): JSX.Element {
  return (
    <>
      <h1>{title}</h1>
      <p class="of-what">{place}, {period}</p>
      {lede && <p class="lede">{lede}</p>}
    </>
  )
}

export type PeriodLink = { name: string; href: string; current?: boolean }

/**
 * Fixed views, each with an address that can be kept and shared. `kinds`: month, quarter, four months and year, each leading to its newest
 * period. `now`: the period that is shown.
 */
type PeriodProps = { kinds: readonly PeriodLink[]; now: string; previous: PeriodLink | null; next: PeriodLink | null; others?: readonly PeriodLink[]; frame: PageFrame }

export function Periods({ kinds, now, previous, next, others = [], frame }: PeriodProps): JSX.Element {
  const { periods: words } = frame.t.reportPictures
  return (
    <nav class="periods no-print" aria-label={words.title}>
      {kinds.length > 1 && <ul class="kinds" aria-label={words.kinds}>{kinds.map((kind) => <li><PeriodWay of={kind} /></li>)}</ul>}
      <div class="around-now">
        {previous && <a class="step" href={previous.href} rel="prev"><Icon name="back" /><span>{fill(words.previous, { name: previous.name })}</span></a>}
        <strong class="now">{now}</strong>
        {next && <a class="step" href={next.href} rel="next"><span>{fill(words.next, { name: next.name })}</span><Icon name="forward" /></a>}
      </div>
      {others.length > 0 && <details><summary>{words.others}</summary><ul class="others">{others.map((other) => <li><PeriodWay of={other} /></li>)}</ul></details>}
    </nav>
  )
}

const PeriodWay = ({ of: { name, href, current } }: { of: PeriodLink }): JSX.Element => <a href={href} aria-current={current ? 'true' : undefined}>{name}</a>

/** Large numbers, two to six of them. `of`: what they are of, where a page has several. */
export function KeyFigures({ figures, of, frame }: { figures: readonly KeyFigure[]; of?: string; frame: PageFrame }): JSX.Element {
  const isHidden = figures.some(({ value }) => value === null)
  return (
    <section class="key-figures" aria-label={of ? `${frame.t.reportPictures.figures}: ${of}` : frame.t.reportPictures.figures}>
      <ul>
        {figures.map(({ name, value, is, low = null, high = null, note, explanation }) => {
          const range = value === null ? null : rangeText(low, high, is, frame)
          return (
            <li>
              <p class="name">{name}</p>
              <p class="number"><Number text={figureText(value, is, frame)} frame={frame} />{range && <small> ({range})</small>}</p>
              {note && <p class="note">{note}</p>}
              {explanation && <Explained of={explanation} name={name} frame={frame} />}
            </li>
          )
        })}
      </ul>
      {isHidden && <HiddenWhy frame={frame} />}
    </section>
  )
}

/** `name`: as "CSV, for Finnish Excel". */
export type Download = { name: string; href: string }

/** Where a long report has what: its sections by their headings. */
export function Contents({ sections, frame: { t } }: { sections: readonly { id: string; title: string }[]; frame: PageFrame }): JSX.Element | null {
  if (sections.length < 3) return null
  return (
    <nav class="contents no-print" aria-labelledby="contents">
      <p id="contents">{t.reportPictures.contents}</p>
      <ul>{sections.map(({ id, title }) => <li><a href={`#${id}`}>{title}</a></li>)}</ul>
    </nav>
  )
}

/** A heading, sentences, a picture with its table, and the same numbers as files. `id`: where a link leads that is shared. */
export function ReportSection({ id, title, children, downloads = [], frame }: { id: string; title: string; children: ComponentChildren; downloads?: readonly Download[]; frame: PageFrame }): JSX.Element {
  return (
    <section class="report-section stack" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
      <Downloads files={downloads} of={title} frame={frame} />
    </section>
  )
}

export function Downloads({ files, of, frame }: { files: readonly Download[]; of: string; frame: PageFrame }): JSX.Element | null {
  if (!files.length) return null
  return (
    <p class="downloads no-print">
      {frame.t.reportPictures.downloads}: {files.map(({ name, href }, n) => <>{n > 0 && ' · '}<a href={href}>{name}<span class="visually-hidden">, {of}</span></a></>)}
    </p>
  )
}

/** Every report says it in words. */
export function CaveatBox({ of: { can, cannot, rule }, frame }: { of: Caveats; frame: PageFrame }): JSX.Element {
  const { caveats: words } = frame.t.reportPictures
  return (
    <section class="caveats" aria-labelledby="caveats-heading">
      <h2 id="caveats-heading">{words.title}</h2>
      <div class="can-cannot">
        {can.length > 0 && <div><h3>{words.can}</h3><ul>{can.map((sentence) => <li>{sentence}</li>)}</ul></div>}
        {cannot.length > 0 && <div class="cannot"><h3>{words.cannot}</h3><ul>{cannot.map((sentence) => <li>{sentence}</li>)}</ul></div>}
      </div>
      {rule && <p class="rule"><strong>{words.rule}:</strong> {rule}</p>}
    </section>
  )
}

/** On paper alone: when it was printed, and where the newest version is. `address`: the whole, as https://palaute.example.fi/fi/tilastot */
export function ReportFoot({ address, on, frame }: { address: string; on: Day; frame: PageFrame }): JSX.Element {
  return <p class="only-print report-foot">{fill(frame.t.reportPictures.printed, { day: shortDay(on, frame.language), address })}</p>
}
