// A text with what could tell who somebody is marked in it, and for each mark whether it is taken away: for whoever decides what others
// may read. What was decided is read back by readDecisions (privacy/redaction/decisions.ts), which refuses a page that is stale.
import type { ComponentChildren, JSX } from 'preact'
import type { Suggested } from '../privacy/redaction/decisions.ts'
import { fill } from '../text/fill.ts'
import { Checkbox, FieldGroup, Hidden, TextArea } from './fields.tsx'
import { usePage } from './page-data.ts'
import { Notice } from './parts.tsx'

type Props = {
  suggested: Suggested
  /** The language of the text. */
  lang: string
  /** Thanks: names of workers may stay there. */
  isThanks: boolean
  /** The value of a field as it was sent; null where the page is shown for the first time. A problem of the passages has the field's name. */
  typed: ((name: string) => string) | null
}

export function Suggestions(props: Props): JSX.Element {
  const { suggested: { findings, version, seenField, passagesField }, typed } = props
  const { decide } = usePage().frame.t.redaction
  const numbered = findings.map((one, at) => ({ ...one, number: at + 1 }))
  const [always, asked] = [numbered.filter(({ rule }) => rule === 'goes'), numbered.filter(({ rule }) => rule !== 'goes')]
  return (
    <div class="suggestions stack">
      <MarkedText {...props} />
      <Notice tone="info">{findings.length ? decide.story : decide.none}</Notice>
      {asked.length > 0 && (
        <FieldGroup name={`${seenField}-choices`} legend={decide.legend} hint={decide.hint}>
          <div class="choices list">
            {asked.map((one) => (
              <Checkbox
                name={one.field} label={<Label {...one} {...props} />} checked={typed ? typed(one.field) === 'yes' : one.rule === 'open'}
                hint={one.rule === 'stays' ? decide.stays : one.sure ? undefined : decide.perhaps}
              />
            ))}
          </div>
        </FieldGroup>
      )}
      {always.length > 0 && (
        <div class="stack tight">
          <p><strong>{decide.goesTitle}</strong></p>
          <ul>{always.map((one) => <li><Label {...one} {...props} />. <span class="hint">{one.kind !== 'worker' ? decide.goesCode : props.isThanks ? decide.goesThanks : decide.goes}</span></li>)}</ul>
        </div>
      )}
      <TextArea name={passagesField} label={decide.also} hint={decide.alsoHint} optional rows={3} value={typed?.(passagesField) ?? ''} />
      <Hidden name={seenField} value={version} />
    </div>
  )
}

function MarkedText({ suggested: { text, findings }, lang }: Props): JSX.Element {
  const { decide } = usePage().frame.t.redaction
  const parts: ComponentChildren[] = []
  let end = 0
  findings.forEach(({ from, to }, at) => {
    const number = at + 1
    // The number stays on the line of its word.
    parts.push(text.slice(end, from), (
      <mark>
        <span class="visually-hidden">[{fill(decide.mark, { number })}: </span>{text.slice(from, to)}<span class="visually-hidden">]</span>{'\u2060'}<sup aria-hidden="true">{number}</sup>
      </mark>
    ))
    end = to
  })
  parts.push(text.slice(end))
  return (
    <div class="stack tight">
      <p><strong>{decide.text}</strong></p>
      <blockquote class="lines" lang={lang}>{parts}</blockquote>
    </div>
  )
}

/** Told by the number that stands at the mark, for the same words may stand in the text twice. */
function Label({ number, kind, from, to, suggested, lang }: Suggested['findings'][number] & { number: number } & Props): JSX.Element {
  return <><span class="number">{number}</span> <q lang={lang}>{suggested.text.slice(from, to)}</q> – {usePage().frame.t.redaction.kinds[kind]}</>
}
