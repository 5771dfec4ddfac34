// The secret by which another system knows that a message is ours, this once.
import type { JSX } from 'preact'
import { webhookPath } from '../../door-paths.ts'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Facts, Notice } from '../../web/parts.tsx'

type Props = { frame: PageFrame; actor: Actor; made: { id: string; name: string; secret: string }; replaced: boolean }

export function MadeWebhookPage({ frame, actor, made: { id, name, secret }, replaced }: Props): JSX.Element {
  const { t } = frame
  const { made: words, title } = t.webhooks
  return (
    <DeskPage frame={frame} title={fill(words.title, { name })} actor={shownAs(actor)} current="organisation" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }, { href: desk.webhooks, label: title }]} />
        <h1>{fill(words.title, { name })}</h1>
        <div role="status"><Notice tone="warning">{words.text}</Notice></div>
        <Facts rows={[{ term: words.label, children: <code class="breakable">{secret}</code> }]} />
        {replaced && <p>{words.replaced}</p>}
        <p>{words.how}</p>
        <p><a class="button secondary" href={webhookPath(id)}>{words.next}</a></p>
      </div>
    </DeskPage>
  )
}
