// All runs of forms on paper, and a new one.
import type { JSX } from 'preact'
import { formRunPath } from '../../../door-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage, languageName, languages, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, DataTable, Tag } from '../../../web/parts.tsx'
import { mostSheets, reconciled, type FormRun, type Sheet } from '../form-run.ts'

type Named = { id: string; name: Translated }
type Props = {
  frame: PageFrame
  actor: Actor
  runs: { run: FormRun; sheets: Sheet[] }[]
  units: Named[]
  places: Named[]
  problems: Problem[]
  typed: { of: string; sheets: string; language: string }
  today: Day
}

export function RunsPage({ frame, actor, runs, units, places, problems, typed, today }: Props): JSX.Element {
  const { t, language } = frame
  const { paperForms: words } = t
  const options = (kind: 'unit' | 'place', all: Named[]) => all.map(({ id, name }) => ({ value: `${kind} ${id}`, label: `${words.kinds[kind]}: ${inLanguage(name, language)}` }))
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="paper-forms" problems={problems}>
      <div class="stack">
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <p class="lede">{words.lede}</p>
        <DataTable
          caption={words.runs} empty={words.none} head={[words.run, words.of, words.counts.given, words.counts.back, words.counts.entered, words.counts.void, words.differs]}
          rows={runs.map(({ run, sheets }) => {
            const { all, notEntered, neverGiven } = reconciled(sheets, today)
            return [
              <a href={formRunPath(run.id)}>{fill(words.runOf, { number: run.number, day: shortDay(run.madeOn, language), sheets: inFigures(run.sheets, language) })}</a>,
              run.name ? inLanguage(run.name, language) : words.whole, ...[all.given, all.back, all.entered, all.void].map((n) => inFigures(n, language)),
              notEntered.length || neverGiven.length ? <Tag tone="warning">{inFigures(notEntered.length + neverGiven.length, language)}</Tag> : '–',
            ]
          })}
        />
        <Card title={words.make}>
          <form method="post" action={desk.formRuns} class="stack" autocomplete="off" novalidate>
            <Select name="of" label={words.of} value={typed.of} empty={t.common.chooseOne} options={[{ value: 'all', label: words.whole }, ...options('unit', units), ...options('place', places)]} />
            <Select name="language" label={words.language} value={typed.language} width="medium" options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
            <TextField name="sheets" label={words.sheets} hint={fill(words.sheetsHint, { most: mostSheets })} value={typed.sheets} inputMode="numeric" width="short" />
            <p><Button>{words.makeButton}</Button></p>
          </form>
        </Card>
      </div>
    </DeskPage>
  )
}
