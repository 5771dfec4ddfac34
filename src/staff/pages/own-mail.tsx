// The form by which a client gets another address to sign in with.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import { shownAs, type Actor } from '../actor.ts'
import { shownSignInName } from '../sign-in-name.ts'
import { Done } from './done.tsx'

/** `email`: as it is now. */
type Props = { frame: PageFrame; actor: Actor; email: string; typed: string; problems: Problem[]; tooMany: boolean; done: boolean }

export function OwnMailPage({ frame, actor, email, typed, problems, tooMany, done }: Props): JSX.Element {
  const { t } = frame
  const { panelPeople: { ownMail: words }, staff } = t
  const now = shownSignInName(email)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="account" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.account, label: staff.account.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {tooMany && <Notice tone="warning" title={staff.signIn.tooManyTitle}>{staff.signIn.tooMany}</Notice>}
        <Done text={done ? fill(words.changed, { name: now }) : null} />
        <h1>{words.title}</h1>
        <p>{words.now} <strong>{now}</strong></p>
        <p>{words.lede}</p>
        <form method="post" action={desk.ownMail} class="stack" autocomplete="off" novalidate>
          <TextField name="email" label={words.wanted} type="email" value={typed} width="medium" spellcheck={false} />
          <TextField name="current-password" label={staff.account.current} hint={words.why} type="password" autocomplete="current-password" width="medium" />
          <p><Button>{words.save}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}
