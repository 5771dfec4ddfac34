// What somebody sees who did not get in by their account: why, and what they can do.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import type { Refusal } from '../admit.ts'
import type { Trouble } from '../../../openid/provider.ts'
import { singlePath } from '../single-path.ts'

export type Happened = Trouble | 'mixed' | 'too-many'

type TroubleProps = { frame: PageFrame; what: Happened; name: string; next: string | null }

export function TroublePage({ frame, what, name, next }: TroubleProps): JSX.Element {
  const { trouble, again } = frame.t.singleSignOn
  return (
    <Stopped frame={frame} {...trouble[what]} name={name}>
      {what !== 'too-many' && <a class="button" href={singlePath(frame.language, next)}>{again}</a>}
    </Stopped>
  )
}

type RefusedProps = { frame: PageFrame; why: Refusal; name: string; roleBegins: Day | null }

export function RefusedPage({ frame, why, name, roleBegins }: RefusedProps): JSX.Element {
  const { title, text } = frame.t.singleSignOn.refused[why]
  const begins = roleBegins && fill(frame.t.roles.roleBegins, { day: shortDay(roleBegins, frame.language) })
  // Whoever has more than one account there, or shares the device, is still signed in with this one.
  return (
    <Stopped frame={frame} title={title} text={begins ?? text} name={name}>
      <a href={`${desk.singleOut}?language=${frame.language}`}>{fill(frame.t.singleSignOn.signOutThere, { name })}</a>
    </Stopped>
  )
}

export function SignOutPage({ frame, name }: { frame: PageFrame; name: string }): JSX.Element {
  const { signOutTitle, signOutYourself } = frame.t.singleSignOn
  return <Stopped frame={frame} title={signOutTitle} text={signOutYourself} name={name} />
}

type Props = { frame: PageFrame; title: string; text: string; name: string; children?: JSX.Element | false }

function Stopped({ frame, title, text, name, children }: Props): JSX.Element {
  return (
    <DeskPage frame={frame} title={title} actor={null}>
      <h1>{title}</h1>
      <p class="lede">{fill(text, { name })}</p>
      <p class="actions">
        {children}
        <a href={`${desk.signIn}?language=${frame.language}`}>{frame.t.singleSignOn.otherWay}</a>
      </p>
    </DeskPage>
  )
}
