// One turn of a conversation: an open text, what was answered to guiding questions, and of which web page it is.
import type { ComponentChildren } from 'preact'
import { isoAsKnown } from '../../text/precision.ts'
import { Message } from '../../web/story.tsx'
import type { Turn } from '../conversation.ts'
import { SaidOfPage } from '../web-page/pages/said.tsx'

/** `foot`: what is said of it besides its words. */
export function TurnMessage(
  { turn, who, label, at, lang, foot }: { turn: Turn; who: string; label: string | null; at: string; lang: string; foot?: ComponentChildren },
) {
  const { answers = [], text, page } = turn.content
  return (
    <Message from={turn.from} who={label ? `${label}: ${who}` : who} at={at} datetime={isoAsKnown(turn.writtenAt)} lang={lang} foot={foot}>
      {page && <SaidOfPage page={page} />}
      {answers.map(({ question, answer }) => (
        <div class="guided"><p class="asked">{question}</p><p class="typed">{answer}</p></div>
      ))}
      {text && <p class="typed">{text}</p>}
    </Message>
  )
}
