// The host's page: behind a PIN, on the tablet alone. It makes the tablet ready, says what waits, sends and exports it, counts who comes, keeps
// what was said over coffee, and sets the light. All of it is done by its script; nothing of it needs a network but making ready and sending.
import type { JSX } from 'preact'
import { kiosk, kioskPath } from '../../../day-paths.ts'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Checkbox, Radios, Select, TextArea } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { longestNote } from '../../record.ts'
import type { Shown } from '../shown.ts'
import { checks } from '../tablet/checks.ts'
import { KioskPage } from './around.tsx'
import { stopPlace } from '../../stop-place.ts'

type Props = { frame: PageFrame; shown: Shown; address: string }

export function HostPage(props: Props): JSX.Element {
  const { frame, shown } = props
  const { t, language } = frame
  const { dayKiosk: { hostPage: words, waiting } } = t
  return (
    <KioskPage frame={frame} title={words.title} of={shown.of} is="host">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="host-waiting"><strong data-waiting data-one={waiting.one} data-other={waiting.other} hidden /></p>
        <p><a class="button secondary" href={kioskPath(language)}>{words.toStations}</a></p>
        <noscript><Notice tone="warning">{words.needsScript}</Notice></noscript>
        <div data-insecure hidden><Notice tone="warning">{words.insecure}</Notice></div>
        <Pin frame={frame} is="new-pin" label={words.newPin} hint={words.newPinHint} button={words.setPin} />
        <Pin frame={frame} is="pin" label={words.pin} button={words.open} />
        <div class="stack" data-open hidden>
          <Ready {...props} /><Held {...props} /><Tally {...props} />{shown.at.is === 'day' && <Note {...props} />}<Light {...props} />
        </div>
      </div>
    </KioskPage>
  )
}

function Pin({ frame: { t }, is, label, hint, button }: { frame: PageFrame; is: string; label: string; hint?: string; button: string }): JSX.Element {
  const { dayKiosk: { hostPage: words } } = t
  const said = { wrong: words.wrongPin, bad: words.badPin, wait: words.waitPin }
  return (
    <form class="stack" data-form={is} autocomplete="off" novalidate hidden>
      <div class="field">
        <label class="label" for={is}>{label}</label>
        {hint && <p class="hint" id={`${is}-hint`}>{hint}</p>}
        <p class="field-error" role="alert" data-said={JSON.stringify(said)} />
        {/* Not a password field: browsers would offer to keep it. */}
        <input class="input pin" id={is} name={is} type="text" inputmode="numeric" autocomplete="off" maxlength={6} aria-describedby={hint && `${is}-hint`} />
      </div>
      <p><button type="submit" class="button">{button}</button></p>
    </form>
  )
}

function Ready({ frame: { t } }: Props): JSX.Element {
  const { dayKiosk: { hostPage: words } } = t
  const said = { isReady: words.isReady, isNotReady: words.isNotReady, wasReady: words.wasReady, changed: words.changed, ended: words.ended, unknown: words.unknown, notYet: words.notYet, checking: words.checking }
  return (
    <section class="stack tight">
      <h2>{words.ready}</h2>
      <p>{words.readyText}</p>
      <p class="host-said" role="status" data-ready={JSON.stringify(said)} />
      <ul class="checks" data-checks data-good={words.good} data-watch={words.watch} data-lacking={words.lacking} hidden>
        {checks.map((check) => <li data-check={check}><strong>{words.checks[check].name}</strong>: <span data-is /><span data-missing hidden>. {words.checks[check].missing}</span></li>)}
      </ul>
      <p><button type="button" class="button" data-make-ready>{words.makeReady}</button></p>
    </section>
  )
}

function Held({ frame: { t } }: Props): JSX.Element {
  const { dayKiosk: { hostPage: words } } = t
  return (
    <section class="stack tight">
      <h2>{words.held}</h2>
      <p class="host-said" data-stays="late" data-one={words.late.one} data-other={words.late.other} hidden />
      <p class="host-said" data-stays="wrong" data-one={words.wrong.one} data-other={words.wrong.other} hidden />
      <p class="host-said" data-when-closed hidden>{words.closed}</p>
      {(['ended', 'unknown'] as const).map((why) => (
        <div data-no-longer={why} hidden>
          <p class="host-said">{words[why]}</p>
          <p><a class="button secondary" href={kiosk}>{words.intoUse}</a></p>
        </div>
      ))}
      <p class="host-said" role="status" data-sent={JSON.stringify(words.sent)} />
      <p class="buttons"><button type="button" class="button" data-send-now>{words.sendNow}</button> <button type="button" class="button secondary" data-export>{words.exportAll}</button></p>
      <p class="hint">{words.exportHint}</p>
    </section>
  )
}

function Tally({ frame: { t, language }, shown }: Props): JSX.Element | null {
  const { dayKiosk: { hostPage: words } } = t
  const [first] = shown.stops
  if (!first) return null
  const options = shown.stops.map((stop) => ({ value: stop.id, label: stopPlace(stop, language) }))
  return (
    <section class="stack tight">
      <h2>{words.tally}</h2>
      <p>{words.tallyText}</p>
      <form class="stack tight" data-form="tally" autocomplete="off">
        <Select name="stop" label={words.stop} options={options} value={first.id} />
        <p class="buttons">
          {shown.municipalities.map(({ id, name }) => <button type="submit" class="button tap" name="municipality" value={id}>{inLanguage(name, language)}</button>)}
          <button type="submit" class="button tap" name="municipality" value="">{words.unsaid}</button>
        </p>
      </form>
      <p class="host-said" role="status" data-counted data-one={words.counted.one} data-other={words.counted.other} />
      <p><button type="button" class="button secondary" data-undo hidden>{words.undo}</button></p>
    </section>
  )
}

function Note({ frame: { t, language }, shown }: Props): JSX.Element {
  const { dayKiosk: { hostPage: words, line, unknownLine, problems } } = t
  return (
    <section class="stack tight">
      <h2>{words.note}</h2>
      <form class="stack" data-form="note" autocomplete="off" novalidate>
        <TextArea name="note" label={words.noteText} hint={words.noteHint} rows={4} maxLength={longestNote} />
        <Select name="note-line" label={line} options={shown.allLines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} empty={unknownLine} />
        {shown.guests.length > 0 && <Select name="guest" label={words.guest} options={shown.guests.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} empty={words.noGuest} />}
        <Checkbox name="agreed" label={words.noteAgreed} />
        <p class="field-error" role="alert" data-note={JSON.stringify({ kept: words.kept, needsText: words.needsText, needsAgreed: words.needsAgreed, notKept: problems.notKept })} />
        <p><button type="submit" class="button">{words.keepNote}</button></p>
      </form>
    </section>
  )
}

function Light({ frame: { t, language }, address }: Props): JSX.Element {
  const { dayKiosk: { hostPage: words } } = t
  return (
    <section class="stack">
      <h2>{words.light}</h2>
      <form data-form="light" autocomplete="off">
        <Radios name="light" legend={<span class="visually-hidden">{words.light}</span>} look="row" value="usual" options={(['usual', 'dark', 'sun'] as const).map((value) => ({ value, label: words.lights[value] }))} />
      </form>
      <p><a class="button secondary" href={to('home', language)}>{words.exit}</a></p>
      <p class="hint">{fill(words.exitHint, { address })}</p>
    </section>
  )
}
