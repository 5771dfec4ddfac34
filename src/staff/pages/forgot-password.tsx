// The page on which a link for a new password is asked for by mail, and what comes after it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { Button, ErrorSummary, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'

type ForgotProps = {
  frame: PageFrame
  /** Whether mail goes out; else only an administrator can help, and the page says so. */
  hasMail: boolean
  email?: string
  problems?: Problem[]
  tooMany?: boolean
}

export function ForgotPasswordPage({ frame, hasMail, email, problems = [], tooMany }: ForgotProps): JSX.Element {
  const { t, language } = frame
  const texts = t.account.forgot
  return (
    <DeskPage frame={frame} title={texts.title} actor={null} problems={problems}>
      <ErrorSummary t={t} problems={problems} />
      {tooMany && <div role="alert"><Notice tone="warning" title={texts.tooManyTitle}>{texts.tooMany}</Notice></div>}
      <h1>{texts.title}</h1>
      {hasMail ? (
        <>
          <p class="lede">{texts.lede}</p>
          <form method="post" action={`${desk.forgotPassword}?language=${language}`} class="stack">
            <TextField
              name="email" label={t.staff.signIn.email} type="email" autocomplete="username" value={email} width="medium"
              maxLength={254} spellcheck={false}
            />
            <Button>{texts.submit}</Button>
          </form>
        </>
      ) : <NoMail frame={frame} />}
      <ToSignIn frame={frame} />
    </DeskPage>
  )
}

/** Says the same to everybody: it is not known who asks, and must not be told who is on the staff. */
export function AskedPage({ frame, hasMail }: { frame: PageFrame; hasMail: boolean }): JSX.Element {
  const { t, language, demo } = frame
  const { forgot, nothing } = t.account
  return (
    <DeskPage frame={frame} title={hasMail ? forgot.askedTitle : forgot.title} actor={null}>
      <h1>{hasMail ? forgot.askedTitle : forgot.title}</h1>
      {hasMail ? (
        <>
          <p class="lede">{forgot.asked}</p>
          {demo && <Notice tone="info">{forgot.demo}</Notice>}
          <h2>{nothing.title}</h2>
          <ul>
            <li>{nothing.unwanted}</li>
            <li>{nothing.address} <a href={`${desk.forgotPassword}?language=${language}`}>{nothing.again}</a></li>
            <li>{nothing.newest}</li>
            <li>{nothing.administrator}</li>
          </ul>
        </>
      ) : <NoMail frame={frame} />}
      <ToSignIn frame={frame} />
    </DeskPage>
  )
}

function NoMail({ frame }: { frame: PageFrame }): JSX.Element {
  const texts = frame.t.account.forgot
  return <Notice tone="info" title={texts.noMailTitle}>{texts.noMail}</Notice>
}

const ToSignIn = ({ frame }: { frame: PageFrame }): JSX.Element =>
  <p><a href={`${desk.signIn}?language=${frame.language}`}>{frame.t.staff.setUp.toSignIn}</a></p>
