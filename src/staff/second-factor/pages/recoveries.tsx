// Who waits to be helped back in, and the page on which it is confirmed by somebody who knows that it is them.
import type { JSX } from 'preact'
import { desk, recoveryPath } from '../../../paths.ts'
import { moment } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Facts, Notice } from '../../../web/parts.tsx'
import { Telephone } from '../../../web/telephone.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import { Done } from '../../pages/done.tsx'
import type { Waiting } from '../recoveries.sql.ts'

export function RecoveriesPage({ frame, actor, waiting, done }: { frame: PageFrame; actor: Actor; waiting: Waiting[]; done: 'confirmed' | 'half' | null }): JSX.Element {
  const { t, language } = frame
  const texts = t.secondFactors.recoveries
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="account" narrow>
      <Breadcrumb t={t} items={[{ href: desk.account, label: t.staff.account.title }, { href: desk.secondFactors, label: t.secondFactors.own.title }]} />
      <Done text={done && (done === 'half' ? texts.half : texts.done)} />
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <DataTable
        caption={<span class="visually-hidden">{texts.caption}</span>} head={Object.values(texts.head)} empty={texts.none}
        rows={waiting.map(({ personId, name, askedAt, expiresAt }) => [
          name, moment(askedAt, language), moment(expiresAt, language), <a href={recoveryPath(personId)}>{fill(texts.open, { name })}</a>,
        ])}
      />
    </DeskPage>
  )
}

type RecoveryProps = { frame: PageFrame; actor: Actor; person: { id: string; name: string; phone: string | null }; problems?: Problem[]; tooMany?: boolean; needsTwo: boolean }

export function RecoveryPage({ frame, actor, person, problems = [], tooMany, needsTwo }: RecoveryProps): JSX.Element {
  const { t } = frame
  const texts = t.secondFactors.recoveries
  const title = fill(texts.personTitle, { name: person.name })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.recoveries, label: texts.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {tooMany && <div role="alert"><Notice tone="warning" title={texts.tooManyTitle}>{texts.tooMany}</Notice></div>}
      <h1>{title}</h1>
      <Notice tone="urgent" title={texts.sureTitle}><ol>{texts.sure.map((one) => <li>{one}</li>)}</ol></Notice>
      {needsTwo && <Notice tone="warning" title={texts.needsTwoTitle}>{texts.needsTwo}</Notice>}
      <Facts rows={[{ term: texts.phone, children: person.phone ? <Telephone number={person.phone} /> : texts.noPhone }]} />
      <form method="post" action={recoveryPath(person.id)} class="stack">
        <TextField name="code" label={texts.code} width="medium" spellcheck={false} autocapitalize="none" maxLength={20} />
        <p>{texts.what}</p>
        <Button>{texts.confirm}</Button>
      </form>
    </DeskPage>
  )
}

export type RefusedWhy = 'none' | 'late' | 'left' | 'self' | 'recent'

export function RecoveryRefusedPage({ frame, actor, why }: { frame: PageFrame; actor: Actor; why: RefusedWhy }): JSX.Element {
  const texts = frame.t.secondFactors.recoveries
  return (
    <DeskPage frame={frame} title={texts.refusedTitle} actor={shownAs(actor)} narrow>
      <h1>{texts.refusedTitle}</h1>
      <Notice tone="warning">{texts.refused[why]}</Notice>
      <p><a href={desk.recoveries}>{texts.back}</a></p>
    </DeskPage>
  )
}

/** On the page of a person, for the administrator. */
export function WaitsCard({ frame, personId }: { frame: PageFrame; personId: string }): JSX.Element {
  const texts = frame.t.secondFactors.recoveries
  return (
    <Card title={frame.t.secondFactors.own.title}>
      <p>{texts.onPerson}</p>
      <p><a href={recoveryPath(personId)}>{texts.onPersonLink}</a></p>
    </Card>
  )
}
