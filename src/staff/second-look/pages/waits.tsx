// Says at the beginning of a day that roles which open much wait for a second look.
import { desk } from '../../../paths.ts'
import type { JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'

export function SecondLookWaits({ frame: { t, language }, count }: { frame: PageFrame; count: number }): JSX.Element | null {
  return count > 0 ? <Notice tone="warning"><a href={desk.rolesGiven}>{plural(t.secondLook.waits, count, language)}</a></Notice> : null
}
