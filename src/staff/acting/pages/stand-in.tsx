// Whom somebody stands in for today, what that means, and the way in.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Notice } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import type { Absent } from '../acting.ts'

/** `late`: what was chosen holds no more. */
export function StandInPage({ frame, actor, absent, late }: { frame: PageFrame; actor: Actor; absent: Absent[]; late: boolean }): JSX.Element {
  const { acting: words, roles } = frame.t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="account" narrow>
      <div class="stack">
        <h1>{words.title}</h1>
        {late && <Notice tone="warning" title={words.lateTitle}>{words.late}</Notice>}
        <p class="lede">{words.lede}</p>
        {absent.length === 0 && <p>{words.nobody}</p>}
        {absent.map(({ personId, name, lastDay, roles: held }) => (
          <Card title={name}>
            <div class="stack">
              <p>{fill(words.awayUntil, { day: shortDay(lastDay, frame.language) })} {[...new Set(held.map(({ role }) => roles.names[role]))].join(', ')}.</p>
              {actor.deputy && actor.personId === personId ? <p>{words.now}</p> : (
                <form method="post" action={desk.standIn}>
                  <Hidden name="person" value={personId} />
                  <Button>{fill(words.begin, { name })}</Button>
                </form>
              )}
            </div>
          </Card>
        ))}
        <section class="stack">
          <h2>{words.meansTitle}</h2>
          <ul>{words.means.map((each) => <li>{each}</li>)}</ul>
        </section>
      </div>
    </DeskPage>
  )
}
