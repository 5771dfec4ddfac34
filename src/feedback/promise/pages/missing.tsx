// In the coordinator's overview: that lines take feedback without having promised what becomes of it.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'

export function NoPromise({ frame: { t, language }, count }: { frame: PageFrame; count: number }): JSX.Element | null {
  const { desk: words } = t.standing
  return count ? <Notice tone="warning" title={plural(words.missing, count, language)}><p>{words.missingText} <a href={desk.promises}>{words.toPromises}</a></p></Notice> : null
}
