// What was typed on a page of a council and is not taken: it stands there to be read and copied, and is kept nowhere.
import type { JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { TextArea } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'

/** Nothing where nothing was typed. */
export function Kept({ frame: { t }, words }: { frame: PageFrame; words: readonly string[] }): JSX.Element | null {
  const written = words.filter((one) => one.trim() !== '')
  if (!written.length) return null
  return (
    <div class="stack">
      <p><strong>{t.panels.kept}</strong></p>
      {written.map((text, at) => <TextArea name={`unsent-${at + 1}`} label={fill(t.staff.turnedAway.field, { number: at + 1 })} value={text} rows={text.length > 60 ? 5 : 1} readOnly />)}
    </div>
  )
}

/** What a person types there, as against what they choose and what a form carries along. */
const carried = /^(step|version|seen|order|id|point|at|fresh|amendment|waiting|letter|thought|token|kind|part|state|language|person|seat|member|meeting|checklist|unit|line|panel|to|who|begun-in|after|did|because|decision|test|survey|improvement|about|reached|reminded|sign-in|words-id|form-\d|date-.+|member-.+|passes-.+)$/

export const writtenIn = (entries: readonly (readonly [string, string | undefined])[]): string[] =>
  entries.flatMap(([name, value]) => (value && !carried.test(name) && !chosen.test(value) ? [value] : []))

const chosen = /^(yes|accepted|refused|presented|not-presented|answered|acknowledged|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
