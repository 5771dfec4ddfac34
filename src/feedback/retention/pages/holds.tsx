// Cases that are held though their time is over, and the form that holds one.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { Breadcrumb, Card, DataTable, Notice, Pagination } from '../../../web/parts.tsx'
import type { TypedHold } from '../form.ts'
import { holdReasons } from '../retention.ts'
import type { Hold } from '../times.sql.ts'

type Props = { frame: PageFrame; actor: Actor; holds: Hold[]; typed: TypedHold; problems: Problem[]; paged: Paged; today: Day; said: 'placed' | 'ended' | null }

export function HoldsPage({ frame, actor, holds, typed, problems, paged, today, said }: Props): JSX.Element {
  const { t, language } = frame
  const { retention: { title, holds: words } } = t
  const { head } = words
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="retention" problems={problems}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {said && <div role="status"><Notice tone="good">{said === 'placed' ? words.placed : words.endedNow}</Notice></div>}
        <Breadcrumb t={t} items={[{ href: desk.retention, label: title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <DataTable
          caption={words.caption} empty={words.empty} head={[head.reference, head.because, head.until, head.by, head.end]}
          rows={holds.map((hold) => [
            hold.erased ? '–' : hold.reference, words.reasons[hold.because], shortDay(hold.untilOn, language), `${hold.placedByName}, ${shortDay(hold.placedOn, language)}`,
            hold.endedOn ? fill(words.ended, { day: shortDay(hold.endedOn, language), name: hold.endedByName ?? '' }) : hold.untilOn < today ? words.over : <End frame={frame} hold={hold} />,
          ])}
        />
        <Pagination t={t} page={paged.page} pages={paged.pages} href={(n) => desk.holds + pageQuery(n)} />
        <Card title={words.place}>
          <form method="post" action={desk.holds} class="stack" novalidate>
            <TextField name="reference" label={words.reference} hint={words.referenceHint} value={typed.reference} width="medium" autocapitalize="characters" spellcheck={false} />
            <Select name="because" label={words.because} value={typed.because} empty={t.common.chooseOne} options={holdReasons.map((value) => ({ value, label: words.reasons[value] }))} />
            <TextField name="until" label={words.until} hint={words.untilHint} value={typed.until} width="medium" />
            <p><Button>{words.button}</Button></p>
          </form>
        </Card>
      </div>
    </DeskPage>
  )
}

const End = ({ frame: { t: { retention: { holds: words } } }, hold }: { frame: PageFrame; hold: Hold }): JSX.Element => (
  <form method="post" action={desk.endHold}><Hidden name="hold" value={hold.id} /><Button look="quiet">{fill(words.end, { reference: hold.reference })}</Button></form>
)
