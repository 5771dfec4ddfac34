// What staff see who may not edit the directory.
import type { JSX } from 'preact'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'

export function NotAllowedPage({ frame, actor }: { frame: PageFrame; actor: Actor }): JSX.Element {
  const { notAllowed, notAllowedText } = frame.t.directory
  return (
    <DeskPage frame={frame} title={notAllowed} actor={shownAs(actor)} narrow>
      <h1>{notAllowed}</h1>
      <p>{notAllowedText}</p>
    </DeskPage>
  )
}
