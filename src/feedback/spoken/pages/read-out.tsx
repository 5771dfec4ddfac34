// A conversation as it is read out to its giver, or printed for them; and what they say to it.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { asKnown } from '../../../text/precision.ts'
import { Button, Checkbox, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Facts, Notice, PrintButton } from '../../../web/parts.tsx'
import { Conversation } from '../../../web/story.tsx'
import { footOf } from '../../answering/foot.tsx'
import { writerShown } from '../../answering/writer-shown.ts'
import type { Case } from '../../cases.sql.ts'
import type { Turn } from '../../conversation.ts'
import { TurnMessage } from '../../pages/turn.tsx'
import { ToChangeWay } from './change-way.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  one: Case
  turns: Turn[]
  topic: string | null
  pass: string
  how: string
  token: string
  typed: string
  said: string
  writtenAtDesk: boolean
  problems: Problem[]
}

export function ReadOutPage({ frame, actor, one, turns, topic, pass, how, token, typed, said, writtenAtDesk, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { conversation: { page }, spoken: { open: words, back } } = t
  return (
    <DeskPage frame={frame} title={words.read} actor={shownAs(actor)} current="read-out" problems={problems} scripts={['print', 'forget']} narrow noindex>
      <div class="stack">
        <h1>{words.read}</h1>
        <ErrorSummary t={t} problems={problems} />
        {said && <Notice tone="good"><p role="status">{said}</p></Notice>}
        <p class="no-print">{words.readLede}</p>
        <Facts
          rows={[
            ...(topic ? [{ term: page.about, children: topic }] : []),
            { term: page.state, children: page.states[one.state] },
            ...(one.state === 'waiting-for-handler' ? [{ term: t.cases.one.due, children: longDay(one.dueOn, language) }] : []),
          ]}
        />
        <div class="read-aloud">
          <Conversation label={words.read}>
            {turns.map((turn) => (
              <TurnMessage
                turn={turn} lang={one.language}
                who={turn.from === 'giver' ? t.cases.one.giver : writerShown(turn, one, frame) ?? fill(page.anonymousWriter, { organisation: frame.organisation.name })}
                label={turn.purpose === 'question-back' ? page.asks : turn.purpose === 'interim' ? t.answering.giverSees : null}
                at={asKnown(turn.writtenAt, language)} foot={footOf(turn, one, t)}
              />
            ))}
          </Conversation>
        </div>
        <p class="no-print"><PrintButton t={t} /></p>
        <form method="post" action={desk.readOut} class="stack no-print" autocomplete="off" novalidate>
          <h2>{words.sayTitle}</h2>
          <Hidden name="p" value={pass} />
          <Hidden name="how" value={how} />
          <Hidden name="token" value={token} />
          <TextArea name="text" label={words.say} hint={words.sayHint} value={typed} />
          <Checkbox name="consent" label={fill(back.consent, { organisation: frame.organisation.name })} />
          <p class="buttons"><Button name="step" value="reply">{words.send}</Button></p>
        </form>
        {writtenAtDesk && one.state !== 'closed' && <ToChangeWay {...{ frame, pass }} />}
        <form method="post" action={desk.readOut} class="no-print">
          <Hidden name="p" value={pass} />
          <Button look="secondary" name="step" value="end">{words.end}</Button>
        </form>
      </div>
    </DeskPage>
  )
}
