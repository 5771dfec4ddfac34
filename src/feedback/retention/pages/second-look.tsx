// What a change of the times does, shown once before it is made.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import type { Typed } from '../form.ts'
import { keptKinds, noticeDays, type KeptKind } from '../retention.ts'

/** `before`: null where nothing was chosen. `goes`: how many on its first day; null where nothing goes sooner than before. */
export type Change = { kind: KeptKind; before: number | null; after: number; fromOn: Day; goes: number | null }

export function SecondLookPage({ frame, actor, changes, typed }: { frame: PageFrame; actor: Actor; changes: Change[]; typed: Typed }): JSX.Element {
  const { t, language } = frame
  const { retention: words } = t
  const { second } = words
  return (
    <DeskPage frame={frame} title={second.title} actor={shownAs(actor)} current="retention" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.retention, label: words.title }]} />
        <h1>{second.title}</h1>
        <p class="lede">{second.lede}</p>
        {changes.map(({ kind, before, after, fromOn, goes }) => (
          <Card title={words.kinds[kind]}>
            <p>{before === null ? fill(second.first, { after }) : fill(second.from, { before, after })}</p>
            <p>{fill(second.at, { day: longDay(fromOn, language) })} {goes === null ? second.longer : <strong>{plural(second.goes, goes, language)}</strong>}</p>
          </Card>
        ))}
        {changes.some(({ goes }) => goes !== null) && <Notice tone="warning"><p>{second.forGood}</p><p>{fill(words.delay, { days: noticeDays })}</p></Notice>}
        <form method="post" action={desk.retention}>
          {keptKinds.map((kind) => <Hidden name={kind} value={typed[kind]} />)}
          <p class="actions"><Button name="step" value="confirm">{second.confirm}</Button> <a href={desk.retention}>{second.back}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}
