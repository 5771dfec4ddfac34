// The form with which entries are taken out of the audit, and the entries as a page for printing.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Radios, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, PrintButton } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import type { Scopes } from '../../people.ts'
import type { Entry } from '../entry.ts'
import { purposes, type Purpose } from '../export.ts'
import type { Typed } from '../filter.ts'
import { EntryTable } from './audit.tsx'
import { FilterFields } from './filter-fields.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  people: { id: string; name: string }[]
  typed: Typed
  purpose: string
  diary: string
  problems: Problem[]
}

export function ExportPage({ frame, actor, people, typed, purpose, diary, problems }: Props): JSX.Element {
  const { t } = frame
  const { export: words } = t.audit
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="audit" problems={problems} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        <Breadcrumb t={t} items={[{ href: desk.audit, label: t.audit.title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={desk.auditExport} class="stack">
          <h2>{words.whatTitle}</h2>
          <p class="hint">{words.whatHint}</p>
          <FilterFields frame={frame} people={people} typed={typed} />
          <Radios name="purpose" legend={words.purpose} value={purpose} options={purposes.map((value) => ({ value, label: words.purposes[value] }))} />
          <TextField name="diary" label={words.diary} hint={words.diaryHint} value={diary} width="medium" spellcheck={false} />
          <div class="cluster">
            <Button name="as" value="file">{words.file}</Button>
            <Button name="as" value="page" look="secondary">{words.page}</Button>
          </div>
        </form>
      </div>
    </DeskPage>
  )
}

type Printed = { frame: PageFrame; actor: Actor; purpose: Purpose; diary: string; entries: Entry[]; scopes: Scopes; today: Day }

export function PrintedPage({ frame, actor, purpose, diary, entries, scopes, today }: Printed): JSX.Element {
  const { t, language } = frame
  const { export: words } = t.audit
  return (
    <DeskPage frame={frame} title={words.printed} actor={shownAs(actor)} current="audit" scripts={['print']}>
      <div class="stack">
        <h1>{words.printed}</h1>
        <p class="lede">{fill(words.printedBy, { name: actor.name, day: shortDay(today, language), purpose: words.purposes[purpose], diary: diary || '–' })}</p>
        <PrintButton t={t} />
        <EntryTable {...{ frame, entries, scopes }} caption={words.printed} />
        <p><a href={desk.audit}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}
