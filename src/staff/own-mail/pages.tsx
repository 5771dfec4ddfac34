// The form by which a client asks for another address to sign in with, and what stands behind the link that went there.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import { shownAs, type Actor } from '../actor.ts'
import { Done } from '../pages/done.tsx'
import { shownSignInName } from '../sign-in-name.ts'

/** `email`: as it is now. */
type Props = { frame: PageFrame; actor: Actor; email: string; typed: string; problems: Problem[]; refused: 'tooMany' | 'enough' | null; asked: boolean; hasMail: boolean }

export function OwnMailPage({ frame, actor, email, typed, problems, refused, asked, hasMail }: Props): JSX.Element {
  const { t } = frame
  const { panelPeople: { ownMail: words }, staff } = t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="account" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.account, label: staff.account.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {refused && <Notice tone="warning" title={staff.signIn.tooManyTitle}>{refused === 'enough' ? words.enough : staff.signIn.tooMany}</Notice>}
        <Done text={asked ? words.asked : null} />
        <h1>{words.title}</h1>
        <p>{words.now} <strong>{shownSignInName(email)}</strong></p>
        {hasMail ? (
          <>
            <p>{words.lede}</p>
            <form method="post" action={desk.ownMail} class="stack" autocomplete="off" novalidate>
              <TextField name="email" label={words.wanted} type="email" value={typed} width="medium" spellcheck={false} />
              <TextField name="current-password" label={staff.account.current} hint={words.why} type="password" autocomplete="current-password" width="medium" />
              <p><Button>{words.save}</Button></p>
            </form>
          </>
        ) : <Notice tone="info">{words.noMail}</Notice>}
      </div>
    </DeskPage>
  )
}

type Shown = { frame: PageFrame; actor: Actor }

export function ConfirmMailPage({ frame, actor, address, action }: Shown & { address: string; action: string }): JSX.Element {
  const { confirm: words } = frame.t.panelPeople.ownMail
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="account" narrow>
      <h1>{words.title}</h1>
      <p class="lede breakable">{fill(words.text, { name: address })}</p>
      <p>{words.not}</p>
      <form method="post" action={action}><Button>{words.button}</Button></form>
    </DeskPage>
  )
}

/** `address`: as it is after the button; null where the link does not work, or not for them. */
export function MailSaidPage({ frame, actor, address }: Shown & { address: string | null }): JSX.Element {
  const { panelPeople: { ownMail: { confirm: words } }, staff: { account } } = frame.t
  const [title, text] = address ? [words.doneTitle, fill(words.done, { name: address })] : [words.deadTitle, words.dead]
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="account" narrow>
      <h1>{title}</h1>
      <p class="lede breakable">{text}</p>
      <p><a href={desk.account}>{account.title}</a></p>
    </DeskPage>
  )
}
