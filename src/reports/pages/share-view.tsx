// The address of what a page shows, to be kept and sent: everything that was chosen is in it. Without a script it is a link to be copied as links are.
import type { JSX } from 'preact'
import type { PageFrame } from '../../web/page.ts'

/** For whom an address opens, and what: the same place and period, or a page that has none to choose. */
export type Whom = 'everybody' | 'desk' | 'page'

/** `path`: with the place and the period that are shown, also where the page was opened without them. Needs the script `copy`. */
export function ShareView({ path, whom, frame }: { path: string; whom: Whom; frame: PageFrame }): JSX.Element {
  const { share: words } = frame.t.reportPictures
  return (
    <div class="share stack tight no-print">
      <p>
        <a href={path}>{words.link}</a>
        <button type="button" class="button secondary" data-copy={`${frame.publicUrl ?? ''}${path}`} data-copy-address data-copied={words.copied} hidden>{words.copy}</button>
      </p>
      <p class="hint">{words[whom]}</p>
    </div>
  )
}
