// What can be done with an improvement at the desk, each in a form of its own: say how far it is, move its day, give it to another
// role, show it to everybody or take it away.
import type { ComponentChildren, JSX } from 'preact'
import { TranslatedFields } from '../../directory/pages/fields.tsx'
import type { FormValues } from '../../directory/forms/reading.ts'
import { improvementPath } from '../../paths.ts'
import { Button, Hidden, Radios, TextField } from '../../web/fields.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Card, Details } from '../../web/parts.tsx'
import type { Choices } from '../choices.sql.ts'
import { isSettled, isShown, nextStates } from '../improvement.ts'
import type { Found } from '../improvements.sql.ts'
import { ownerCode } from '../owner.ts'
import { OwnerField } from './edit.tsx'

export type ActProps = {
  frame: PageFrame; one: Found; choices: Choices; values: FormValues; problems: Problem[]
  /** How many things had happened to it when the page was made. */
  seen: number
  late: boolean
}

export function Move(props: ActProps): JSX.Element {
  const { frame: { t }, one, values } = props
  const { move, because, becauseHint } = t.improvements
  return (
    <Card title={move.title}>
      <Act {...props} step="move" button={move.button}>
        <Radios
          name="to" legend={move.legend} hint={move.hint} value={values['to']}
          options={nextStates(one.state).map((value) => ({ value, label: one.state === 'done' ? move.options.again : move.options[value] }))}
        />
        <TranslatedFields name="because" legend={because} hint={becauseHint} values={values} rows={3} optional />
      </Act>
    </Card>
  )
}

export function MoveDue(props: ActProps): JSX.Element | null {
  const { frame: { t }, one, values, problems } = props
  const { due, fields, because, becauseHint } = t.improvements
  if (isSettled(one.state)) return null
  return (
    <Details summary={due.title} open={problems.some(({ field }) => field.startsWith('due'))}>
      <Act {...props} step="due" button={due.button}>
        <TextField name="due" label={fields.due} hint={due.hint} value={values['due']} width="short" />
        <TranslatedFields name="due-because" legend={because} hint={becauseHint} values={values} rows={3} />
      </Act>
    </Details>
  )
}

export function Give(props: ActProps): JSX.Element | null {
  const { frame, one, choices, values, problems } = props
  const { owner, hints } = frame.t.improvements
  if (isSettled(one.state)) return null
  return (
    <Details summary={owner.title} open={!one.holder || problems.some(({ field }) => field === 'owner')}>
      <Act {...props} step="owner" button={owner.button}>
        <OwnerField frame={frame} choices={choices} value={values['owner'] ?? ownerCode(one.owner)} label={owner.label} hint={hints.owner} />
      </Act>
    </Details>
  )
}

export function Show(props: ActProps): JSX.Element {
  const { frame: { t }, one, late } = props
  const { show } = t.improvements
  return isShown(one) ? (
    <Details summary={show.back}><Act {...props} step="take-back" button={show.backButton}><p>{show.backText}</p></Act></Details>
  ) : (
    <Card title={show.title}><Act {...props} step="show" button={show.button}><p>{show.text}{late && ` ${show.isLate}`}</p></Act></Card>
  )
}

function Act({ one, seen, step, button, children }: ActProps & { step: string; button: string; children: ComponentChildren }): JSX.Element {
  return (
    <form id={step === 'show' ? step : undefined} method="post" action={improvementPath(one.id)} class="stack" autocomplete="off" novalidate>
      <Hidden name="seen" value={String(seen)} />
      {children}
      <p><Button look="secondary" name="step" value={step}>{button}</Button></p>
    </form>
  )
}
