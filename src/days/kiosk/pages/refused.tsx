// Why a station's form was not taken in, what the host can do, and by which other ways it can be sent. All that was given stands between the two.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Address, Notice } from '../../../web/parts.tsx'
import type { Station } from '../../day.ts'
import type { Shown } from '../shown.ts'

/**
 * ended: the tablet was taken out of use · unknown: its cookie is gone, or it was given to another day · notOpen: nothing is asked just now · late:
 * its day is closed, and answers are counted · wait: very much came from it just now · wrong: it belongs to nothing of the day
 */
export type Why = 'ended' | 'unknown' | 'notOpen' | 'late' | 'wait' | 'wrong'

/** `data-refused`: the script shows nothing step by step there, since all of it is to be seen. */
export function Refused({ frame, why }: { frame: PageFrame; why: Why }): JSX.Element {
  const { refused: words, problems } = frame.t.dayKiosk
  return (
    <div role="alert" data-refused>
      <Notice tone="warning" title={words.title}>
        <p>{problems[why]}</p>
        {(why === 'ended' || why === 'unknown') && <p>{words.host}</p>}
        <p>{words.copy}</p>
      </Notice>
    </div>
  )
}

/** Stands after the button that hands in, so that Enter never leads there. `base`: an address of this site. `homeUntil`: see {@link Shown}. */
export function Elsewhere({ frame, station, base, homeUntil, surveyId }: { frame: PageFrame; station: Station; base: string; homeUntil: Shown['homeUntil']; surveyId: string | null }): JSX.Element {
  const { t, language } = frame
  const { refused: words } = t.dayKiosk
  const shown = (address: string) => { const { host, pathname } = new URL(address, base); return <strong class="breakable"><Address text={host + pathname} /></strong> }
  const writes = station.form === 'dream' || station.form === 'feedback'
  return (
    <section class="stack tight">
      <h2>{words.elsewhere}</h2>
      {writes && <p>{words.byFormText}</p>}
      {writes && <p><Button look="secondary" name="step" value="carried" formaction={to('form', language)}>{words.byForm}</Button></p>}
      {!writes && homeUntil && surveyId && <p>{fill(words.home, { day: shortDay(homeUntil, language) })} {shown(to('survey', language, { id: surveyId }))}</p>}
      <p>{words.ownPhone} {shown(to('form', language))}</p>
    </section>
  )
}
