// One homework: what it is, telling what came of it, the results once it is over, and what whoever leads may do with it.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import type { ToldTest } from '../../../feedback/response-test/for-council.ts'
import type { Tried } from '../../../outreach/findability/for-council.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay, type Day } from '../../../text/dates.ts'
import type { Checked } from '../../../surveys/for-others.ts'
import { fill } from '../../../text/fill.ts'
import type { Texts } from '../../../text/texts.ts'
import { Button, Checkbox, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Facts, Notice, Paragraphs, Tag } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { Kept, writtenIn } from '../../pages/kept.tsx'
import { membersOf, type PanelSeat } from '../../panel.ts'
import { howMany, type Answers, type Homework, type HomeworkState } from '../homework.ts'
import type { QuestionResult } from '../results.ts'
import { Elsewhere } from './elsewhere.tsx'
import { HomeworkResults } from './results.tsx'
import { TellForm } from './tell.tsx'

type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; homework: Homework; state: HomeworkState; mine: { done: boolean; told: Answers | null } | null; values: FormValues; problems: Problem[]; today: Day
  refused: keyof Texts['panelHomework']['refused'] | null; done: string | undefined; results: QuestionResult[] | null; test: ToldTest | null; tried: Tried | null; checked: Checked[] | null; withoutSignIn: PanelSeat[]
  /** It was over once, and is open again. */
  readBefore: boolean
}

export function OneHomeworkPage({ frame, actor, asked, homework, state, mine, values, problems, today, refused, done, results, test, tried, checked, withoutSignIn, readBefore }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelHomework
  const { panel } = asked
  const lang = panel.language
  const open = state === 'open'
  // A refused form of somebody else's does not fill in one's own.
  const forOther = values['step'] === 'tell-for'
  const apart = mine?.done && homework.questions.length > 0 && mine.told === null
  return (
    <DeskPage frame={frame} title={homework.title} actor={shownAs(actor)} current="panels" problems={problems} scripts={homework.questions.some(({ form }) => form === 'minutes') && open ? ['timer'] : []} narrow>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="homework" />
        <ErrorSummary t={t} problems={problems} />
        {refused && <div role="alert"><Notice tone="warning">{words.refused[refused]}</Notice></div>}
        {refused && <Kept frame={frame} words={writtenIn(Object.entries(values))} />}
        {done && Object.hasOwn(words.done, done) && <div role="status"><Notice tone="good">{words.done[done as keyof typeof words.done]}</Notice></div>}
        <h1 lang={lang}>{homework.title}</h1>
        <p><Tag tone={open ? 'info' : 'neutral'}>{words.states[state]}</Tag></p>
        <Facts rows={[
          { term: words.meta.due, children: longDay(homework.dueOn, language) },
          { term: words.meta.forWhom, children: homework.forIds ? panel.seats.filter(({ id }) => homework.forIds!.includes(id)).map(({ called }) => called).join(', ') : words.meta.everybody },
          { term: words.meta.done, children: fill(words.doneOf, howMany(homework, membersOf(panel))) },
        ]} />
        {homework.words && <div lang={lang}><Paragraphs text={homework.words} /></div>}
        <Elsewhere {...{ frame, homework, open, test, tried, checked }} />
        {open && !mine && !asked.isSecretary && <p>{words.notYours}</p>}
        {open && mine && (apart ? <p>{words.apart}</p> : <TellForm {...{ frame, homework, lang, readBefore }} action={panelPath(panel.id, `/homework/${homework.id}`)} step="tell" values={forOther ? {} : values} again={mine.done} />)}
        {open && withoutSignIn.length > 0 && (
          <Details summary={words.tellFor.title} open={forOther}>
            <TellForm {...{ frame, homework, lang, withoutSignIn, readBefore }} action={panelPath(panel.id, `/homework/${homework.id}`)} step="tell-for" values={forOther ? values : {}} again={false} />
          </Details>
        )}
        {open && homework.questions.length > 0 && <p class="hint">{words.results.later}</p>}
        {results && <HomeworkResults {...{ frame, results, lang }} count={homework.doneIds.length} />}
        {asked.leads && <Lead {...{ frame, asked, homework, open, values, problems, today }} />}
      </div>
    </DeskPage>
  )
}

function Lead({ frame: { t }, asked, homework, open, values, problems }: Pick<Props, 'frame' | 'asked' | 'homework' | 'values' | 'problems' | 'today'> & { open: boolean }): JSX.Element {
  const { lead: words } = t.panelHomework
  const action = panelPath(asked.panel.id, `/homework/${homework.id}`)
  const wrong = (field: string) => problems.some((one) => one.field === field)
  return (
    <>
      <h2>{words.title}</h2>
      {open && <p><a href={`${action}/change`}>{words.change}</a></p>}
      {open && (
        <Details summary={words.close}>
          <p>{words.closeHint}</p>
          <form method="post" action={action}><Hidden name="step" value="close" /><Button look="secondary">{words.close}</Button></form>
        </Details>
      )}
      {!open && (
        <Details summary={words.again} open={wrong('due')}>
          <p>{words.againHint}</p>
          <form method="post" action={action} class="stack" novalidate>
            <Hidden name="step" value="open-again" />
            <TextField name="due" label={words.until} value={values['due'] ?? ''} width="short" />
            <p><Button look="secondary">{words.openAgain}</Button></p>
          </form>
        </Details>
      )}
      <Details summary={words.throwAway} open={wrong('sure')}>
        <p>{words.throwAwayHint}</p>
        <form method="post" action={action} class="stack" novalidate>
          <Hidden name="step" value="throw-away" />
          <Checkbox name="sure" label={words.sure} />
          <p><Button look="danger">{words.throwIt}</Button></p>
        </form>
      </Details>
    </>
  )
}
