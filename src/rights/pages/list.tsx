// The list of requests about what feedback says of somebody, without who asked; and the copies that wait for a second person.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { copyPath, erasurePath, rightPath } from '../../rights-paths.ts'
import { isThemselves, shownAs, type Actor } from '../../staff/actor.ts'
import { mayHandleRights } from '../../staff/rights-duties.ts'
import { moment, shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { pageQuery, type Paged } from '../../web/paged.ts'
import { DataTable, Notice, Pagination } from '../../web/parts.tsx'
import type { Copy } from '../copies.sql.ts'
import type { Erasure } from '../erasures.sql.ts'
import type { RightsRequest } from '../request.ts'
import { StateTag } from './parts.tsx'

type Props = { frame: PageFrame; actor: Actor; requests: RightsRequest[]; waiting: Copy[]; erasures: Erasure[]; decided: boolean; today: Day; paged: Paged; done: string | null }

export function RightsPage({ frame, actor, requests, waiting, erasures, decided, today, paged, done }: Props): JSX.Element {
  const { t, language } = frame
  const { rights: words, erasing: { second } } = t
  const [view, opens] = [decided ? 'decided' as const : 'open' as const, mayHandleRights(actor)]
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="rights">
      <div class="stack">
        {done === 'done' && <div role="status"><Notice tone="good">{words.one.done}</Notice></div>}
        {done === 'too-late' && <div role="alert"><Notice tone="warning">{words.copy.tooLate}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{words.seen}</p>
        <p class="actions">{opens && <a class="button primary" href={desk.newRight}>{words.writeDown}</a>} <a href={desk.disclosures}>{words.log.link}</a></p>
        <h2>{words.waiting.title}</h2>
        <DataTable
          caption={<span class="visually-hidden">{words.waiting.title}</span>} empty={words.waiting.none} head={[words.head.reference, words.waiting.made, words.waiting.by]}
          rows={waiting.map((one) => [
            isThemselves(actor, one.madeById) && !opens ? one.reference : <a href={copyPath(one.id)}>{fill(words.waiting.look, { reference: one.reference })}</a>, moment(one.madeAt, language), one.madeBy,
          ])}
        />
        <h2>{second.waiting}</h2>
        <DataTable
          caption={<span class="visually-hidden">{second.waiting}</span>} empty={second.noneWait} head={[words.head.reference, second.asked, second.by]}
          rows={erasures.map((one) => [
            isThemselves(actor, one.madeById) && !opens ? one.reference : <a href={erasurePath(one.id)}>{fill(second.look, { reference: one.reference })}</a>, shortDay(one.madeOn, language), one.madeBy,
          ])}
        />
        <nav class="views" aria-label={words.views.label}>
          <ul>
            <li><a href={desk.rights} aria-current={decided ? undefined : 'page'}>{words.views.open}</a></li>
            <li><a href={`${desk.rights}?view=decided`} aria-current={decided ? 'page' : undefined}>{words.views.decided}</a></li>
          </ul>
        </nav>
        <DataTable
          caption={words.views[view]} empty={words.none[view]} head={[words.head.reference, words.head.wants, words.head.arrived, decided ? words.head.decided : words.head.due, words.head.by, words.head.names, words.head.state]}
          rows={requests.map((one) => [
            opens ? <a href={rightPath(one.id)}>{one.reference}</a> : one.reference, words.wants[one.wants], shortDay(one.arrivedOn, language), shortDay(decided ? one.decidedOn! : one.dueOn, language), one.writtenBy, one.names ?? '–',
            <StateTag t={t} request={one} today={today} />,
          ])}
        />
        <Pagination t={t} {...paged} href={(page) => `${desk.rights}${pageQuery(page, { view: decided ? view : null })}`} />
      </div>
    </DeskPage>
  )
}
