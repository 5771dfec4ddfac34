// The page that came back once before everybody reads it: what was found, where it stands, and two ways on.
import type { JSX } from 'preact'
import { pieces, wordsOf, type Warning } from '../../../feedback/warning/warning.ts'
import { fill } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'

/** Of the form that the notice stands outside of. */
export const formId = 'monitoring-form'

/** `send`: what the form's own button says. */
export function BeforePublic({ frame, warning, send }: { frame: PageFrame; warning: Warning; send: 'open' | 'add' }): JSX.Element {
  const { monitoring: { desk: words }, warned } = frame.t
  const { kinds, parts } = warning
  return (
    <div role="status" tabindex={-1} autofocus>
      <Notice tone="warning" title={words.warnedTitle}>
        <div class="stack">
          <p>{words.warnedText}</p>
          <ul>{kinds.map((kind) => <li>{fill(warned.found[kind], { found: wordsOf(warning, kind).join(', ') })}</li>)}</ul>
          {parts.map(({ text, findings }) => (
            <blockquote class="lines">{pieces(text, findings).map((one) => (one.marked ? <mark>{one.text}</mark> : one.text))}</blockquote>
          ))}
          <p class="buttons">
            <a class="button secondary" href={`#${parts[0]!.field}`}>{words.warnedChange}</a>
            <Button name="step" value={send} form={formId}>{words.warnedAsItIs}</Button>
          </p>
        </div>
      </Notice>
    </div>
  )
}
