// The form in which a request is written down, with what it is looked for.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { languages } from '../../text/language.ts'
import { Button, ErrorSummary, Hidden, Radios, TextArea, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb } from '../../web/parts.tsx'
import type { Typed } from '../form.ts'
import { longest, wants, ways } from '../request.ts'

export function WriteDownPage({ frame, actor, typed, problems }: { frame: PageFrame; actor: Actor; typed: Typed; problems: Problem[] }): JSX.Element {
  const { t } = frame
  const { down: words, ...rights } = t.rights
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="rights" problems={problems} narrow noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: rights.title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={desk.newRight} class="stack" autocomplete="off" novalidate>
          <Hidden name="once" value={typed.once} />
          <TextField name="name" label={words.name} hint={words.nameHint} value={typed.name} maxLength={longest.name} spellcheck={false} />
          <TextArea name="also" label={words.also} hint={words.alsoHint} value={typed.also} rows={3} maxLength={longest.names} optional />
          <TextField name="checked" label={words.checked} hint={words.checkedHint} value={typed.checked} maxLength={longest.checked} />
          <Radios name="wants" legend={words.wants} value={typed.wants} options={wants.map((value) => ({ value, label: rights.wants[value] }))} />
          <TextArea name="purpose" label={words.purpose} hint={words.purposeHint} value={typed.purpose} rows={4} maxLength={longest.purpose} />
          <Radios name="way" legend={words.way} value={typed.way} options={ways.map((value) => ({ value, label: rights.ways[value] }))} />
          <TextField name="arrived" label={words.arrived} hint={words.arrivedHint} value={typed.arrived} width="short" inputMode="numeric" />
          <TextArea name="address" label={words.address} hint={words.addressHint} value={typed.address} rows={2} maxLength={longest.address} optional />
          <Radios name="language" legend={words.language} value={typed.language} options={languages.map((value) => ({ value, label: rights.languages[value] }))} />
          <p><Button>{words.save}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}
