// The blocks of slips of a round, and the form that makes one. How many of them were used stands nowhere.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk, to } from '../../../paths.ts'
import { roundPath, roundSlipsPath, surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { maySeeEnds } from '../../../staff/survey-duties.ts'
import { monthName, shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languages } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Radios, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import type { RoundGroup } from '../../groups.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { mostSlips } from '../make-slips.ts'
import { placeOf } from '../slip-paper.ts'
import { occasions, type Block } from '../slips.sql.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  round: Round
  survey: Survey
  blocks: Block[]
  groups: RoundGroup[]
  months: Day[]
  values: FormValues
  problems: Problem[]
  news: 'made' | 'saved' | undefined
  /** Slips can be made, and what came back entered. */
  open: boolean
}

export function SlipsPage(props: Props): JSX.Element {
  const { frame, actor, round, survey, blocks, problems, news, open } = props
  const { t, language } = frame
  const words = t.surveySlips
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" problems={problems}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {news && <div role="status"><Notice tone="good">{words[news]}</Notice></div>}
        <Around frame={frame} survey={survey} round={round} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p class="actions">
          <a href={roundSlipsPath(round.id, '/guide')}>{words.guide}</a>
          <a href={to('surveyPromise', language)}>{words.how}</a>
          {maySeeEnds(actor) && <a href={desk.ends}>{t.surveyEnds.fromSlips}</a>}
        </p>
        {!open && <Notice tone="info">{round.closedOn ? words.closed : words.notOpen}</Notice>}
        {(blocks.length > 0 || open) && <Blocks {...props} />}
        {open && <NewBlock {...props} />}
      </div>
    </DeskPage>
  )
}

/** The way from the surveys to this round. */
export const Around = ({ frame: { t, language }, survey, round, more = [] }: { frame: PageFrame; survey: Survey; round: Round; more?: { href: string; label: string }[] }): JSX.Element => (
  <Breadcrumb t={t} items={[
    { href: surveyPath(survey.id), label: inLanguage(survey.name, language) },
    { href: roundPath(round.id), label: `${shortDay(round.firstOn, language)} – ${shortDay(round.lastOn, language)}` }, ...more,
  ]} />
)

function Blocks({ frame: { t, language }, round, blocks, values, open }: Props): JSX.Element {
  const words = t.surveySlips
  return (
    <DataTable
      caption={words.caption} empty={words.none}
      head={[words.head.block, words.head.about, words.head.slips, words.head.handed, words.head.until, words.head.unused]}
      rows={blocks.map((block) => [
        <><a href={roundSlipsPath(round.id, `/${block.id}`)}>{fill(words.block, { number: block.number, month: monthName(block.monthOn.slice(0, 7), language) })}</a><br />{placeOf(block, language)}</>,
        words.form.occasions[block.occasion],
        block.slips,
        block.slips - block.unused,
        shortDay(block.validUntilOn, language),
        open ? (
          <form method="post" action={roundSlipsPath(round.id, `/${block.id}/unused`)} class="beside" novalidate>
            <Hidden name="seen" value={String(block.unused)} />
            <Unused {...{ block, values }} label={fill(words.unusedOf, { number: block.number })} />
            <Button look="quiet">{words.save}</Button>
          </form>
        ) : block.unused,
      ])}
    />
  )
}

/** Named by its column and its row for the eye; for the ear by a label of its own. */
function Unused({ block, values, label }: { block: Block; values: FormValues; label: string }): JSX.Element {
  const id = `unused-${block.id}`
  return (
    <>
      <label class="visually-hidden" for={id}>{label}</label>
      <input class="input short" type="text" id={id} name="unused" inputmode="numeric" autocomplete="off" value={values[id] ?? String(block.unused)} />
    </>
  )
}

function NewBlock({ frame: { t, language }, round, groups, months, values }: Props): JSX.Element {
  const { form: words, unusedHint } = t.surveySlips
  return (
    <section class="stack">
      <p class="hint">{unusedHint}</p>
      <h2>{words.title}</h2>
      <form method="post" action={roundSlipsPath(round.id)} class="stack" novalidate>
        <Select
          name="group" label={words.group} empty={t.common.chooseOne} value={values['group']}
          options={groups.map((group) => ({ value: group.id, label: [group.lineName, group.unitName].filter((name) => name !== null).map((name) => inLanguage(name, language)).join(' – ') || placeOf(group, language) }))}
        />
        <Radios name="occasion" legend={words.occasion} value={values['occasion']} options={occasions.map((each) => ({ value: each, label: words.occasions[each] }))} />
        <Select name="month" label={words.month} hint={words.monthHint} width="medium" value={values['month']} options={months.map((month) => ({ value: month, label: monthName(month.slice(0, 7), language) }))} />
        <Radios name="language" legend={words.language} value={values['language']} options={languages.map((each) => ({ value: each, label: t.staff.person.languages[each] }))} />
        <TextField name="slips" label={words.count} hint={fill(words.countHint, { most: mostSlips })} width="short" inputMode="numeric" value={values['slips']} />
        <TextField name="weeks" label={words.weeks} hint={fill(words.weeksHint, { day: shortDay(round.lastOn, language) })} width="short" inputMode="numeric" value={values['weeks']} />
        <p><Button>{words.make}</Button></p>
      </form>
    </section>
  )
}
