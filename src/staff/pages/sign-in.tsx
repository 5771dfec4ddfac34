// The sign-in page, also for somebody who was signed out before what they sent arrived.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, Hidden, TextArea, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import { WithMailAddress } from '../../web/mail-address.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'
import type { DemoSignIn } from '../demo-sign-in.ts'
import { SignedOut, SingleButton } from '../single/pages/sign-in-parts.tsx'
import type { StrangersFrame } from '../stranger.ts'

type SignInProps = {
  frame: StrangersFrame
  email?: string
  next: string | null
  problems?: Problem[]
  tooMany?: boolean
  /** Why nobody is signed in yet. */
  notice?: { title: string; text: string }
  demoSignIns: DemoSignIn[]
  /** What somebody had written when they turned out to be signed out. */
  unsent?: string[]
  /** They have signed out here, and not at the provider. */
  signedOut?: boolean
}

export function SignInPage(props: SignInProps): JSX.Element {
  const { frame, email, next, problems = [], tooMany, notice, demoSignIns, unsent } = props
  const { t, organisation } = frame
  const texts = t.staff.signIn
  return (
    <DeskPage frame={frame} title={texts.title} actor={null} problems={problems}>
      <ErrorSummary t={t} problems={problems} />
      {notice && <div role="alert"><Notice tone="info" title={notice.title}>{notice.text}</Notice></div>}
      {props.signedOut && <SignedOut frame={frame} />}
      {tooMany && <Notice tone="warning" title={texts.tooManyTitle}>{texts.tooMany}</Notice>}
      {unsent && <Unsent frame={frame} unsent={unsent} />}
      <h1>{texts.title}</h1>
      <p class="lede">{fill(texts.lede, { organisation: organisation.name })}</p>
      <SingleButton frame={frame} next={next} />
      {frame.doors.passwords && <PasswordForm {...{ frame, email, next }} />}
      {frame.doors.passwords && demoSignIns.length > 0 && <DemoSignIns frame={frame} next={next} signIns={demoSignIns} />}
    </DeskPage>
  )
}

function PasswordForm({ frame, email, next }: Pick<SignInProps, 'frame' | 'next'> & { email: string | undefined }): JSX.Element {
  const { t } = frame
  const texts = t.staff.signIn
  return (
    <>
      <form method="post" action={`${desk.signIn}?language=${frame.language}`} class="stack">
        {next && <Hidden name="next" value={next} />}
        <TextField
          name="email" label={texts.email} inputMode="email" autocapitalize="none" autocomplete="username" value={email} width="medium" spellcheck={false}
        />
        <TextField name="password" label={texts.password} type="password" autocomplete="current-password" width="medium" />
        <Button>{texts.submit}</Button>
      </form>
      <p><a href={`${desk.forgotPassword}?language=${frame.language}`}>{t.account.forgot.link}</a></p>
    </>
  )
}

function Unsent({ frame, unsent }: { frame: PageFrame; unsent: string[] }): JSX.Element {
  const texts = frame.t.staff.turnedAway
  return (
    <div class="stack">
      <Notice tone="warning" title={texts.title}>
        <p>{texts.text}</p>
        {unsent.length > 0 && <p>{texts.kept}</p>}
      </Notice>
      {unsent.map((text, index) => (
        <TextArea name={`unsent-${index + 1}`} label={fill(texts.field, { number: index + 1 })} value={text} />
      ))}
    </div>
  )
}

function DemoSignIns({ frame, next, signIns }: { frame: PageFrame; next: string | null; signIns: DemoSignIn[] }): JSX.Element {
  const texts = frame.t.staff.signIn
  return (
    <section class="stack">
      <h2>{texts.demoTitle}</h2>
      <p>{texts.demoText}</p>
      <ul class="sign-ins">
        {signIns.map(({ name, role, email, password }) => (
          <li>
            <form method="post" action={`${desk.signIn}?language=${frame.language}`} class="card">
              <div>
                <p class="title">{fill(texts.demoRole, { role: frame.t.roles.names[role] })}</p>
                <p class="hint"><WithMailAddress text={fill(texts.demoPassword, { email, password })} address={email} /></p>
              </div>
              <Hidden name="email" value={email} />
              <Hidden name="password" value={password} />
              {next && <Hidden name="next" value={next} />}
              <Button look="secondary">{fill(texts.demoSubmit, { name })}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
