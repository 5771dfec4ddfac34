// Agreeing: the contact that is passed on, typed by the member, and their yes. The secretary notes the same from paper.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { fill } from '../../../text/fill.ts'
import { longDay } from '../../../text/dates.ts'
import { Button, Checkbox, Hidden, Select, TextField } from '../../../web/fields.tsx'
import type { PanelSeat } from '../../panel.ts'
import { most } from '../research.ts'
import type { OneResearch } from './one.tsx'

/** `members`: for whom the secretary may note it. */
type Props = Pick<OneResearch, 'frame' | 'asked' | 'request' | 'values'> & { step: 'agree' | 'agree-for'; members?: PanelSeat[] }

export function AgreeForm({ frame: { t, language }, asked, request, values: all, step, members }: Props): JSX.Element {
  const { agree: words, passes } = t.panelResearch
  const forOther = step === 'agree-for'
  const values = (all['step'] === 'agree-for') === forOther ? all : {}
  const value = (name: string) => values[`contact-${name}`]
  const both = request.passes.includes('telephone') && request.passes.includes('mail')
  return (
    <form method="post" action={panelPath(asked.panel.id, `/research/${request.id}`)} class="stack" autocomplete="off" novalidate>
      <Hidden name="step" value={step} />
      {forOther && <Select name="member" label={words.member} value={values['member']} width="medium" options={members!.map(({ id, called }) => ({ value: id, label: called }))} />}
      {request.passes.includes('name') && <TextField name="contact-name" label={passes.name} hint={words.nameHint} value={value('name')} maxLength={most.contact} width="medium" />}
      {both && <p>{words.oneIsEnough}</p>}
      {request.passes.includes('telephone') && <TextField name="contact-telephone" label={passes.telephone} type="tel" value={value('telephone')} maxLength={most.contact} width="medium" />}
      {request.passes.includes('mail') && <TextField name="contact-mail" label={passes.mail} type="email" value={value('mail')} maxLength={most.contact} />}
      <Checkbox name="agree" label={fill(forOther ? words.paper : words.yes, { researcher: request.researcher, until: longDay(request.untilOn, language) })} checked={values['agree'] === 'yes'} />
      <p><Button>{forOther ? words.note : words.agree}</Button></p>
    </form>
  )
}
