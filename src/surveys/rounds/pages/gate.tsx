// The gate: what cannot be changed once the round is open, what still keeps it shut, and the press that opens it.
import type { JSX } from 'preact'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { Refusal } from '../gate.ts'

type Props = { frame: PageFrame; id: string; surveyId: string; refused: readonly Refusal[]; seen: string }

export function Gate({ frame: { t }, id, surveyId, refused, seen }: Props): JSX.Element {
  const { one: words } = t.surveyRounds
  if (refused.length) {
    return (
      <Notice tone="warning" title={words.cannot}>
        <ul>{refused.map((why) => <li>{words.refusals[why]}</li>)}</ul>
        <p><a href={refused.every((why) => why === 'no-questions' || why === 'not-finnish') ? surveyPath(surveyId) : refused.every((why) => why === 'unclear') ? surveyPath(surveyId, '/review') : roundPath(id, '/edit')}>{words.edit}</a></p>
      </Notice>
    )
  }
  return (
    <form method="post" action={roundPath(id)} class="card stack">
      <h2>{words.gate}</h2>
      <p>{words.gateText}</p>
      <ul>{words.gateKept.map((kept) => <li>{kept}</li>)}</ul>
      <p>{words.gateEnd}</p>
      <Hidden name="seen" value={seen} />
      <div class="actions">
        <Button name="step" value="open">{words.open}</Button>
        <a class="button secondary" href={roundPath(id, '/edit')}>{words.edit}</a>
      </div>
    </form>
  )
}
