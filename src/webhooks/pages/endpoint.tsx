// One address of another system: how it stands, what may be done with it, and what became of what was sent there.
import type { ComponentChildren, JSX } from 'preact'
import { webhookPath } from '../../door-paths.ts'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { moment, shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Details, Facts, Notice, Pagination } from '../../web/parts.tsx'
import type { Endpoint } from '../endpoints.sql.ts'
import type { Typed } from '../form.ts'
import type { Logged } from '../messages.sql.ts'
import { Log } from './log.tsx'
import { EndpointFields, StateOf } from './parts.tsx'

type Props = {
  frame: PageFrame; actor: Actor; endpoint: Endpoint; typed: Typed; problems: Problem[]
  log: Logged[]; failed: number; page: number; pages: number; keepDays: number
  /** The day that the form for what failed begins with. */
  since: string
  /** It wants to be left alone until then. */
  waits: Date | null
  /** What has just been done. */
  done: string | undefined
}

export function EndpointPage({ frame, actor, endpoint, typed, problems, log, failed, page, pages, keepDays, since, waits, done }: Props): JSX.Element {
  const { t, language } = frame
  const { webhooks: words } = t
  const { id, name, host, stopped, stoppedOn, pausedOn, madeOn, maker } = endpoint
  const news = Object.entries(words.done).find(([step]) => step === done)?.[1]
  const rests = stopped || pausedOn || waits
  return (
    <DeskPage frame={frame} title={name} actor={shownAs(actor)} current="organisation" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }, { href: desk.webhooks, label: words.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {news && <div role="status"><Notice tone={done === 'nothing' ? 'info' : 'good'}>{news}</Notice></div>}
        <h1>{name}</h1>
        {stopped && <Notice tone="urgent">{fill(words.stopped[stopped], { day: shortDay(stoppedOn!, language) })}</Notice>}
        {waits && <Notice tone="info">{fill(words.waits, { when: moment(waits, language) })}</Notice>}
        {failed > 0 && <Notice tone="warning">{plural(words.failed, failed, language)}</Notice>}
        <Facts rows={[
          { term: words.head.host, children: <span class="breakable">{host}</span> },
          { term: words.head.state, children: <StateOf {...{ endpoint, words }} /> },
          { term: words.head.made, children: `${shortDay(madeOn, language)}, ${maker}` },
        ]} />
        <div class="actions">
          <Press id={id} step="test">{words.press.test}</Press>
          <Press id={id} step={rests ? 'resume' : 'pause'}>{rests ? words.press.resume : words.press.pause}</Press>
        </div>
        <h2>{words.log.title}</h2>
        <p class="hint">{plural(words.log.hint, keepDays, language)}</p>
        {failed > 0 && (
          <form method="post" action={webhookPath(id)} class="stack tight" novalidate>
            <TextField name="since" label={words.log.since} hint={words.log.sinceHint} width="short" value={since} />
            <p><Button look="secondary" name="step" value="resend-failed">{words.log.resendFailed}</Button></p>
          </form>
        )}
        <Log {...{ frame, id, log }} />
        <Pagination t={t} page={page} pages={pages} href={(n) => `${webhookPath(id)}?page=${n}`} />
        <Card title={words.form.change}>
          <form method="post" action={webhookPath(id)} class="stack" novalidate>
            <EndpointFields {...{ words, typed }} known />
            <p><Button name="step" value="save">{words.form.save}</Button></p>
          </form>
        </Card>
        <Details summary={words.rotate.title}>
          <p>{words.rotate.text}</p>
          <Press id={id} step="rotate">{words.rotate.button}</Press>
        </Details>
        <Details summary={words.end.title}>
          <p>{words.end.text}</p>
          <Press id={id} step="end" look="danger">{words.end.button}</Press>
        </Details>
      </div>
    </DeskPage>
  )
}

const Press = ({ id, step, look = 'secondary', children }: { id: string; step: string; look?: 'secondary' | 'danger'; children: ComponentChildren }): JSX.Element => (
  <form method="post" action={webhookPath(id)}><Button look={look} name="step" value={step}>{children}</Button></form>
)
