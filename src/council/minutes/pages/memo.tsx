// The memo as it is read, in the language of the council, whatever language the page around it is in.
import type { JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import { texts } from '../../../text/texts.ts'
import { Facts, Paragraphs } from '../../../web/parts.tsx'
import type { Memo, MemoSection } from '../memo.ts'

/** Below the title of the page. */
export function MemoBody({ memo }: { memo: Memo }): JSX.Element {
  const { memo: words } = texts[memo.language].panelMinutes
  return (
    <article class="stack memo" lang={memo.language}>
      <p class="of-what">{words.name}</p>
      <Facts rows={memo.head.map(({ term, words: said }) => ({ term, children: said }))} />
      {memo.sections.map((section) => <Section section={section} />)}
      {memo.end && <p>{memo.end}</p>}
      {memo.leftOut > 0 && <p class="hint">{plural(words.leftOut, memo.leftOut, memo.language)}</p>}
    </article>
  )
}

export const sectionId = ({ number }: Pick<MemoSection, 'number'>): string => `section-${number}`

function Section({ section }: { section: MemoSection }): JSX.Element {
  const { number, title, lead, asked, questions, discussed, points, parts, last } = section
  return (
    <section class="stack report-section" id={sectionId(section)}>
      <h2>{number}. {title}</h2>
      {lead && <Paragraphs text={lead} />}
      {asked && <p>{asked}</p>}
      <List of={questions} />
      {discussed && <p>{discussed}</p>}
      <List of={points} />
      {parts.map((part) => <>{part.title && <h3>{part.title}</h3>}<List of={part.points} /></>)}
      {last && <Paragraphs text={last} />}
    </section>
  )
}

const List = ({ of }: { of: readonly string[] }): JSX.Element | null => (of.length ? <ul>{of.map((words) => <li class="lines">{words}</li>)}</ul> : null)
