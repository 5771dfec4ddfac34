// On the sign-in page: the way in by the organisation's own account, and what is said after a sign-out that ends only ours.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { Notice } from '../../../web/parts.tsx'
import type { StrangersFrame } from '../../stranger.ts'
import { singlePath } from '../single-path.ts'

export function SingleButton({ frame, next }: { frame: StrangersFrame; next: string | null }): JSX.Element | null {
  const { t, doors, language } = frame
  const words = t.singleSignOn
  if (doors.single === null) return null
  return (
    <>
      {!doors.passwords && <Notice tone="info" title={words.passwordsOffTitle}>{fill(words.passwordsOff, { name: doors.single })}</Notice>}
      <p><a class="button" href={singlePath(language, next)}>{fill(words.button, { name: doors.single })}</a></p>
      {doors.passwords && <h2>{words.orPassword}</h2>}
    </>
  )
}

export function SignedOut({ frame }: { frame: StrangersFrame }): JSX.Element | null {
  const words = frame.t.singleSignOn
  const name = frame.doors.single
  if (name === null) return null
  return (
    <div role="status">
      <Notice tone="warning" title={words.signedOutTitle}>
        <p>{fill(words.signedOut, { name })}</p>
        <p><a href={`${desk.singleOut}?language=${frame.language}`}>{fill(words.signOutThere, { name })}</a></p>
      </Notice>
    </div>
  )
}
