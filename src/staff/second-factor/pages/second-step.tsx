// The second step of signing in. It says nothing of the person: whoever sees it has shown a password and no more.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Notice } from '../../../web/parts.tsx'
import type { FactorKind } from '../factor.ts'
import { CodeField } from './code-field.tsx'
import { PasskeyForm, passkeyScripts } from './passkey-form.tsx'

export type TooMany = 'too-many' | 'too-many-today'

export type SecondStepProps = {
  frame: PageFrame
  next: string | null
  kinds: FactorKind[]
  /** False where the address of the service is none that passkeys can be bound to. */
  hasPasskeys: boolean
  problems?: Problem[]
  tooMany?: TooMany
  /** The absent person in whose name a deputy works. */
  inNameOf: string | null
}

export function SecondStepPage({ frame, next, kinds, hasPasskeys, problems = [], tooMany, inNameOf }: SecondStepProps): JSX.Element {
  const texts = frame.t.secondFactors.step
  const path = withNext(desk.secondStep, next)
  return (
    <DeskPage frame={frame} title={texts.title} actor={null} problems={problems} scripts={kinds.includes('passkey') ? passkeyScripts : []}>
      <ErrorSummary t={frame.t} problems={problems} kept={false} />
      {tooMany && <div role="alert"><Notice tone="warning" title={texts.tooManyTitle}>{tooMany === 'too-many-today' ? texts.tooManyToday : texts.tooMany}</Notice></div>}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      {kinds.includes('totp') && (
        <form method="post" action={path} class="stack">
          <CodeField label={texts.code} hint={texts.codeHint} />
          <Button>{texts.submit}</Button>
        </form>
      )}
      {kinds.includes('passkey') && (
        <Card title={<span id="passkey">{texts.passkeyTitle}</span>}>
          {hasPasskeys ? (
            <PasskeyForm frame={frame} purpose="prove" action={path} options={`${desk.secondStep}/passkey`} submit={texts.passkeySubmit}>
              <p>{texts.passkeyText}</p>
            </PasskeyForm>
          ) : <p>{texts.noAddress}</p>}
        </Card>
      )}
      <p><a href={withNext(desk.lostFactor, next)}>{texts.lost}</a></p>
      <StandDown frame={frame} name={inNameOf} />
      <GiveUp frame={frame} />
    </DeskPage>
  )
}

/** A deputy may owe the step because of whom they stand in for, and cannot be left with no way back to their own work. */
export const StandDown = ({ frame, name }: { frame: PageFrame; name: string | null }): JSX.Element | null =>
  (name === null ? null : <form method="post" action={desk.standDown}><Button look="secondary">{fill(frame.t.acting.endFor, { name })}</Button></form>)

export const GiveUp = ({ frame }: { frame: PageFrame }): JSX.Element => (
  <form method="post" action={desk.signOut}><Button look="quiet">{frame.t.secondFactors.step.signOut}</Button></form>
)

/** `unsent`: what somebody had written when it turned out that their sign-in owes a second step. */
export function TurnedAwayPage({ frame, unsent, way }: { frame: PageFrame; unsent: string[]; way: string }): JSX.Element {
  const texts = frame.t.secondFactors.turned
  return (
    <DeskPage frame={frame} title={texts.title} actor={null}>
      <h1>{texts.title}</h1>
      <Notice tone="warning">
        <p>{texts.text}</p>
        {unsent.length > 0 && <p>{texts.kept}</p>}
      </Notice>
      {unsent.map((text, index) => <TextArea name={`unsent-${index + 1}`} label={fill(texts.field, { number: index + 1 })} value={text} />)}
      <p><a class="button primary" href={way}>{texts.goOn}</a></p>
    </DeskPage>
  )
}

export const withNext = (path: string, next: string | null): string => (next ? `${path}?${new URLSearchParams({ next })}` : path)
