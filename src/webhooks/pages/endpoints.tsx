// The addresses of other systems that are told of events, and the form that adds one.
import type { JSX } from 'preact'
import { webhookPath } from '../../door-paths.ts'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { inFigures } from '../../text/fill.ts'
import { Button, ErrorSummary } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, DataTable, Notice } from '../../web/parts.tsx'
import type { Endpoint } from '../endpoints.sql.ts'
import type { Typed } from '../form.ts'
import { EndpointFields, StateOf } from './parts.tsx'

type Props = { frame: PageFrame; actor: Actor; rows: (Endpoint & { waiting: number; failed: number })[]; typed: Typed; problems: Problem[]; ended: boolean }

export function EndpointsPage({ frame, actor, rows, typed, problems, ended }: Props): JSX.Element {
  const { t, language } = frame
  const { webhooks: words } = t
  const { head } = words
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="organisation" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {ended && <div role="status"><Notice tone="good">{words.done.end}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <DataTable
          caption={words.list} empty={words.none} head={[head.name, head.host, head.state, head.waiting, head.failed]}
          rows={rows.map((one) => [
            <a href={webhookPath(one.id)}>{one.name}</a>, <span class="breakable">{one.host}</span>, <StateOf endpoint={one} words={words} />,
            inFigures(one.waiting, language), inFigures(one.failed, language),
          ])}
        />
        <Card title={words.form.add}>
          <form method="post" action={desk.webhooks} class="stack" novalidate>
            <EndpointFields {...{ words, typed }} known={false} />
            <p><Button>{words.form.add}</Button></p>
          </form>
        </Card>
      </div>
    </DeskPage>
  )
}
