// The public pages: what has been published, one piece of it, what is there no more, and how it is chosen.
import type { JSX } from 'preact'
import { kinds, outcomes } from '../../case.ts'
import { to } from '../../../paths.ts'
import type { About } from '../../../reports/disclosure/about.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, Select, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Details, Empty, Notice, Pagination } from '../../../web/parts.tsx'
import { reasons, type Reason } from '../publication.ts'
import type { Stays } from '../reported/reported.sql.ts'
import type { PublishedItem, Wanted } from '../published.sql.ts'
import { Item, titleOf } from './item.tsx'

type Props = { frame: PageFrame; items: PublishedItem[]; count: number; page: number; pages: number; wanted: Wanted; lines: { id: string; name: Translated }[] }

export function PublishedPage({ frame, items, count, page, pages, wanted, lines }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.published
  const { lineId: line = '', cameOfIt: outcome = '', kind = '' } = wanted
  const narrowed = !!(line || outcome || kind || wanted.words)
  const here = to('published', language)
  return (
    <PublicPage frame={frame} title={words.title} sheets={['changes']} known={!narrowed && page === 1}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{words.notAll} <a href={to('publishingRules', language)}>{words.rules.link}</a></p>
        <Details summary={words.filter} open={narrowed}>
          <form method="get" action={here} class="stack tight" role="search" aria-label={words.filter}>
            <Select name="line" label={words.line} value={line} empty={words.everyLine} width="medium" options={lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
            <Select name="kind" label={words.kind} value={kind} empty={words.everyKind} width="medium" options={kinds.map((each) => ({ value: each, label: t.feedback.kinds[each].name }))} />
            <Select name="outcome" label={words.outcome} value={outcome} empty={words.everyOutcome} width="medium" options={outcomes.map((each) => ({ value: each, label: t.answering.cameOf.options[each] }))} />
            <Button look="secondary">{words.show}</Button>
          </form>
          <form method="post" action={here} class="stack tight" role="search" aria-label={words.words}>
            <TextField name="q" label={words.words} type="search" value={wanted.words} width="medium" />
            <Button look="secondary">{words.search}</Button>
          </form>
        </Details>
        {narrowed && <p role="status">{wanted.words && `${fill(words.foundFor, { words: wanted.words })}: `}{plural(words.found, count, language)} · <a href={here}>{words.all}</a></p>}
        {items.length === 0 && <Empty title={narrowed ? words.noneFound : words.none} />}
        {items.map((item) => (
          <Item item={item} frame={frame} title={<a href={to('publishedItem', language, { item: item.id })}>{titleOf(item, frame)}</a>} foot={item.meToo > 0 ? <p class="hint">{plural(words.meToo.count, item.meToo, language)}</p> : null} />
        ))}
        {!wanted.words && <Pagination t={t} page={page} pages={pages} href={(n) => to('published', language, {}, { line, kind, outcome, page: String(n) })} />}
      </div>
    </PublicPage>
  )
}

/** What somebody has just done here. */
export type Said = 'counted' | 'busy' | 'reported'

export function PublishedItemPage({ frame, item, said, stays }: { frame: PageFrame; item: PublishedItem; said: Said | null; stays: Stays | null }): JSX.Element {
  const { t, language } = frame
  const words = t.published
  return (
    <PublicPage frame={frame} title={titleOf(item, frame)} known>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('published', language), label: words.back }]} />
        {said && <div role="status"><Notice tone={said === 'busy' ? 'warning' : 'good'}>{said === 'reported' ? t.pieceReports.sent : said === 'counted' ? words.meToo.done : words.meToo.busy}</Notice></div>}
        <Item item={item} frame={frame} heading="h1" />
        {stays && <p class="hint">{fill(t.pieceReports.stays, { day: shortDay(stays.on, language), reason: t.pieceReports.stayReasons[stays.because] })}</p>}
        <section class="stack tight" aria-labelledby="me-too">
          <h2 id="me-too">{words.meToo.title}</h2>
          {item.meToo > 0 && <p>{plural(words.meToo.count, item.meToo, language)}</p>}
          {said !== 'counted' && (
            <form method="post" action={to('publishedItem', language, { item: item.id })} class="stack tight">
              <p class="hint">{words.meToo.text}</p>
              <p><Button look="secondary">{words.meToo.button}</Button></p>
            </form>
          )}
          <p><a href={to('form', language, {}, { line: item.lineId ?? undefined, service: item.serviceId ?? undefined, unit: item.unitId ?? undefined })}>{words.meToo.tell}</a></p>
        </section>
        <p><a href={to('publishingRules', language)}>{words.rules.link}</a> · <a href={to('publishedReport', language, { item: item.id })}>{t.pieceReports.link}</a></p>
      </div>
    </PublicPage>
  )
}

export function NoLongerPage({ frame }: { frame: PageFrame }): JSX.Element {
  const { t, language } = frame
  const words = t.published
  return (
    <PublicPage frame={frame} title={words.gone.title}>
      <h1>{words.gone.title}</h1>
      <p class="lede">{words.gone.text}</p>
      <p><a href={to('published', language)}>{words.back}</a></p>
    </PublicPage>
  )
}

export function RulesPage({ frame, days, fewest, withheld }: { frame: PageFrame; days: number; fewest: number; withheld: Readonly<Record<Reason, About>> }): JSX.Element {
  const { t, language } = frame
  const words = t.published.rules
  // Whether there was ever any is not told either.
  const isSome = reasons.some((reason) => withheld[reason] !== null)
  const ofReason = (reason: Reason): string => {
    const count = withheld[reason]
    const sentence = words.reasons[reason]
    return count === null ? fill(words.few, { reason: sentence, fewest }) : fill(words.count, { reason: sentence, count: inFigures(count, language) })
  }
  return (
    <PublicPage frame={frame} title={words.title} known>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('published', language), label: t.published.back }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <h2>{words.how}</h2>
        <ol>{words.steps.map((step) => <li>{fill(step, { days: inFigures(days, language) })}</li>)}</ol>
        <Notice tone="info">{words.careful}</Notice>
        <p>{words.blame}</p>
        <h2>{words.withheld}</h2>
        {!isSome && <><ul>{reasons.map((reason) => <li>{words.reasons[reason]}</li>)}</ul><p>{fill(words.never, { fewest })}</p></>}
        {isSome && <><p>{fill(words.countsText, { fewest })}</p><ul>{reasons.map((reason) => <li>{ofReason(reason)}</li>)}</ul></>}
      </div>
    </PublicPage>
  )
}
