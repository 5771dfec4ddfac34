// One case at the desk: the conversation, and the sections around it.
import type { ComponentChildren, JSX } from 'preact'
import { casePath, desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { asKnown } from '../../text/precision.ts'
import { ErrorSummary } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import { Conversation } from '../../web/story.tsx'
import { footOf } from '../answering/foot.tsx'
import { byHand } from '../answering/writer-shown.ts'
import type { Case } from '../cases.sql.ts'
import type { Turn } from '../conversation.ts'
import { stay } from '../sections/typed.ts'
import { TurnMessage } from './turn.tsx'

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  one: Case
  turns: Turn[]
  problems: Problem[]
  /** What it is about, what is due by when, and what cannot wait. */
  top: JSX.Element[]
  /** What is said of what was just done. */
  said: ComponentChildren
  /** Enter was pressed in a field: nobody should take the page for a confirmation. */
  stays: boolean
  /** What the giver wrote is a threat to somebody. */
  folded: boolean
  main: JSX.Element[]
  side: JSX.Element[]
}

export function CasePage({ frame, actor, one, turns, problems, top, said, stays, folded, main, side }: Props) {
  const { t, language } = frame
  const { one: words, list } = t.cases
  const pseudonym = turns[0]?.content.pseudonym
  const giverName = pseudonym ? `${words.giver} (${words.pseudonym}: ${pseudonym})` : words.giver
  const title = fill(words.title, { reference: one.reference })
  return (
    <DeskPage frame={frame} title={title} actor={actor} current="cases" problems={problems} scripts={['keep-draft']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.cases, label: list.title }]} />
        <h1>{title}</h1>
        {top}
        <ErrorSummary t={t} problems={problems} />
        {said && <Notice tone="good"><p role="status">{said}</p></Notice>}
        {stays && <Notice tone="info"><p role="status">{words.stays}</p></Notice>}
        {/* One form, so that whatever button is pressed nothing is lost that was typed beside it. */}
        <form method="post" action={casePath(one.id)} id="case" autocomplete="off" novalidate>
          <button type="submit" class="visually-hidden" name="step" value={stay} tabindex={-1} aria-hidden="true">–</button>
          <div class="case">
            <div class="stack">
              <h2>{words.conversation}</h2>
              <Conversation label={words.conversation}>
                {turns.map((turn) => (
                  <TurnMessage
                    turn={turn} lang={one.language} label={turn.purpose === 'interim' ? t.answering.giverSees : null}
                    who={turn.from === 'giver' ? giverName : deskWriter(turn, frame)}
                    at={asKnown(turn.writtenAt, language)} foot={footOf(turn, one, t)} folded={folded && turn.from === 'giver' ? { summary: t.threats.desk.folded, lang: language } : null}
                  />
                ))}
              </Conversation>
              {main}
            </div>
            <div class="stack">{side}</div>
          </div>
        </form>
      </div>
    </DeskPage>
  )
}

/** Colleagues see who wrote it, whatever the giver does. */
function deskWriter({ writerName, deputyName, content }: Turn, { t, organisation, language }: PageFrame): string {
  const name = writerName ? byHand(writerName, deputyName, language) : organisation.name
  return content.as === 'unit' ? `${name} (${t.answering.as.shownAsUnit})` : name
}
