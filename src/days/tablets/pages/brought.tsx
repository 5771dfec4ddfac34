// What was in the file of a tablet: how many were taken in, and how many were not, and why.
import type { JSX } from 'preact'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { plural } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { FoundHome } from '../at-desk.tsx'
import type { Brought } from '../bring-file.ts'

export function BroughtPage({ found, frame, actor, brought }: { found: FoundHome; frame: PageFrame; actor: Actor; brought: Brought }): JSX.Element {
  const { dayTablets: { file: words } } = frame.t
  const said = (...which: (keyof Brought)[]) => which.filter((what) => brought[what] > 0).map((what) => plural(words[what], brought[what], frame.language))
  const taken = said('new', 'before', 'typed'), not = said('failed', 'late', 'wrong')
  return (
    <DeskPage frame={frame} title={words.result} actor={shownAs(actor)} current={found.place} narrow>
      <div class="stack">
        {found.around(frame)}
        <h1>{words.result}</h1>
        <p class="lede">{brought.all ? plural(words.all, brought.all, frame.language) : words.nothing}</p>
        {taken.length > 0 && <div role="status"><Notice tone="good"><Said all={taken} /></Notice></div>}
        {not.length > 0 && <div role="alert"><Notice tone="warning"><Said all={not} /><p>{words.keep}</p></Notice></div>}
        <p><a class="button secondary" href={found.address}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}

const Said = ({ all }: { all: string[] }): JSX.Element => (all.length > 1 ? <ul>{all.map((one) => <li>{one}</li>)}</ul> : <p>{all[0]}</p>)
