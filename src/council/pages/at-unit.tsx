// What of the clients' councils stands on a unit's own page: what it tries out, with the first tap, and greetings that wait for its meeting.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { TrialInUnit, type InUnit } from '../trials/pages/unit-list.tsx'

/** `more`: there are other trials. `waiting`: greetings that have not been answered. `greets`: whether they can send some. */
export type AtUnit = { trials: InUnit[]; more: boolean; waiting: number; greets: boolean }

export function CouncilAtUnit({ frame, trials, more, waiting, greets }: AtUnit & { frame: PageFrame }): JSX.Element | null {
  const words = frame.t.panelTrials.atUnit
  if (!trials.length && !waiting && !greets) return null
  return (
    <section class="stack no-print">
      <h2>{words.title}</h2>
      {waiting > 0 && <p><a href={desk.unitGreetings}>{plural(words.greetings, waiting, frame.language)}</a></p>}
      {!waiting && greets && <p><a href={desk.unitGreetings}>{words.all}</a></p>}
      {trials.map((row) => <div class="card stack"><TrialInUnit {...{ frame, row }} level={3} /></div>)}
      {more && <p><a href={desk.unitTrials}>{words.allTrials}</a></p>}
    </section>
  )
}
