// How long what is written is as an SMS, with the text as it goes out: counted here when the page is made, and by a script while somebody writes.
import type { JSX } from 'preact'
import { fill, plural } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { Button } from '../../web/fields.tsx'
import { usePage } from '../../web/page-data.ts'
import { Card } from '../../web/parts.tsx'
import { asSms, type Around } from '../sms-around.ts'

/** `field`: the name of the field that is filled in. `lang`: of the SMS. */
export function SmsLength({ field, value, around, lang }: { field: string; value: string; around: Around; lang: Language }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.sms.length
  const { text, letters, parts, changed } = asSms(around, value)
  return (
    <Card title={words.title}>
      <div class="stack tight" data-sms-field={field} data-before={around.before} data-after={around.after} data-words={JSON.stringify({ parts: words.parts, letters: words.letters, changed: words.changed })}>
        <p class="breakable" lang={lang} data-sms-text>{text}</p>
        <p role="status" data-sms-length>{plural(words.parts, parts, language)}, {fill(words.letters, { letters })}</p>
        <p data-sms-changed>{changed.length > 0 && fill(words.changed, { letters: changed.join(' ') })}</p>
        <p class="hint">{words.hint}</p>
        <p><Button look="secondary" name="step" value="see">{words.see}</Button></p>
      </div>
    </Card>
  )
}
