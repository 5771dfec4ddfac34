// What comes next on a council, and what of it waits for whoever looks, before everything else: on a telephone it is all that some come for.
import type { JSX } from 'preact'
import { meetingPath } from '../../council-paths.ts'
import { plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'
import { waitingItems, type Waiting } from '../waits-for.ts'
import { whenAndWhere } from './around.tsx'

type Props = { frame: PageFrame; waiting: Waiting; /** Of surveys, that councils may look at. */ drafts: number }

export function WaitsFor({ frame, waiting, drafts }: Props): JSX.Element {
  const { t: { panels: { waits: words } }, language } = frame
  const items = waitingItems(waiting, drafts)
  const { next, panelId } = waiting
  return (
    <Notice tone="info" title={words.title}>
      <p>{next ? <>{words.next}: <a href={meetingPath(panelId, next.id)}>{whenAndWhere(next, frame)}</a></> : words.noNext}</p>
      {items.length ? <ul>{items.map(({ kind, count, href }) => <li><a href={href}>{plural(words.items[kind], count, language)}</a></li>)}</ul> : <p>{words.nothing}</p>}
    </Notice>
  )
}
