// In what a giver reads before sending: could somebody guess who wrote, and what would make it harder.
import { Button } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import type { Told } from './guess.ts'

export function guessFact({ guess, withoutUnit }: Told, { t }: PageFrame) {
  const { guess: words } = t
  const said = words.said[guess ?? 'unknown']
  return {
    term: words.term,
    children: (
      <>
        <p><strong>{said.word}</strong> {said.why} {words.text}{(guess === 'easy' || guess === 'possible') && ` ${t.sealed.together}`}</p>
        {withoutUnit && <p>{words.leaveHint[withoutUnit]}</p>}
        {withoutUnit && <p><Button look="quiet" name="step" value="without-unit">{words.leave}</Button></p>}
      </>
    ),
  }
}
