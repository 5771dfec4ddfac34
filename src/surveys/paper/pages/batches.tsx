// The sheets of a round: what was printed, how much of it is in, and more of them.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { paperPath, roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { longDay, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languageName, languages } from '../../../text/language.ts'
import { Button, ErrorSummary, Radios, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import { groupWords } from '../../group-words.ts'
import type { RoundGroup } from '../../groups.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { tongueName, type Tongue } from '../../tongues/tongue.ts'
import type { Batch } from '../paper.sql.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  round: Round
  survey: Survey
  groups: RoundGroup[]
  batches: Batch[]
  open: boolean
  /** Further languages in which the round is asked. */
  tongues: readonly Tongue[]
  most: number
  values: FormValues
  problems: Problem[]
  made: boolean
}

export function BatchesPage({ frame, actor, round, survey, groups, batches, open, tongues, most, values, problems, made }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.surveyPaper
  const name = inLanguage(survey.name, language)
  return (
    <DeskPage frame={frame} title={`${words.title}: ${name}`} actor={shownAs(actor)} current="survey-entry" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveyEntry, label: words.entry.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {made && <div role="status"><Notice tone="good">{words.made}</Notice></div>}
        <h1>{words.title}: {name}</h1>
        <p class="lede">{words.lede}</p>
        <Notice tone={open ? 'info' : 'warning'}>{open ? fill(words.before, { day: longDay(round.lastOn, language) }) : words.notOpen}</Notice>
        <DataTable
          caption={words.batches} empty={words.none} head={[words.head.batch, words.head.for, words.head.language, words.head.sheets, words.head.typed, words.head.once, ...(open ? [words.head.do] : [])]}
          rows={batches.map((batch) => [
            <span class="unbroken">{batch.number} ({shortDay(batch.madeOn, language)})</span>, groupWords(batch, words.entry.whole, language), batch.tongue ? `${tongueName(batch.tongue, t, language)} (${languageName(batch.language, language)})` : languageName(batch.language, language),
            batch.sheets, batch.done, batch.once,
            ...(open ? [
              <div class="cluster">
                <a href={paperPath(round.id, batch.id, '/print')}>{words.print}<span class="visually-hidden">, {words.head.batch} {batch.number}</span></a>
                <a href={paperPath(round.id, batch.id)}>{words.type}<span class="visually-hidden">, {words.head.batch} {batch.number}</span></a>
              </div>,
            ] : []),
          ])}
        />
        {open && <Make {...{ frame, round, groups, tongues, most, values }} />}
      </div>
    </DeskPage>
  )
}

function Make({ frame: { t, language }, round, groups, tongues, most, values }: Pick<Props, 'frame' | 'round' | 'groups' | 'tongues' | 'most' | 'values'>): JSX.Element {
  const { make: words, entry } = t.surveyPaper
  return (
    <form method="post" action={roundPath(round.id, '/paper')} novalidate>
      <h2>{words.title}</h2>
      <Select
        name="group" label={words.for} value={values['group'] ?? (groups.length === 1 ? groups[0]!.id : undefined)} {...(groups.length > 1 && { empty: '–' })} width="medium"
        options={groups.map((group) => ({ value: group.id, label: groupWords(group, entry.whole, language) }))}
      />
      <Radios name="language" legend={words.language} look="row" value={values['language'] ?? language} options={languages.map((each) => ({ value: each, label: languageName(each, language) }))} />
      {tongues.length > 0 && <Select name="tongue" label={t.surveyTongues.paper} value={values['tongue']} empty={t.surveyTongues.paperSame} width="medium" options={tongues.map((tag) => ({ value: tag, label: tongueName(tag, t, language) }))} />}
      <TextField name="sheets" label={words.sheets} hint={fill(words.sheetsHint, { most })} value={values['sheets'] ?? '20'} width="short" inputMode="numeric" />
      <p class="actions"><Button>{words.submit}</Button></p>
    </form>
  )
}
