// The guiding questions on the desk: all sets at a glance, and the form of one set.
import type { JSX } from 'preact'
import { kinds, type OfferedKind } from '../../feedback/case.ts'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, Checkbox, ErrorSummary, Hidden, Select } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, DataTable, Notice } from '../../web/parts.tsx'
import { questionsPath } from '../addresses.ts'
import { numbers } from '../forms/questions.ts'
import type { FormValues } from '../forms/reading.ts'
import type { questionsInUse } from '../questions.sql.ts'
import type { Named } from '../services.sql.ts'
import { SaveOrCancel, TranslatedFields } from './fields.tsx'

/** The questions of one kind for one line; without a line they are the common ones. */
export type Chosen = { kind: OfferedKind; line: Named | null }

type ListProps = {
  frame: PageFrame; actor: Actor; mayEdit: boolean; saved: boolean
  lines: Named[]; questions: Awaited<ReturnType<typeof questionsInUse>>
}

export function QuestionsPage({ frame, actor, mayEdit, saved, lines, questions }: ListProps): JSX.Element {
  const { t, language } = frame
  const texts = t.directory.questions
  const cell = (line: Named | null) => (kind: OfferedKind) => {
    const count = questions.filter((one) => one.kind === kind && one.serviceLineId === (line?.id ?? null)).length
    const shown = !line ? (count ? plural(texts.commonCount, count, language) : texts.noneYet)
      : count ? plural(texts.own, count, language) : texts.asCommon
    if (!mayEdit) return shown
    const label = `${shown}: ${line ? inLanguage(line.name, language) : texts.common}, ${t.feedback.kinds[kind].name}`
    return <a href={questionsPath(line?.id ?? null, kind)} aria-label={label}>{shown}</a>
  }
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="questions">
      {saved && <div role="status"><Notice tone="good">{texts.saved}</Notice></div>}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lead}</p>
      <DataTable
        caption={texts.caption} empty={texts.noneYet}
        head={[texts.line, ...kinds.map((kind) => t.feedback.kinds[kind].name)]}
        rows={[
          [texts.common, ...kinds.map(cell(null))],
          ...lines.map((line) => [inLanguage(line.name, language), ...kinds.map(cell(line))]),
        ]}
      />
    </DeskPage>
  )
}

type SetProps = {
  frame: PageFrame; actor: Actor; set: Chosen; values: FormValues; problems: Problem[]
  /** Of what the form was filled in from. */
  version: string
  /** Whether it was not saved because somebody else has saved meanwhile. */
  changed: boolean
  /** Whether the line has questions of its own. */
  hasOwn: boolean
}

export function QuestionSetPage({ frame, actor, set, values, version, changed, problems, hasOwn }: SetProps): JSX.Element {
  const { t, language } = frame
  const texts = t.directory.questions
  const path = questionsPath(set.line?.id ?? null, set.kind)
  const title = fill(texts.editTitle, {
    kind: t.feedback.kinds[set.kind].name, line: set.line ? inLanguage(set.line.name, language) : texts.common,
  })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="questions" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.questions, label: texts.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{title}</h1>
      {set.line && !hasOwn && <Notice tone="info">{texts.usesCommon}</Notice>}
      <p>{texts.rules}</p>
      <form method="post" action={path} novalidate>
        <Hidden name="version" value={version} />
        {numbers.map((n) => <QuestionFields number={n} texts={texts} values={values} />)}
        <SaveOrCancel back={desk.questions} />
      </form>
      {hasOwn && (
        <>
          <h2>{texts.useCommon}</h2>
          <p>{texts.useCommonText}</p>
          <form method="post" action={`${path}/use-common`}><Button look="secondary">{texts.useCommon}</Button></form>
        </>
      )}
    </DeskPage>
  )
}

function QuestionFields(
  { number, texts, values }: { number: number; texts: PageFrame['t']['directory']['questions']; values: FormValues },
): JSX.Element {
  return (
    <Card>
      <TranslatedFields
        name={`question-${number}`} legend={fill(texts.number, { number })} values={values} rows={2} optional={number > 2}
      />
      <TranslatedFields
        name={`hint-${number}`} legend={fill(texts.hint, { number })} values={values} rows={2} optional
      />
      <Select
        name={`order-${number}`} label={texts.order} value={values[`order-${number}`]} width="medium"
        options={numbers.map((n) => ({ value: String(n), label: String(n) }))}
      />
      <Checkbox
        name={`remove-${number}`} label={fill(texts.remove, { number })}
        checked={!!values[`remove-${number}`]}
      />
    </Card>
  )
}
