// The page on which somebody checks what everybody is to read. The feedback itself is not on it.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Select, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import { reasons } from '../publication.ts'
import type { Publication } from '../publications.sql.ts'
import { Reports, type ReportValues } from '../reported/pages/reports.tsx'
import type { ReportsShown } from '../reported/read-reports.ts'
import { publicationPath } from './desk.tsx'
import { Item, type Shown } from './item.tsx'

export type CheckProps = {
  frame: PageFrame; actor: Actor; publication: Publication; shown: Shown; note: string | null; comment: string | null; soonest: string; problems: Problem[]
  values: { note: string; reason: string } & ReportValues; reports: ReportsShown | null; mayCheckComment: boolean; status: string | null
  /** This form, or an earlier one while this is looked at. */
  isPublic: boolean
  kept: string[]
  /** Words that are not the giver's own. */
  added: string[]
}

export function CheckPage(props: CheckProps): JSX.Element {
  const { frame, actor, publication, shown, note, comment, problems, mayCheckComment, status, kept, added, isPublic } = props
  const { t, language } = frame
  const words = t.publishing.check
  const isShown = publication.state === 'to-comment' || publication.state === 'published'
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="publishing" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.publishing, label: t.publishing.title }]} />
        {status && <div role="status"><Notice tone="good">{status}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p><strong>{fill(t.publishing.states[publication.state], { day: publication.publicFromOn ? shortDay(publication.publicFromOn, language) : '' })}</strong></p>
        {publication.because && <p>{t.published.rules.reasons[publication.because]}</p>}
        {note && <Notice tone="warning"><p class="typed">{fill(publication.state === 'to-check' ? words.questioned : t.publishing.prepare.sentBack, { note })}</p></Notice>}
        <h2>{words.as}</h2>
        <Card><Item item={shown} frame={frame} heading="h3" /></Card>
        {!shown.unitName && <p class="hint">{words.unitHidden}</p>}
        {publication.earlierBecause && <Notice tone="warning">{fill(words.earlier, { reason: t.published.rules.reasons[publication.earlierBecause] })}</Notice>}
        {added.length > 0 && <Notice tone="warning">{fill(words.added, { words: added.join(', ') })}</Notice>}
        {kept.length > 0 && <Notice tone="warning">{fill(words.found, { words: kept.join(', ') })}</Notice>}
        {props.reports && <Reports frame={frame} shown={props.reports} action={publicationPath(publication.id)} seen={publication.number} values={props.values} />}
        {publication.state === 'to-check' && <Decide {...props} />}
        {isShown && comment && mayCheckComment && <CheckComment {...props} />}
        {(isShown || isPublic) && <TakeDown {...props} />}
      </div>
    </DeskPage>
  )
}

function Decide({ frame, publication, soonest, values }: CheckProps): JSX.Element {
  const { check: words } = frame.t.publishing
  return (
    <form method="post" action={publicationPath(publication.id)} class="stack" novalidate>
      <Hidden name="seen" value={String(publication.number)} />
      <p><Button name="step" value="approve">{words.approve}</Button></p>
      <p class="hint">{fill(words.approveHint, { day: soonest })}</p>
      <TextArea name="note" label={words.note} value={values.note} rows={3} />
      <p><Button look="secondary" name="step" value="send-back">{words.sendBack}</Button></p>
      <Reason frame={frame} value={values.reason} />
      <p><Button look="secondary" name="step" value="withhold">{words.withhold}</Button></p>
    </form>
  )
}

function CheckComment({ frame, publication, comment }: CheckProps): JSX.Element {
  const { check: words } = frame.t.publishing
  return (
    <form method="post" action={publicationPath(publication.id)} class="stack">
      <h2>{words.comment}</h2>
      <Card><p class="typed">{comment}</p></Card>
      <Hidden name="seen" value={String(publication.number)} />
      <p class="buttons">
        <Button name="step" value="comment-fits">{words.commentFits}</Button>
        <Button look="secondary" name="step" value="comment-not">{words.commentNot}</Button>
      </p>
    </form>
  )
}

function TakeDown({ frame, publication, values }: CheckProps): JSX.Element {
  const { check: words } = frame.t.publishing
  return (
    <form method="post" action={publicationPath(publication.id)} class="stack" novalidate>
      <h2>{words.takeDown}</h2>
      <p>{words.takeDownText}</p>
      <Hidden name="seen" value={String(publication.number)} />
      <Reason frame={frame} value={values.reason} />
      <p><Button look="danger" name="step" value="take-down">{words.takeDown}</Button></p>
    </form>
  )
}

function Reason({ frame: { t }, value }: { frame: PageFrame; value: string }): JSX.Element {
  const { check: words } = t.publishing
  return <Select name="reason" label={words.reason} value={value} empty={words.chooseReason} options={reasons.map((reason) => ({ value: reason, label: t.published.rules.reasons[reason] }))} />
}
