// What a giver should know before sending: who gets it, by when it is answered, what is promised, what is kept, what it is not.
import { to } from '../../paths.ts'
import { longDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { Details, Facts, Notice, Paragraphs } from '../../web/parts.tsx'
import { guessFact } from '../guess/fact.tsx'
import { promiseFacts } from '../promise/pages/words.tsx'
import type { FormPageProps } from './form.tsx'

export function BeforeSending({ frame, recipients, promise: channel, lineId, dueOn, days, byKind, guess, notAComplaint, urgentHelp }: FormPageProps) {
  const { language } = frame
  const { form } = frame.t.feedback
  const person = recipients.handler ?? form.nobodyYet
  const supervisor = recipients.supervisor ?? form.nobodyYet
  const promised = (on: Day, within: number) => `${longDay(on, language)}. ${plural(form.beforeWhenText, within, language)}`
  const promise = byKind.every((one) => one.days === days) ? promised(dueOn, days)
    : <ul>{byKind.map((one) => <li>{`${frame.t.feedback.kinds[one.kind].name}: ${promised(one.dueOn, one.days)}`}</li>)}</ul>
  const who = !recipients.handler && !recipients.supervisor ? form.openHandler
    : `${person === supervisor ? fill(form.beforeOne, { person }) : fill(form.beforeHandler, { person, supervisor })} ${form.readerNote}`
  return (
    <section class="card stack before" aria-labelledby="before">
      <h2 id="before">{form.beforeTitle}</h2>
      <Facts
        rows={[
          { term: form.beforeWho, children: who },
          { term: form.beforeWhen, children: promise },
          ...(channel ? promiseFacts(channel, { frame }).slice(0, 1) : []),
          { term: form.beforeKept, children: form.beforeKeptText },
          { term: form.beforeNotKept, children: form.beforeNotKeptText },
          { term: form.beforeNever, children: form.beforeNeverText },
          ...(guess ? [guessFact(guess, frame)] : []),
        ]}
      />
      {channel && (
        <Details summary={frame.t.standing.more}>
          <Facts rows={promiseFacts(channel, { frame }).slice(1)} />
          {lineId && <p><a href={to('linePromise', language, { line: lineId })} target="_blank">{frame.t.standing.link} ({frame.t.lanes.newTab})</a></p>}
        </Details>
      )}
      <Notice tone="warning">{form.beforeWarning}</Notice>
      <Paragraphs text={notAComplaint} small />
      {/* In a tab of its own: what was typed here stays. */}
      <Details summary={frame.t.lanes.isIt}>
        <p>{frame.t.lanes.isItText} <a href={to('lanes', language)} target="_blank">{frame.t.lanes.isItLink} ({frame.t.lanes.newTab})</a></p>
      </Details>
      <Paragraphs text={urgentHelp} small />
    </section>
  )
}
