// The page behind a set-up link: a person chooses a password, or the first person introduces themselves.
import type { JSX } from 'preact'
import { longestPassword, shortestPassword } from '../../privacy/passwords.ts'
import { desk, setUpPath } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import type { SetUp } from '../set-up-link.ts'
import { shownSignInName } from '../sign-in-name.ts'

type SetUpProps = {
  frame: PageFrame
  setUp: SetUp
  token: string
  typed?: { name: string; email: string }
  problems?: Problem[]
}

export function SetUpPage({ frame, setUp, token, typed, problems = [] }: SetUpProps): JSX.Element {
  const { t } = frame
  const texts = t.staff.setUp
  const isFirst = setUp.kind === 'first-run'
  const title = isFirst ? texts.firstTitle : texts.title
  return (
    <DeskPage frame={frame} title={title} actor={null} problems={problems}>
      <ErrorSummary t={t} problems={problems} />
      <h1>{title}</h1>
      <p class="lede">
        {setUp.kind === 'first-run'
          ? texts.firstLede
          : fill(texts.lede, { name: setUp.person.name, email: shownSignInName(setUp.person.email) })}
      </p>
      <form method="post" action={`${setUpPath(token)}?language=${frame.language}`} class="stack">
        {isFirst && (
          <>
            <TextField name="name" label={texts.name} autocomplete="name" value={typed?.name} width="medium" maxLength={200} />
            <TextField
              name="email" label={texts.email} type="email" autocomplete="username" value={typed?.email}
              width="medium" spellcheck={false}
            />
          </>
        )}
        {/* A password manager keeps the address with the password. */}
        {setUp.kind === 'person' && (
          <input type="hidden" name="username" value={shownSignInName(setUp.person.email)} autocomplete="username" />
        )}
        <NewPasswordFields frame={frame} />
        <Button>{texts.submit}</Button>
      </form>
    </DeskPage>
  )
}

export function NewPasswordFields({ frame }: { frame: PageFrame }): JSX.Element {
  const texts = frame.t.staff.setUp
  return (
    <>
      <TextField
        name="new-password" label={texts.password} hint={fill(texts.passwordHint, { shortest: shortestPassword })}
        type="password" autocomplete="new-password" width="medium" maxLength={2 * longestPassword}
      />
      <TextField
        name="new-password-again" label={texts.again} type="password" autocomplete="new-password" width="medium"
        maxLength={2 * longestPassword}
      />
    </>
  )
}

export function DeadLinkPage({ frame }: { frame: PageFrame }): JSX.Element {
  const texts = frame.t.staff.setUp
  return (
    <DeskPage frame={frame} title={texts.deadTitle} actor={null}>
      <h1>{texts.deadTitle}</h1>
      <p>{texts.dead}</p>
      <p><a href={`${desk.forgotPassword}?language=${frame.language}`}>{frame.t.account.forgot.askAgain}</a></p>
      <p><a href={desk.signIn}>{texts.toSignIn}</a></p>
    </DeskPage>
  )
}
