// What goes when a draft is thrown away, and what stays; and the press that does it.
import type { JSX } from 'preact'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Details, Notice } from '../../../web/parts.tsx'
import type { Difference } from '../differences.ts'
import { Differences } from './differences.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  crumbs: { href: string; label: string }[]
  words: { title: string; lede: string; button: string }
  goes: string[]
  stays: string[]
  /** Of questions that were asked before: each of them. */
  changes?: Difference[]
  seen: string
  action: string
  /** Where whoever keeps it goes on. */
  back: string
  /** Something of it is another since they looked. */
  changed: boolean
}

export function ThrowAwayPage({ frame, actor, crumbs, words, goes, stays, changes, seen, action, back, changed }: Props): JSX.Element {
  const { t } = frame
  const { throwAway } = t.surveyDrafts
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={crumbs} />
        {changed && <div role="alert"><Notice tone="warning">{throwAway.changed}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <h2>{throwAway.goes}</h2>
        <ul>{goes.map((one) => <li>{one}</li>)}</ul>
        {changes && changes.length > 0 && <Details summary={throwAway.see}><Differences list={changes} /></Details>}
        {stays.length > 0 && <><h2>{throwAway.stays}</h2><ul>{stays.map((one) => <li>{one}</li>)}</ul></>}
        <form method="post" action={action} class="actions">
          <Hidden name="seen" value={seen} />
          <Button look="danger">{words.button}</Button>
          <a class="button secondary" href={back}>{throwAway.cancel}</a>
        </form>
      </div>
    </DeskPage>
  )
}

/** Somebody was asked it meanwhile, or is about to be: `text` says which. */
export function NotThrownAwayPage({ frame, actor, crumbs, title, text, back }: Pick<Props, 'frame' | 'actor' | 'crumbs' | 'back'> & { title: string; text: string }): JSX.Element {
  const { t } = frame
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={crumbs} />
        <div role="alert"><Notice tone="warning">{text}</Notice></div>
        <h1>{title}</h1>
        <p><a class="button secondary" href={back}>{t.surveyDrafts.throwAway.goOn}</a></p>
      </div>
    </DeskPage>
  )
}
