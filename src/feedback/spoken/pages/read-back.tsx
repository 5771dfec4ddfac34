// What will be sent, large enough to read it aloud, with the one question: is this right? Nothing is sent before the giver has heard it.
import type { JSX } from 'preact'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Facts } from '../../../web/parts.tsx'
import type { Draft } from '../../draft.ts'
import type { TopicInWords } from '../../topic.sql.ts'
import { wayIn, type Written } from '../written.ts'

type Props = { frame: PageFrame; actor: Actor; form: Form; values: Written; draft: Draft; topic: TopicInWords; problems: Problem[]; urgentHelp: string; danger: boolean }

export function ReadBackPage({ frame, actor, form, values, draft, topic, problems, urgentHelp, danger }: Props): JSX.Element {
  const { t, language } = frame
  const { spoken: words, feedback } = t
  const { how, answerBy } = wayIn(values)
  const dueOn = topic.byKind.find(({ kind }) => kind === draft.kind)?.dueOn ?? topic.dueOn
  const person = (draft.reader === 'supervisor' || draft.aboutWorker ? topic.supervisor : topic.handler) ?? feedback.form.nobodyYet
  return (
    <DeskPage frame={frame} title={words.back.title} actor={shownAs(actor)} current="write-down" problems={problems} narrow>
      <div class="stack">
        <h1>{words.back.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {danger && <Danger t={t} help={urgentHelp} />}
        <p>{words.back.how}</p>
        <Card>
          <div class="read-aloud stack" lang={draft.language}>
            <p><strong>{feedback.kinds[draft.kind].name}: {topic.words ?? t.cases.list.topicOpen}</strong></p>
            {draft.answers.map(({ question, answer }) => <div class="guided"><p class="asked">{question}</p><p class="typed">{answer}</p></div>)}
            {draft.text && <p class="typed">{draft.text}</p>}
          </div>
        </Card>
        <Facts
          rows={[
            { term: words.how, children: words.hows[how!] },
            { term: feedback.form.beforeWho, children: person },
            { term: feedback.form.beforeWhen, children: `${longDay(dueOn, language)}. ${words.ways[answerBy!]}` },
            ...(draft.contact ? [{ term: t.cases.one.contact, children: <span class="typed">{draft.contact.address}</span> }] : []),
            { term: feedback.form.reader, children: draft.reader === 'supervisor' ? feedback.form.readerSupervisor : feedback.form.readerHandler },
            { term: feedback.form.publish, children: draft.publish ? feedback.form.publishYes : feedback.form.publishNo },
            { term: feedback.form.beforeKept, children: feedback.form.beforeKeptText },
            { term: feedback.form.beforeNever, children: feedback.form.beforeNeverText },
          ]}
        />
        <form method="post" action={desk.writeDown} class="stack" autocomplete="off" novalidate>
          {form.entries.filter(([name]) => !ofThisPage.has(name)).map(([name, value]) => <Hidden name={name} value={value} />)}
          <Hidden name="topic" value={values.topic} />
          <Hidden name="about" value={values.about} />
          <Checkbox name="consent" label={fill(words.back.consent, { organisation: frame.organisation.name })} />
          <p class="buttons">
            <Button name="step" value="send" icon="forward">{words.back.send}</Button>
            <Button look="secondary" name="step" value="change">{words.back.change}</Button>
          </p>
        </form>
      </div>
    </DeskPage>
  )
}

const ofThisPage = new Set(['step', 'topic', 'about', 'consent'])
