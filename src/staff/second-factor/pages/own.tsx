// One's own second factors: which there are, removing one, and the way to add another.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { dayOf, shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Notice } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import { Done } from '../../pages/done.tsx'
import type { Factor } from '../factor.ts'
import { AddWays, type AddProps } from './add.tsx'
import { PasskeyForm, passkeyScripts } from './passkey-form.tsx'

export const dones = ['added', 'removed', 'renamed', 'gone'] as const

type OwnProps = AddProps & { actor: Actor; factors: Factor[]; required: boolean; mayHelp: boolean; done: (typeof dones)[number] | null }

export function OwnFactorsPage(props: OwnProps): JSX.Element {
  const { frame, actor, factors, required, mayHelp, done, problems = [] } = props
  const { t } = frame
  const texts = t.secondFactors.own
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="account" problems={problems} scripts={passkeyScripts} narrow>
      <Breadcrumb t={t} items={[{ href: desk.account, label: t.staff.account.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {done === 'gone' ? <div role="status"><Notice tone="info">{texts.gone}</Notice></div> : <Done text={done && texts[done]} />}
      {(done === 'added' || done === 'removed') && (
        <form method="post" action={desk.sessions}><Button look="secondary" name="end" value="others">{t.account.sessions.endOthers}</Button></form>
      )}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <DataTable
        caption={<span class="visually-hidden">{texts.caption}</span>} head={Object.values(texts.head)} rows={factors.map((factor) => row(frame, factor))} empty={texts.none}
      />
      {required && <p>{texts.required}</p>}
      {factors.length === 1 && <p>{texts.more}</p>}
      <h2>{t.secondFactors.add.title}</h2>
      <AddWays {...props} />
      {mayHelp && <p><a href={desk.recoveries}>{texts.help}</a></p>}
    </DeskPage>
  )
}

function row({ t, language }: PageFrame, { id, name, kind, createdAt, lastUsedOn }: Factor): (JSX.Element | string)[] {
  const texts = t.secondFactors
  return [
    name, texts.kinds[kind], shortDay(dayOf(createdAt), language), lastUsedOn ? shortDay(lastUsedOn, language) : texts.own.neverUsed,
    <>
      <a href={`${desk.secondFactors}/${id}/rename`} aria-label={fill(texts.own.renameNamed, { name })}>{texts.own.rename}</a>{' '}
      <a href={`${desk.secondFactors}/${id}/remove`} aria-label={fill(texts.own.removeNamed, { name })}>{texts.own.remove}</a>
    </>,
  ]
}

type RemoveProps = {
  frame: PageFrame; actor: Actor; factor: Factor; isOnly: boolean; hasPasskey: boolean; problems?: Problem[]; trouble?: 'required' | 'too-many'
}

export function RemovePage({ frame, actor, factor, isOnly, hasPasskey, problems = [], trouble }: RemoveProps): JSX.Element {
  const { t } = frame
  const { own, step } = t.secondFactors
  const title = fill(own.removeTitle, { name: factor.name })
  const path = `${desk.secondFactors}/${factor.id}/remove`
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="account" problems={problems} scripts={passkeyScripts} narrow>
      <Breadcrumb t={t} items={[{ href: desk.account, label: t.staff.account.title }, { href: desk.secondFactors, label: own.title }]} />
      <ErrorSummary t={t} problems={problems} kept={false} />
      {trouble === 'required' && <div role="alert"><Notice tone="warning">{own.isLast}</Notice></div>}
      {trouble === 'too-many' && <div role="alert"><Notice tone="warning" title={step.tooManyTitle}>{step.tooMany}</Notice></div>}
      <h1>{title}</h1>
      <p>{own.removeText}</p>
      {isOnly && <p>{own.removeLast}</p>}
      <form method="post" action={path} class="stack">
        <TextField name="proof" label={own.proof} type="password" autocomplete="current-password" width="medium" />
        <Button look="danger">{own.remove}</Button>
      </form>
      {hasPasskey && (
        <Card title={step.passkeyTitle}>
          <PasskeyForm frame={frame} purpose="prove" action={path} options={`${desk.secondFactors}/proof-options`} submit={own.remove} look="danger">
            <p>{step.passkeyText}</p>
          </PasskeyForm>
        </Card>
      )}
    </DeskPage>
  )
}

/** On the page of one's own details. */
export function SecondFactorsCard({ frame, count }: { frame: PageFrame; count: number }): JSX.Element {
  const texts = frame.t.secondFactors.own
  return (
    <Card title={texts.title}>
      <p>{texts.cardText} {count ? plural(texts.count, count, frame.language) : texts.none}</p>
      <p><a href={desk.secondFactors}>{texts.link}</a></p>
    </Card>
  )
}
