// What of the files could not be read: whose name or number it has, in which file, and what to do about it.
import type { JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import { usePage } from '../../../web/page-data.ts'
import { Notice } from '../../../web/parts.tsx'
import type { Unread } from '../read.ts'
import { sayUnread } from '../say.ts'

const mostShown = 100

export function UnreadList({ unread }: { unread: Unread[] }): JSX.Element {
  const { t, language } = usePage().frame
  return (
    <Notice tone="warning" title={t.ptv.waiting.unread}>
      <p>{t.ptv.waiting.unreadText}</p>
      <ul>{unread.slice(0, mostShown).map((one) => <li><strong>{one.item ?? one.file}</strong>{one.item && ` (${one.file})`}: {sayUnread(one, t)}</li>)}</ul>
      {unread.length > mostShown && <p>{plural(t.ptv.waiting.more, unread.length - mostShown, language)}</p>}
    </Notice>
  )
}
