// The address of what a page shows, to be kept and sent: everything that was chosen is in it. Without a script it is a link to be copied as links are.
import type { JSX } from 'preact'
import type { PageFrame } from '../../web/page.ts'

/** `path`: with the place and the period that are shown, also where the page was opened without them. Needs the script `copy`. `whom`: for whom it opens. */
export function ShareView({ path, whom, frame }: { path: string; whom: 'everybody' | 'desk'; frame: PageFrame }): JSX.Element {
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
