// "Explain this number": beside a figure or under a picture, opened without a script.
import type { ComponentChildren, JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import type { Explanation } from '../explanation.ts'
import { explainedIn } from '../explained-in.ts'

/** `name`: what the number is called; said to whoever hears only the line that opens it. */
export function Explained({ of, name, frame, open }: { of: Explanation; name: string; frame: PageFrame; open?: boolean }): JSX.Element {
  const { explained: words } = frame.t.reportPictures
  return (
    <details class="explained" open={open}>
      <summary aria-label={fill(words.summaryOf, { name })}>{words.summary}</summary>
      <dl>{explainedIn(of, frame).map(([term, texts]) => <Row term={term}>{texts.map((text) => <p>{text}</p>)}</Row>)}</dl>
    </details>
  )
}

const Row = ({ term, children }: { term: string; children: ComponentChildren }): JSX.Element => <div><dt>{term}</dt><dd>{children}</dd></div>
