// In the coordinator's overview: who does not answer for what they should, and how many ways of the routing lead nowhere near.
import type { JSX } from 'preact'
import type { Reach } from '../../directory/rehearsal/reach.ts'
import { casePath, desk } from '../../paths.ts'
import { fill, plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'
import type { LeftBehind } from '../handover/hand-over.sql.ts'

export function ReachPart({ frame, unreached, deadEnds, ranOut }: Reach & { frame: PageFrame; ranOut: LeftBehind[] }): JSX.Element {
  const { t, language } = frame
  const texts = t.reachable.overview
  const whys = { ...t.directory.overview, ...texts }
  return (
    <>
      <h2>{texts.title}</h2>
      <div class="notices">
        {unreached.length > 0 && (
          <Notice tone="warning" title={texts.unanswering}>
            <ul>{unreached.map(({ name, why }) => <li>{fill(whys[why], { name })}</li>)}</ul>
          </Notice>
        )}
        {ranOut.length > 0 && (
          <Notice tone="urgent" title={texts.ranOut}>
            <p>{texts.ranOutHint}</p>
            <ul>{ranOut.map(({ caseId, reference, name }) => <li><a href={casePath(caseId)}>{reference}</a>: {name}</li>)}</ul>
          </Notice>
        )}
        {deadEnds !== null && (
          <Notice tone={deadEnds ? 'warning' : 'good'} {...(deadEnds ? { title: plural(texts.deadEnds, deadEnds, language) } : {})}>
            <p>{deadEnds ? texts.deadEndsHint : texts.noDeadEnds} <a href={desk.rehearsal}>{texts.toRehearsal}</a></p>
          </Notice>
        )}
      </div>
    </>
  )
}
