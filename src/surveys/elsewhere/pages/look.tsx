// What would become of a table of answers: what each column is, to be corrected; what is left out and why; and where answers would be
// counted. The table travels in the form, packed; nothing of it is kept.
import type { JSX } from 'preact'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import { groupWords } from '../../group-words.ts'
import type { RoundGroup } from '../../groups.ts'
import type { Question } from '../../question.ts'
import type { Round } from '../../rounds.sql.ts'
import type { WasBrought } from '../bring.ts'
import { targetsFor, type Target } from '../columns.ts'
import type { Looked } from '../look.ts'

const mostShown = 100

type Props = {
  frame: PageFrame; actor: Actor; round: Round; questions: readonly Question[]; groups: readonly RoundGroup[]; looked: Looked; lines: number; token: string; problems: Problem[]
  /** Something else was looked at. */
  changed: boolean
  /** Why it was not brought. */
  refused: WasBrought | 'old' | null
}

export function LookPage(props: Props): JSX.Element {
  const { frame, actor, round, groups, looked, token, problems, changed, refused } = props
  const { t, language } = frame
  const { look: words, desk } = t.surveyElsewhere
  const answers = looked.counted.reduce((sum, one) => sum + one.answers, 0)
  const isEnough = answers > 0 && !problems.length
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id), label: desk.back }, { href: roundPath(round.id, '/elsewhere'), label: desk.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {changed && <div role="alert"><Notice tone="warning">{words.changed}</Notice></div>}
        {refused === 'old' && <div role="alert"><Notice tone="warning">{desk.problems.old}</Notice></div>}
        {refused === 'same' && <div role="alert"><Notice tone="warning">{words.same}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Summary {...props} />
        <form method="post" action={roundPath(round.id, '/elsewhere')} class="stack" autocomplete="off" novalidate>
          <Hidden name="was-read" value={looked.packed} />
          <Hidden name="seen" value={looked.seen} />
          <Hidden name="token" value={token} />
          {!isEnough && !problems.length && <Notice tone="warning">{fill(words.few, { count: round.fewest })}</Notice>}
          {isEnough && refused === 'same' && <Checkbox name="another" label={words.another} />}
          {isEnough && <p><Button name="step" value="bring">{plural(words.bring, answers, language)}</Button></p>}
          <h2>{words.columns}</h2>
          {groups.length > 1 && <Select name="group" label={desk.groupRows} value={looked.groupId} options={groups.map((group) => ({ value: group.id, label: groupWords(group, desk.whole, language) }))} />}
          <Columns {...props} />
          <p><Button look="secondary" name="step" value="look">{words.again}</Button></p>
        </form>
        <Telltales looked={looked} />
        <Troubles looked={looked} />
      </div>
    </DeskPage>
  )
}

function Summary({ frame: { t, language }, round, looked, lines }: Props): JSX.Element {
  const { look: words, desk } = t.surveyElsewhere
  const { read, counted, erased, texts, found, columns } = looked
  const dropped = columns.filter(({ target, telltale, heading }) => !target && !telltale && heading).map(({ heading }) => heading.slice(0, 60))
  return (
    <>
      <p>
        {plural(words.rows, lines, language)} <strong>{plural(words.come, counted.reduce((sum, one) => sum + one.answers, 0), language)}</strong>
        {read.empty > 0 && ` ${plural(words.empty, read.empty, language)}`}{texts > 0 && ` ${plural(words.texts, texts, language)}`}
      </p>
      {counted.length > 0 && (
        <DataTable
          caption={words.becomes} empty="" head={[words.head.group, words.head.answers]}
          rows={counted.map(({ group, answers }) => [groupWords(group, desk.whole, language), inFigures(answers, language)])}
        />
      )}
      {counted.length > 0 && looked.erased > 0 && <p>{plural(words.held, erased, language)}</p>}
      {counted.length > 1 && round.leftover === 'up' && <p class="hint">{words.up}</p>}
      {found.length > 0 && <Notice tone="warning" title={words.found}>{fill(words.foundText, { rows: found.slice(0, mostShown).map((row) => inFigures(row, language)).join(', ') })}</Notice>}
      {dropped.length > 0 && <p>{fill(words.dropped, { names: dropped.join(', ') })}</p>}
    </>
  )
}

function Columns({ questions, groups, looked }: Props): JSX.Element {
  const { t, language } = usePage().frame
  const { look: words } = t.surveyElsewhere
  const options = targetsFor(questions, groups.length > 1).map((target) => ({ value: target, label: targetWords(target) }))
  return <>{looked.columns.map(({ heading, target, telltale }, at) => !telltale && heading && <Select name={`c-${at}`} label={heading} value={target} empty={words.drop} options={options} />)}</>

  function targetWords(target: Target): string {
    if (target === 'unit' || target === '') return words.unit
    const [, id, option] = target.split(':')
    const at = questions.findIndex((one) => one.id === id)
    const question = `${at + 1}. ${inLanguage(questions[at]!.text, language).slice(0, 90)}`
    return option === undefined ? question : fill(words.choiceOf, { question, choice: inLanguage(questions[at]!.options.find((one) => one.id === option)!.text, language) })
  }
}

function Telltales({ looked }: { looked: Looked }): JSX.Element | null {
  const { look: words } = usePage().frame.t.surveyElsewhere
  const telling = looked.columns.filter(({ telltale }) => telltale)
  if (!telling.length) return null
  return (
    <Notice tone="info" title={words.telltale}>
      <p>{words.telltaleText}</p>
      <ul>{telling.map(({ heading, telltale }) => <li class="breakable">{heading.slice(0, 60) || '–'}: {words.telltales[telltale!]}</li>)}</ul>
    </Notice>
  )
}

function Troubles({ looked: { read: { troubles } } }: { looked: Looked }): JSX.Element | null {
  const { t, language } = usePage().frame
  const { look: words } = t.surveyElsewhere
  if (!troubles.length) return null
  return (
    <section class="stack">
      <h2>{plural(words.troubles, troubles.length, language)}</h2>
      <p>{words.troublesText}</p>
      <DataTable
        caption={<span class="visually-hidden">{plural(words.troubles, troubles.length, language)}</span>} empty="" head={[words.troubleHead.row, words.troubleHead.column, words.troubleHead.why]}
        rows={troubles.slice(0, mostShown).map(({ row, column, why, detail }) => [inFigures(row, language), column.slice(0, 60) || '–', <span class="breakable">{fill(words.whys[why], { detail })}</span>])}
      />
      {troubles.length > mostShown && <p>{fill(words.more, { count: inFigures(troubles.length - mostShown, language) })}</p>}
    </section>
  )
}
