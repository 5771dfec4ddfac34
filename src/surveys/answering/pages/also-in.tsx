// In which other languages the questions can be read, each named in itself. They are buttons: what stands in the form goes along.
import type { JSX } from 'preact'
import type { PageFrame } from '../../../web/page.ts'
import { directionOf, ownName } from '../../tongues/tongue.ts'
import type { Opened } from '../opened.ts'
import { tongueStep } from '../typed.ts'

export function AlsoIn({ frame: { t }, opened: { tongues, asked } }: { frame: PageFrame; opened: Pick<Opened, 'tongues' | 'asked'> }): JSX.Element | null {
  const { answering: words } = t.surveyTongues
  if (!tongues.length) return null
  const others = tongues.filter((tag) => tag !== asked?.tag)
  return (
    <div class="also-in" role="group" aria-labelledby="also-in">
      <p id="also-in"><strong>{asked ? <>{words.in} <bdi lang={asked.tag} dir={directionOf(asked.tag)}>{ownName(asked.tag)}</bdi></> : words.also}</strong></p>
      <p class="buttons">
        {asked && <button type="submit" class="button secondary" name="step" value={tongueStep('')}>{words.ours}</button>}
        {others.map((tag) => <button type="submit" class="button secondary" name="step" value={tongueStep(tag)} lang={tag} dir={directionOf(tag)}>{ownName(tag)}</button>)}
      </p>
      {asked && <p class="hint">{words.around}</p>}
    </div>
  )
}
