// The two ways of adding a second factor, as they stand on one's own page and where a role requires one at sign-in.
import type { JSX } from 'preact'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Notice } from '../../../web/parts.tsx'
import { QrCode } from '../../../web/qr-code.tsx'
import { qrOf } from '../../../web/qr.ts'
import { longestName } from '../factor.ts'
import { CodeField } from './code-field.tsx'
import { PasskeyForm, passkeyScripts } from './passkey-form.tsx'
import { GiveUp, StandDown, withNext } from './second-step.tsx'

/** Where the forms go: `/app` shows and takes an app, `/passkey` takes a passkey. */
export type AddProps = { frame: PageFrame; base: string; next: string | null; hasPasskeys: boolean; typed?: string; problems?: Problem[] }

export function AddWays({ frame, base, next, hasPasskeys, typed = '' }: AddProps): JSX.Element {
  const { add, step } = frame.t.secondFactors
  return (
    <>
      <Card title={add.appTitle}>
        <p>{add.appText}</p>
        <p><a class="button secondary" href={withNext(`${base}/app`, next)}>{add.appStart}</a></p>
      </Card>
      <Card title={<span id="passkey">{add.passkeyTitle}</span>}>
        <p>{add.passkeyText}</p>
        {hasPasskeys ? (
          <PasskeyForm
            frame={frame} purpose="add" action={withNext(`${base}/passkey`, next)} options={`${base}/passkey-options`} submit={add.passkeySubmit} look="secondary"
          >
            <NameField frame={frame} value={typed} />
          </PasskeyForm>
        ) : <p>{step.noAddress}</p>}
      </Card>
    </>
  )
}

/** Where nothing is set up yet and a role requires it: the only page, with the next, that this sign-in opens. */
export function SetUpPage(props: AddProps & { inNameOf: string | null }): JSX.Element {
  const { frame, problems = [] } = props
  const texts = frame.t.secondFactors.setUp
  return (
    <DeskPage frame={frame} title={texts.title} actor={null} problems={problems} scripts={passkeyScripts}>
      <ErrorSummary t={frame.t} problems={problems} />
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <p>{texts.choose}</p>
      <AddWays {...props} />
      <StandDown frame={frame} name={props.inNameOf} />
      <GiveUp frame={frame} />
    </DeskPage>
  )
}

type AddAppProps = AddProps & {
  /** Null where nobody is shown as signed in yet. */
  actor: { name: string; roles: string[] } | null
  secret: string
  address: string
  /** The secret as it travels in the form, sealed. */
  sealed: string
  stale?: boolean
}

export function AddAppPage({ frame, actor, base, next, secret, address, sealed, typed = '', problems = [], stale }: AddAppProps): JSX.Element {
  const texts = frame.t.secondFactors.add
  return (
    <DeskPage frame={frame} title={texts.appStart} actor={actor} current="account" problems={problems} narrow>
      <ErrorSummary t={frame.t} problems={problems} />
      {stale && <div role="alert"><Notice tone="warning">{texts.staleSecret}</Notice></div>}
      <h1>{texts.appStart}</h1>
      <p>{texts.scan}</p>
      <QrCode qr={qrOf(address)} label={texts.picture} />
      <p>{texts.typeIt}</p>
      <p class="secret">{secret.match(/.{1,4}/g)!.map((group, i) => <>{i > 0 && ' '}<span>{group}</span></>)}</p>
      <p><a href={address}>{texts.open}</a></p>
      <p class="hint">{texts.keepSecret}</p>
      <form method="post" action={withNext(`${base}/app`, next)} class="stack">
        <Hidden name="secret" value={sealed} />
        <CodeField label={texts.code} />
        <NameField frame={frame} value={typed} />
        <Button>{texts.appSubmit}</Button>
      </form>
      {!actor && <GiveUp frame={frame} />}
    </DeskPage>
  )
}

export const NameField = ({ frame, value }: { frame: PageFrame; value: string }): JSX.Element => (
  <TextField
    name="name" label={frame.t.secondFactors.add.name} hint={frame.t.secondFactors.add.nameHint} value={value} width="medium" maxLength={longestName} spellcheck={false}
  />
)
