// What is said of one lane, as the guide, the conversation and the preview show it.
import type { JSX } from 'preact'
import type { Texts } from '../../text/texts.ts'
import { Facts, Paragraphs } from '../../web/parts.tsx'
import type { ShownText } from '../text.ts'

export function LaneText({ t, text }: { t: Texts; text: ShownText }): JSX.Element {
  const { lanes } = t
  return (
    <div class="stack" lang={text.language}>
      <Paragraphs text={text.about} />
      <Facts
        rows={[
          { term: lanes.receiver, children: <Paragraphs text={text.receiver} /> },
          { term: lanes.how, children: <Paragraphs text={text.how} /> },
          { term: lanes.clock, children: <Paragraphs text={text.clock} /> },
        ]}
      />
      {text.link && <p><a href={text.link}>{lanes.more}</a></p>}
    </div>
  )
}
