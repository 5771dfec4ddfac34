// Before a waiting room ends: what becomes of its tablets.
import type { JSX } from 'preact'
import { roomPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { plural } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { WaitingRoom } from '../rooms.sql.ts'
import { AroundRoom } from './parts.tsx'

/** `waiting`: on all its tablets. */
export function EndRoomPage({ frame, actor, room, waiting, problems }: { frame: PageFrame; actor: Actor; room: WaitingRoom; waiting: number; problems: Problem[] }): JSX.Element {
  const { t, language } = frame
  const { end: words } = t.rooms
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="rooms" problems={problems} narrow>
      <div class="stack">
        <AroundRoom {...{ frame, room }} />
        <ErrorSummary t={t} problems={problems} kept={false} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {waiting > 0 && <Notice tone="warning">{plural(words.waiting, waiting, language)}</Notice>}
        <form method="post" action={roomPath(room.id, '/end')} class="stack" novalidate>
          <Checkbox name="sure" value="yes" label={words.sure} />
          <p class="actions"><Button look="danger">{words.button}</Button> <a class="button secondary" href={roomPath(room.id)}>{words.back}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}
