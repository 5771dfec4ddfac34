// One turn of a conversation: an open text, what was answered to guiding questions, and of which web page it is.
import type { ComponentChildren } from 'preact'
import { isoAsKnown } from '../../text/precision.ts'
import { Details } from '../../web/parts.tsx'
import { Message } from '../../web/story.tsx'
import type { Turn } from '../conversation.ts'
import { SaidOfPage } from '../web-page/pages/said.tsx'

/** `foot`: what is said of it besides its words. `folded`: its words stand behind a press. */
export function TurnMessage(
  { turn, who, label, at, lang, foot, folded }: { turn: Turn; who: string; label: string | null; at: string; lang: string; foot?: ComponentChildren; folded?: { summary: string; lang: string } | null },
) {
  const { answers = [], text, page } = turn.content
  const words = (
    <>
      {page && <SaidOfPage page={page} />}
      {answers.map(({ question, answer }) => (
        <div class="guided"><p class="asked">{question}</p><p class="typed">{answer}</p></div>
      ))}
      {text && <p class="typed">{text}</p>}
    </>
  )
  return (
    <Message from={turn.from} who={label ? `${label}: ${who}` : who} at={at} datetime={isoAsKnown(turn.writtenAt)} lang={folded ? folded.lang : lang} foot={foot}>
      {folded ? <Details summary={folded.summary}><div lang={lang}>{words}</div></Details> : words}
    </Message>
  )
}
