// The two taps of a worker, as plain buttons: used today or not, and for not: why. What was just marked can be undone for a minute.
import type { JSX } from 'preact'
import { unitTrialPath } from '../../../council-paths.ts'
import { Button, Hidden, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { reasons } from '../trial.ts'

type Of = { frame: PageFrame; trialId: string; unitId: string }

/** The ids are drawn here: pressed twice, it arrives once. */
const Drawn = (): JSX.Element => <><Hidden name="id" value={crypto.randomUUID()} /><Hidden name="words-id" value={crypto.randomUUID()} /></>

export const FirstTap = ({ frame: { t }, trialId, unitId }: Of): JSX.Element => (
  <form method="post" action={unitTrialPath(trialId, unitId, '/tap')} class="stack tight">
    <Drawn />
    <p class="actions"><Button name="did" value="used">{t.panelTrials.taps.used}</Button><Button look="secondary" name="did" value="not">{t.panelTrials.taps.not}</Button></p>
  </form>
)

export function SecondTap({ frame: { t }, trialId, unitId, words }: Of & { words: string }): JSX.Element {
  const { taps, reasons: names } = t.panelTrials
  return (
    <form method="post" action={unitTrialPath(trialId, unitId, '/tap')} class="stack" autocomplete="off" novalidate>
      <h2>{taps.whyTitle}</h2>
      <p>{taps.whyText}</p>
      <Drawn />
      <Hidden name="did" value="not" />
      <p class="actions">{reasons.filter((one) => one !== 'other').map((one) => <Button look="secondary" name="because" value={one}>{names[one]}</Button>)}</p>
      <TextField name="words" label={taps.words} hint={taps.wordsHint} value={words} optional />
      <p class="actions"><Button look="secondary" name="because" value="other">{names.other}</Button></p>
    </form>
  )
}

/** `token`: null once it is too late. */
export type JustTapped = { did: 'used' | 'not'; id: string; wordsId: string; token: string | null }

export const Tapped = ({ frame: { t }, trialId, unitId, tapped }: Of & { tapped: JustTapped }): JSX.Element => (
  <div role="status" class="stack tight">
    <Notice tone="good">{tapped.did === 'used' ? t.panelTrials.taps.usedDone : t.panelTrials.taps.notDone}</Notice>
    {tapped.token && (
      <form method="post" action={unitTrialPath(trialId, unitId, '/undo')}>
        <Hidden name="id" value={tapped.id} /><Hidden name="words-id" value={tapped.wordsId} /><Hidden name="token" value={tapped.token} />
        <p><Button look="quiet">{t.panelTrials.taps.undo}</Button> <span class="hint">{t.panelTrials.taps.undoHint}</span></p>
      </form>
    )}
  </div>
)
