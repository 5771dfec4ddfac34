// Instead of a picture or a recording that is not there, or cannot be opened yet.
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'

export function NoFilePage({ frame, actor, back }: { frame: PageFrame; actor: { name: string; roles: string[] }; back: string }) {
  const { desk: words } = frame.t.attachments
  return (
    <DeskPage frame={frame} title={words.noFile} actor={actor} current="cases">
      <div class="stack">
        <h1>{words.noFile}</h1>
        <p>{words.noFileText}</p>
        <p><a href={back}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}
