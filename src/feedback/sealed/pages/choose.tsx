// When may it be opened? Asked on a page of its own, with all that was typed going along, and with what each choice promises: what cannot be
// done at all, and what the organisation gives its word for.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Radios, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { Danger } from '../../../lanes/pages/danger.tsx'
import type { FormValues } from '../../form-values.ts'
import { Carried } from '../../pages/carry.tsx'
import { choices } from '../sealed.ts'

type Props = {
  frame: PageFrame
  values: FormValues
  token: string
  /** When this page was shown. */
  stamp: string
  municipality: string
  /** As chosen and typed by now. */
  choice: string
  day: string
  problems: Problem[]
  fewest: number
  months: number
  /** Whom to call, where what was written may tell of danger. */
  danger: string | null
}

export function ChoosePage({ frame, values, token, stamp, municipality, choice, day, problems, fewest, months, danger }: Props): JSX.Element {
  const { t, language } = frame
  const { sealed: words } = t
  return (
    <PublicPage frame={frame} title={words.title} problems={problems} switchForm="sealing" leave="sealing" noindex>
      <form id="sealing" class="stack" method="post" action={to('sealing', language)} autocomplete="off" novalidate>
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {danger !== null && (
          <div role="status" class="stack">
            <Danger t={t} help={danger} />
            <Notice tone="warning">{words.danger}</Notice>
          </div>
        )}
        <p class="lede">{words.lede}</p>
        <Carried values={values} token={token} />
        <Hidden name="stamp" value={stamp} />
        <Hidden name="municipalityShown" value={municipality} />
        <Radios
          name="opens" legend={words.legend} value={choice || (danger === null ? '' : 'now')}
          options={choices.map((one) => ({ value: one, label: words.choices[one].label, hint: fill(words.choices[one].hint, { fewest, months }) }))}
        />
        <TextField name="day" type="date" label={words.day} hint={words.dayHint} value={day} width="medium" optional />
        <section class="card stack" aria-labelledby="until">
          <h2 id="until">{words.untilTitle}</h2>
          <ul>{words.until.map((one) => <li>{one}</li>)}</ul>
        </section>
        <section class="card stack" aria-labelledby="promises">
          <h2 id="promises">{words.promisesTitle}</h2>
          <ul>
            <li><strong>{words.cannot}</strong> {words.mathematics}</li>
            <li><strong>{words.promised}</strong> {words.policy}</li>
            <li><strong>{words.promised}</strong> {words.moment}</li>
          </ul>
        </section>
        <p class="buttons">
          <Button name="step" value="confirm" icon="forward">{words.button}</Button>
          <Button look="secondary" name="step" value="edit" formaction={to('form', language)}>{words.edit}</Button>
        </p>
      </form>
    </PublicPage>
  )
}
