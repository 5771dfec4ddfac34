// What was said and what happened: the conversation between a giver and the organisation, and the
// timeline of a case.
import type { ComponentChildren, JSX } from 'preact'
import { Icon, Mark, type IconName } from './icons.tsx'
import type { Tone } from './parts.tsx'

/** Messages from the first to the last. */
export function Conversation({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return <ol class="conversation" aria-label={label}>{children}</ol>
}

/** Line breaks of the text are kept: pass the person's words as a string. */
export function Message(
  props: {
    from: 'giver' | 'organisation'
    who: ComponentChildren
    at?: ComponentChildren
    /** For machines: 2026-11-27 or 2026-11-27T16:07 */
    datetime?: string
    lang?: string
    id?: string
    /** Stands under the text: a tag, a state, a small form. */
    foot?: ComponentChildren
    children: ComponentChildren
  },
): JSX.Element {
  return (
    <li class={`message ${props.from}`} id={props.id}>
      <p class="who">
        {props.from === 'organisation' && <Mark />}
        <strong>{props.who}</strong> {props.at && <time datetime={props.datetime}>{props.at}</time>}
      </p>
      <div class="words" lang={props.lang}>{props.children}</div>
      {props.foot && <div class="foot">{props.foot}</div>}
    </li>
  )
}

export type TimelineItem = {
  title: ComponentChildren
  at: ComponentChildren
  datetime?: string
  who?: ComponentChildren
  tone?: Tone
  icon?: IconName
  children?: ComponentChildren
  /** Has not happened yet: drawn as an outline. */
  expected?: boolean
}

export function Timeline({ label, items }: { label: string; items: TimelineItem[] }): JSX.Element {
  return (
    <ol class="timeline" aria-label={label}>
      {items.map((item) => (
        <li class={[item.tone, item.expected && 'expected'].filter(Boolean).join(' ') || undefined}>
          <p class="title">{item.icon && <Icon name={item.icon} />}{item.title}</p>
          <p class="muted">
            <time datetime={item.datetime}>{item.at}</time>{item.who && <> · {item.who}</>}
          </p>
          {item.children}
        </li>
      ))}
    </ol>
  )
}
