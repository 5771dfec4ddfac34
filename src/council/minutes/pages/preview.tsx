// A memo as everybody would read it, for whoever leads the council, before it is published.
import type { JSX } from 'preact'
import { meetingPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { AskedMeeting } from '../../asked.ts'
import { AroundMeeting } from '../../pages/around.tsx'
import type { Memo } from '../memo.ts'
import { MemoBody } from './memo.tsx'

export function PreviewPage({ frame, actor, asked, memo }: { frame: PageFrame; actor: Actor; asked: AskedMeeting; memo: Memo }): JSX.Element {
  const { preview: words } = frame.t.panelMinutes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels" sheets={['reports']} narrow>
      <div class="stack">
        <AroundMeeting {...{ frame, asked }} current="minutes" />
        <Notice tone="info">{words.title}. {words.notYet}</Notice>
        <h1 lang={memo.language}>{memo.title}</h1>
        <MemoBody memo={memo} />
        <p class="no-print"><a href={meetingPath(asked.panel.id, asked.meeting.id, '/minutes')}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}
