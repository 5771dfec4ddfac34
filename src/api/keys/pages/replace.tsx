// Another key in the place of one: at once, or with some days in which both are good.
import type { JSX } from 'preact'
import { keyPath } from '../../../door-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb } from '../../../web/parts.tsx'
import type { ApiKey } from '../keys.sql.ts'
import { longestOverlap } from '../make-key.ts'

export function ReplaceKeyPage({ frame, actor, one, typed, problems }: { frame: PageFrame; actor: Actor; one: ApiKey; typed: string; problems: Problem[] }): JSX.Element {
  const { t } = frame
  const { change: words, title: list } = t.apiKeys
  const title = fill(words.title, { name: one.name })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="keys" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.keys, label: list }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p class="lede">{fill(words.lede, { begins: one.begins })}</p>
        <form method="post" action={keyPath(one.id)} class="stack" novalidate>
          <TextField name="until" label={words.until} hint={fill(words.untilHint, { days: longestOverlap })} value={typed} width="short" optional />
          <p><Button name="step" value="replace">{words.button}</Button></p>
        </form>
        <p><a href={desk.keys}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}
