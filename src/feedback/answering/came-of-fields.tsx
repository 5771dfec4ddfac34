// The question what came of it, as it is asked with an answer and when there is something newer to say.
import type { JSX } from 'preact'
import type { Texts } from '../../text/texts.ts'
import { Radios, TextArea } from '../../web/fields.tsx'
import type { Kind } from '../case.ts'
import { outcomesFor } from './came-of-it.ts'

/** `prefix` tells the fields of two forms on one page apart. */
export function CameOfFields(
  { t, kind, came, because, hint, prefix = '' }: { t: Texts; kind: Kind; came: string; because: string; hint: string; prefix?: string },
): JSX.Element {
  const { cameOf: words } = t.answering
  return (
    <>
      <Radios
        name={`${prefix}came`} legend={words.legend} hint={hint} value={came}
        options={outcomesFor(kind).map((value) => ({ value, label: words.options[value] }))}
      />
      <TextArea name={`${prefix}because`} label={words.because} hint={words.becauseHint} value={because} rows={3} />
    </>
  )
}
