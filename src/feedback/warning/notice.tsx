// The page that came back once: what was found, where it stands, and two ways on. Nothing of it is wrong, so that it is no problem of
// the form; whoever means it sends it with one press more.
import type { ComponentChildren, JSX } from 'preact'
import { Button } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'
import { fill } from '../../text/fill.ts'
import { pieces, wordsOf, type Warning } from './warning.ts'

type Props = {
  frame: PageFrame
  warning: Warning
  publish: boolean
  /** The page has a field for an address that the text need not hold. */
  hasContact: boolean
  /** What the form's own button for sending says, and the form where the notice stands outside of it. */
  send: string
  form?: string
  /** Where other words fit better than those of feedback. */
  words?: { title: string; text: string; asItIs: string }
  /** What is more urgent, and read first. */
  children?: ComponentChildren
}

export function WarningNotice({ frame, warning, publish, hasContact, send, form, words: own, children }: Props): JSX.Element {
  const { warned, sendingWarned } = frame.t
  const words = { ...sendingWarned, ...own }
  const { kinds, parts } = warning
  return (
    <div role="status" tabindex={-1} autofocus class="stack">
      {children}
      <Notice tone="warning" title={words.title}>
        <p>{words.text}</p>
        <ul>{kinds.map((kind) => <li>{fill(warned.found[kind], { found: wordsOf(warning, kind).join(', ') })}</li>)}</ul>
        <p>{warned.leaveOut} {kinds.includes('name') && warned.names}</p>
        {publish && <p>{words.published}</p>}
        {hasContact && kinds.some((kind) => kind === 'phone' || kind === 'email') && <p>{warned.contact}</p>}
        <p><strong>{words.quoted}</strong></p>
        {parts.map(({ text, findings }) => (
          <blockquote class="lines">{pieces(text, findings).map((one) => (one.marked ? <mark>{one.text}</mark> : one.text))}</blockquote>
        ))}
        <p class="buttons">
          <a class="button secondary" href={`#${parts[0]!.field}`}>{words.change}</a>
          <Button name="step" value={send} {...{ form }}>{words.asItIs}</Button>
        </p>
      </Notice>
    </div>
  )
}
