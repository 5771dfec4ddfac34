// What everybody is told of how long what they write is kept, before they write it.
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { KeptKind, Time } from './retention.ts'

/** A shorter time that does not hold yet is told already: it holds for whatever is written now. */
export function keepingInWords(times: Record<KeptKind, Time>, { retention: { notice: words } }: Texts): string {
  const [feedback, files] = [times.feedback, times.files].map(({ holds, waits }) => (waits ?? holds)?.months ?? null)
  const ofFiles = files !== null && files !== undefined && (!feedback || files < feedback) ? [fill(words.files, { months: files })] : []
  return (feedback ? [fill(words.feedback, { months: feedback }), ...ofFiles, words.page] : [words.none, ...ofFiles]).join(' ')
}
