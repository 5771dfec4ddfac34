// What somebody of the staff sees who wanted to do something with a password while they are off.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { shownAs, type Actor } from '../../actor.ts'
import type { Doors } from '../doors.ts'

type Props = { frame: PageFrame; actor: Actor; back: string; doors: Doors }

export function PasswordsOffPage({ frame, actor, back, doors }: Props): JSX.Element {
  const { passwordsOffTitle: title, yourPassword, desk: words } = frame.t.singleSignOn
  const isOwn = back === desk.account
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current={isOwn ? 'account' : 'people'} narrow>
      <h1>{title}</h1>
      <p>{isOwn ? fill(yourPassword, { name: doors.single ?? '' }) : words.cannotLink}</p>
      <p><a href={back}>{frame.t.common.back}</a></p>
    </DeskPage>
  )
}
