// The page on which what was answered elsewhere is brought, or told in words: three ways, and what has been brought so far.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, TextArea, TextField } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Details, Notice } from '../../../web/parts.tsx'
import type { RoundGroup } from '../../groups.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import type { BroughtRow, Learned } from '../elsewhere.sql.ts'
import { mostRows } from '../table.ts'
import { Held } from './held.tsx'
import { NumberFields } from './number-fields.tsx'

type Props = {
  frame: PageFrame; actor: Actor; survey: Survey; round: Round; groups: readonly RoundGroup[]; brought: BroughtRow[]; learned: Learned | null; values: FormValues; problems: Problem[]
  /** Nobody answers any more. */
  over: boolean
  /** What has just been done. */
  told: string | null
}

export function BringPage(props: Props): JSX.Element {
  const { frame, actor, survey, round, brought, problems, over, told } = props
  const { t, language } = frame
  const { desk: words, facts } = t.surveyElsewhere
  const takes = over && !round.resultsOn
  return (
    <DeskPage frame={frame} title={`${words.title}: ${inLanguage(survey.name, language)}`} actor={shownAs(actor)} current="surveys" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id), label: `${words.back}: ${inLanguage(survey.name, language)}` }]} />
        {told && <div role="status"><Notice tone="good">{told}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {!over && <Notice tone="info">{words.held}</Notice>}
        {round.resultsOn && <Notice tone="info">{words.shown}</Notice>}
        <Details summary={facts.title}><Held frame={frame} round={round} /></Details>
        {over && <Brought {...props} />}
        {takes && <Details summary={words.rules}><ul>{words.rulesText.map((text) => <li>{text}</li>)}</ul></Details>}
        {takes && <Rows {...props} />}
        {takes && <Numbers {...props} />}
        {over && <Tell {...props} />}
        {takes && brought.some(({ thrownOn }) => thrownOn === null) && <Throw {...props} />}
      </div>
    </DeskPage>
  )
}

function Brought({ frame: { t, language }, brought }: Props): JSX.Element {
  const { desk: words } = t.surveyElsewhere
  return (
    <DataTable
      caption={words.brought} empty={words.none} head={[words.head.on, words.head.as, words.head.by, words.head.state]}
      rows={brought.map(({ on, broughtAs, byName, thrownOn, thrownName }) => [
        shortDay(on, language), words.as[broughtAs], byName, thrownOn ? fill(words.thrown, { day: shortDay(thrownOn, language), name: thrownName ?? '' }) : words.counted,
      ])}
    />
  )
}

const isIn = (problems: readonly Problem[], fields: readonly string[]): boolean => problems.some(({ field }) => fields.includes(field))

function Rows({ frame: { t, language }, round, values, problems }: Props): JSX.Element {
  const { desk: words } = t.surveyElsewhere
  return (
    <Details summary={words.rows} open={isIn(problems, ['file', 'text'])}>
      <p>{words.rowsText}</p>
      <form method="post" action={roundPath(round.id, '/elsewhere/file')} enctype="multipart/form-data" class="stack" novalidate>
        <FileField name="file" label={words.file} hint={fill(words.fileHint, { rows: inFigures(mostRows, language) })} accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values" />
        <p><Button>{words.fileButton}</Button></p>
      </form>
      <form method="post" action={roundPath(round.id, '/elsewhere')} class="stack" autocomplete="off" novalidate>
        <TextArea name="text" label={words.paste} hint={words.pasteHint} value={values['text']} rows={4} />
        <p><Button look="secondary" name="step" value="paste">{words.pasteButton}</Button></p>
      </form>
      <p><a href={roundPath(round.id, '/elsewhere/table')} download>{words.empty}</a></p>
      <p class="hint">{words.emptyHint}</p>
    </Details>
  )
}

function Numbers({ frame: { t }, round, groups, values, problems }: Props): JSX.Element {
  const { desk: words } = t.surveyElsewhere
  return (
    <Details summary={words.numbers} open={isIn(problems, ['numbers', 'took', 'numbers-group'])}>
      <p>{words.numbersText}</p>
      <p><a href={roundPath(round.id, '/elsewhere/numbers')} download>{words.emptyNumbers}</a></p>
      <form method="post" action={roundPath(round.id, '/elsewhere')} class="stack" autocomplete="off" novalidate>
        <NumberFields {...{ round, groups, values }} />
        <p><Button name="step" value="numbers">{words.numbersButton}</Button></p>
      </form>
    </Details>
  )
}

/** How many took part is asked only where nobody has counted it, and nobody has seen the number. */
function Tell({ frame: { t }, round, brought, learned, values, problems }: Props): JSX.Element {
  const { desk: words } = t.surveyElsewhere
  const asksNumber = !round.resultsOn && !brought.some(({ thrownOn }) => thrownOn === null)
  return (
    <Details summary={words.learned} open={learned !== null || isIn(problems, ['learned-fi', 'learned-sv', 'learned-en', 'took-part'])}>
      <p>{words.learnedText}</p>
      <form method="post" action={roundPath(round.id, '/elsewhere')} class="stack" autocomplete="off" novalidate>
        <TranslatedFields name="learned" legend={words.learnedLabel} values={values} rows={5} />
        {asksNumber && <TextField name="took-part" label={words.tookPart} hint={fill(words.tookPartHint, { count: round.fewest })} value={values['took-part']} inputMode="numeric" width="short" optional />}
        <p><Button name="step" value="tell">{words.tell}</Button></p>
      </form>
    </Details>
  )
}

function Throw({ frame: { t }, round, problems }: Props): JSX.Element {
  const { desk: words } = t.surveyElsewhere
  return (
    <Details summary={words.throwTitle} open={isIn(problems, ['sure'])}>
      <form method="post" action={roundPath(round.id, '/elsewhere')} class="stack" novalidate>
        <p>{words.throwText}</p>
        <Checkbox name="sure" label={words.throwSure} />
        <p><Button look="danger" name="step" value="throw">{words.throwButton}</Button></p>
      </form>
    </Details>
  )
}
