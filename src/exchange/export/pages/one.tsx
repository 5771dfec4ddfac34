// One export of everything: what for and with what, who lets it go, how far it is, and its file for who asked.
import type { JSX } from 'preact'
import { dataExportPath } from '../../../exchange-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { mayLetDataGo } from '../../../staff/exchange-duties.ts'
import { moment } from '../../../text/dates.ts'
import { fill, inBytes } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Facts, Notice, type Tone } from '../../../web/parts.tsx'
import { mayFetch, mayTakeBack, mostFetches } from '../ask.ts'
import type { DataExport, DataExportState } from '../exports.sql.ts'
import { kindsOf } from '../kinds.ts'
import { StateTag } from './list.tsx'

type Props = { frame: PageFrame; actor: Actor; one: DataExport; tooLate: boolean; keepHours: number }

export function DataExportPage({ frame, actor, one, tooLate, keepHours }: Props): JSX.Element {
  const { t, language } = frame
  const { dataExports: words } = t
  const isUnderWay = one.state === 'waiting' || one.state === 'running'
  const isOpen = isUnderWay || one.state === 'asked' || one.state === 'ready'
  return (
    <DeskPage frame={frame} title={words.one} actor={shownAs(actor)} current="data-exports" scripts={isUnderWay ? ['watch-export'] : []} narrow>
      <div class="stack">
        {tooLate && <div role="alert"><Notice tone="warning">{words.tooLate}</Notice></div>}
        <Breadcrumb t={t} items={[{ href: desk.dataExports, label: words.title }]} />
        <h1>{words.one}</h1>
        <Facts
          rows={[
            { term: words.head.asked, children: moment(one.askedAt, language) }, { term: words.head.by, children: one.askedByName },
            { term: words.ask.because, children: <span class="typed">{one.because}</span> }, { term: words.head.contacts, children: one.withContacts ? words.contactsYes : words.contactsNo },
            ...(one.decidedByName && one.decidedAt ? [{ term: words.head.decided, children: `${one.decidedByName}, ${moment(one.decidedAt, language)}` }] : []),
          ]}
        />
        <div class="stack" data-watch={isUnderWay ? dataExportPath(one.id) : undefined} data-state={one.state} tabindex={-1}>
          <p><StateTag frame={frame} state={one.state} /></p>
          {isUnderWay && <Far frame={frame} one={one} />}
          {one.state === 'ready' && <Ready {...{ frame, actor, one, keepHours }} />}
          {said[one.state] && <Notice tone={said[one.state]!}>{words.said[one.state as keyof typeof words.said]}</Notice>}
        </div>
        {isUnderWay && <span role="status" class="visually-hidden" data-news />}
        {one.state === 'asked' && (mayLetDataGo(actor, one) ? <Decide frame={frame} one={one} /> : <p>{words.waitsFor[one.askedAs]}</p>)}
        {isOpen && mayTakeBack(actor, one) && (
          <form method="post" action={dataExportPath(one.id, '/take-back')}><Button look="quiet">{one.state === 'ready' ? words.erase : words.takeBack}</Button></form>
        )}
        <p><a href={desk.dataExports}>{words.all}</a></p>
      </div>
    </DeskPage>
  )
}

const said: Partial<Record<DataExportState, Tone>> = { refused: 'info', cancelled: 'info', lapsed: 'info', failed: 'warning', erased: 'info' }

const Decide = ({ frame: { t }, one }: { frame: PageFrame; one: DataExport }): JSX.Element => (
  <form method="post" action={dataExportPath(one.id, '/decide')} class="stack">
    <h2>{t.dataExports.decide.title}</h2>
    <p>{t.dataExports.decide.text}</p>
    <p class="actions"><Button name="says" value="let-go">{t.dataExports.decide.letGo}</Button> <Button look="secondary" name="says" value="refused">{t.dataExports.decide.refuse}</Button></p>
  </form>
)

function Far({ frame: { t }, one }: { frame: PageFrame; one: DataExport }): JSX.Element {
  const { dataExports: words } = t
  const all = kindsOf(one).length
  return (
    <>
      <div data-far>
        <p id="far">{fill(words.of, { done: one.kindsDone, all })}</p>
        <progress aria-labelledby="far" max={all} value={one.kindsDone} />
      </div>
      <p>{words.leave}</p>
      <p><a class="button secondary" href={dataExportPath(one.id)}>{words.again}</a></p>
    </>
  )
}

function Ready({ frame: { t, language }, actor, one, keepHours }: Omit<Props, 'tooLate'>): JSX.Element {
  const { dataExports: words } = t
  const left = mostFetches - one.fetched
  return (
    <>
      <Notice tone="good">{fill(words.ready, { size: inBytes(one.bytes, language) })}</Notice>
      {one.endedAt && <p>{fill(words.keptUntil, { until: moment(new Date(one.endedAt.getTime() + keepHours * 3_600_000), language) })}</p>}
      {mayFetch(actor, one)
        ? left > 0 ? (
          <form method="post" action={dataExportPath(one.id, '/file')} class="stack">
            <p>{words.care}</p>
            <p><Button>{words.fetch}</Button></p>
            <p class="hint">{fill(words.times, { left })}</p>
          </form>
        ) : <p>{words.noMore}</p>
        : <p>{words.notYours}</p>}
    </>
  )
}
