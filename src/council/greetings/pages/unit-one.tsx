// A greeting as a unit reads it: to be printed for its meeting, and answered; a note as whoever it is for does.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { unitGreetingPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Radios, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Notice, Paragraphs, PrintButton } from '../../../web/parts.tsx'
import type { Received } from '../answer-greeting.ts'
import { answersTo } from '../greeting.ts'
import { AnswerOf } from './one.tsx'

export type ReplyValues = { answer: string; day: string; words: string }
type Props = { frame: PageFrame; actor: Actor; received: Received; council: { name: Translated; language: Language }; values: ReplyValues; problems: Problem[]; done: boolean }

export function UnitGreetingPage({ frame, actor, received: { greeting, to }, council, values, problems, done }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelGreetings
  const title = fill(words.unit.from[greeting.kind], { council: inLanguage(council.name, language), day: shortDay(greeting.madeOn, language) })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="unit-greetings" problems={problems} scripts={['print']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.unitGreetings, label: words.unit.title }]} />
        {done && <div role="status"><Notice tone="good">{words.unit.replied}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p>{to.unitName ? inLanguage(to.unitName, language) : words.coordinator}</p>
        <div lang={council.language}><Paragraphs text={greeting.words} /></div>
        {greeting.correctedOn && <p class="hint">{fill(words.correctedOn, { day: shortDay(greeting.correctedOn, language) })}</p>}
        <p class="no-print"><PrintButton t={t} /></p>
        {to.answer && <><h2>{words.unit.youSaid}</h2><AnswerOf frame={frame} one={to} /></>}
        <form method="post" action={unitGreetingPath(to.id)} class="stack no-print" autocomplete="off" novalidate>
          <h2>{to.answer ? words.unit.again : words.unit.answerTitle[greeting.kind]}</h2>
          <p>{words.unit.answerText[greeting.kind]}</p>
          <Radios name="answer" legend={words.unit.answer[greeting.kind]} value={values.answer} options={answersTo[greeting.kind].map((one) => ({ value: one, label: words.unit.answers[one] }))} />
          {greeting.kind === 'greeting' && <TextField name="day" label={words.unit.day} hint={words.unit.dayHint} value={values.day} width="short" />}
          <TextArea name="words" label={words.unit.reply[greeting.kind]} hint={words.unit.replyHint} value={values.words} rows={5} optional />
          <p><Button>{words.unit.replyButton}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}
