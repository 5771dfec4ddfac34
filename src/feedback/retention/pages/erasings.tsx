// What was erased: the log, in numbers.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { monthName, shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { Breadcrumb, DataTable, Pagination, PrintButton } from '../../../web/parts.tsx'
import type { Erasing } from '../log.sql.ts'

export function ErasingsPage({ frame, actor, erasings, paged }: { frame: PageFrame; actor: Actor; erasings: Erasing[]; paged: Paged }): JSX.Element {
  const { t, language } = frame
  const { retention: { title, kinds, log: words } } = t
  const { head } = words
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="retention" scripts={['print']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.retention, label: title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <DataTable
          caption={words.caption} empty={words.empty} head={[head.day, head.kind, head.erased, head.months, head.kept, head.left]}
          rows={erasings.map((one) => [
            shortDay(one.ranOn, language), kinds[one.kind], inFigures(one.erased, language), monthsOf(one, frame), inFigures(one.kept, language),
            one.leftOver ? <strong>{fill(words.wrong, { count: one.leftOver })}</strong> : words.fine,
          ])}
        />
        <Pagination t={t} page={paged.page} pages={paged.pages} href={(n) => desk.erasings + pageQuery(n)} />
        {erasings.length > 0 && <p class="actions no-print"><a href={desk.erasingsFile}>{words.file}</a> <PrintButton t={t} /></p>}
      </div>
    </DeskPage>
  )
}

function monthsOf({ oldestOn, newestOn }: Erasing, { language }: PageFrame): string {
  if (!oldestOn || !newestOn) return '–'
  const [oldest, newest] = [oldestOn, newestOn].map((month) => monthName(month.slice(0, 7), language))
  return oldest === newest ? oldest! : `${oldest} – ${newest}`
}
