// The sentences that the scripts of a survey say, in the language of the page: they stand there hidden, and one at a time is shown.
// For the pages on which a slip is asked for, and for the last page of a survey.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { Button, Hidden, Radios } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Icon } from '../../../web/parts.tsx'
import { slipField, whenField } from '../fields.ts'

/** In a form with data-survey-slip (survey-slip.browser.ts). What is said without a script stands there from the beginning. */
export function SlipSaid({ frame: { t } }: { frame: PageFrame }): JSX.Element {
  const { said, noScript } = t.surveyTokens.slip
  return (
    <div role="status" class="stack tight">
      <p class="hint" data-slip-said="without">{noScript}</p>
      {Object.entries(said).map(([what, text]) => <p class={what === 'possible' || what === 'looking' ? 'hint' : 'token-trouble'} data-slip-said={what} hidden>{text}</p>)}
    </div>
  )
}

/**
 * In the form that sends a survey, which has data-survey-send with the id of the survey and data-texts with which of its
 * fields hold texts (send-survey.browser.ts). `slip`: the words, where they came with the form; a browser that keeps them itself sends none.
 */
export function TokenSending({ frame: { t, language }, slip }: { frame: PageFrame; slip: string }): JSX.Element {
  const { send: words } = t.surveyTokens
  return (
    <>
      <Hidden name={slipField} value={slip} />
      <div data-token="choice" hidden class="stack">
        <Radios
          name={whenField} legend={words.legend} value="now"
          options={[{ value: 'now', label: words.now, hint: words.nowHint }, { value: 'later', label: words.later, hint: words.laterHint }]}
        />
        <p><a href={to('surveyPromise', language)} target="_blank" rel="noopener">{words.key}</a></p>
      </div>
      <div role="status" class="stack tight">
        {Object.entries(words.said).map(([what, text]) => (
          <p class={calm.has(what) ? 'token-said' : 'token-trouble'} data-token-said={what} hidden><Icon name={calm.has(what) ? 'info' : 'warning'} /> {text}</p>
        ))}
      </div>
      <div data-token="now" hidden class="stack tight">
        <progress data-token="bar" class="token-bar" max={1} value={0} aria-label={words.bar} />
        <p><button type="button" class="button secondary" data-token="now-button">{words.sendNow}</button></p>
      </div>
      <p data-token="again" hidden><button type="button" class="button primary" data-token="again-button">{words.again}</button></p>
      <div data-token="without" hidden class="stack tight">
        <p class="hint">{words.withoutHint}</p>
        <p data-token-button><Button look="secondary" name="step" value="send">{words.without}</Button></p>
      </div>
    </>
  )
}

const calm: ReadonlySet<string> = new Set(['covering', 'waiting', 'sending', 'retrying', 'sent'])
