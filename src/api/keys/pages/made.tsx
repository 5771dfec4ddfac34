// A key, this once.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Facts, Notice } from '../../../web/parts.tsx'

export function MadeKeyPage({ frame, actor, name, secret }: { frame: PageFrame; actor: Actor; name: string; secret: string }): JSX.Element {
  const { t } = frame
  const { made: words, title } = t.apiKeys
  return (
    <DeskPage frame={frame} title={fill(words.title, { name })} actor={shownAs(actor)} current="keys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.keys, label: title }]} />
        <h1>{fill(words.title, { name })}</h1>
        <div role="status"><Notice tone="warning">{words.text}</Notice></div>
        <Facts rows={[{ term: words.label, children: <code class="breakable">{secret}</code> }]} />
        <p>{words.how} <a href="/api/v1/openapi.json">{words.description}</a></p>
        <p><a class="button secondary" href={desk.keys}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}
