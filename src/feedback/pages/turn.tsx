// One turn of a conversation: an open text, and what was answered to guiding questions.
import type { ComponentChildren } from 'preact'
import { isoAsKnown } from '../../text/precision.ts'
import { Message } from '../../web/story.tsx'
import type { Turn } from '../conversation.ts'

/** `foot`: what is said of it besides its words. */
export function TurnMessage(
  { turn, who, label, at, lang, foot }: { turn: Turn; who: string; label: string | null; at: string; lang: string; foot?: ComponentChildren },
) {
  const { answers = [], text } = turn.content
  return (
    <Message from={turn.from} who={label ? `${label}: ${who}` : who} at={at} datetime={isoAsKnown(turn.writtenAt)} lang={lang} foot={foot}>
      {answers.map(({ question, answer }) => (
        <div class="guided"><p class="asked">{question}</p><p class="typed">{answer}</p></div>
      ))}
      {text && <p class="typed">{text}</p>}
    </Message>
  )
}
