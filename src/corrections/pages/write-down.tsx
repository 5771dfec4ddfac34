// The form at the desk for a request of somebody who cannot or will not sign in, and what it says once it is saved.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { languages } from '../../text/language.ts'
import { Button, ErrorSummary, Radios, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import type { Typed } from '../form.ts'
import { longest } from '../request.ts'
import { RequestFields, type UnitChoice } from './parts.tsx'

type Props = { frame: PageFrame; actor: Actor; typed: Typed; problems: Problem[]; units: readonly UnitChoice[] }

export function WriteDownPage({ frame, actor, typed, problems, units }: Props): JSX.Element {
  const { t } = frame
  const { down: words, title, one } = t.recordsDesk
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="records" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.records, label: title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={desk.newRecord} class="stack" autocomplete="off" novalidate>
          <TextField name="name" label={words.name} value={typed.name} maxLength={longest.name} spellcheck={false} />
          <TextField name="checked" label={words.checked} hint={words.checkedHint} value={typed.checked} maxLength={longest.checked} />
          <TextField name="code" label={words.code} hint={words.codeHint} value={typed.code} width="medium" maxLength={longest.code} spellcheck={false} optional />
          <Radios name="way" legend={words.way} value={typed.way} options={(['desk', 'paper'] as const).map((way) => ({ value: way, label: one.ways[way] }))} />
          <TextField name="arrived" label={words.arrived} hint={words.arrivedHint} value={typed.arrived} width="short" inputMode="numeric" />
          <RequestFields {...{ frame, typed, units }} />
          <Radios name="language" legend={words.language} value={typed.language} options={languages.map((language) => ({ value: language, label: one.languages[language] }))} />
          <p><Button>{words.save}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}

export function WrittenDownPage({ frame, actor, reference, dueOn }: { frame: PageFrame; actor: Actor; reference: string; dueOn: Day }): JSX.Element {
  const { t, language } = frame
  const { down: words, title } = t.recordsDesk
  return (
    <DeskPage frame={frame} title={words.doneTitle} actor={shownAs(actor)} current="records" narrow>
      <div class="stack">
        <h1>{words.doneTitle}</h1>
        <Notice tone="good">{fill(words.doneText, { reference, day: shortDay(dueOn, language) })}</Notice>
        <p class="actions"><a class="button primary" href={desk.newRecord}>{words.another}</a> <a href={desk.records}>{title}</a></p>
      </div>
    </DeskPage>
  )
}
