// A mail address that, where it has to be broken, is broken before the name of the server. Nothing is put
// into it that would be copied along.
import type { JSX } from 'preact'

export function MailAddress({ address }: { address: string }): JSX.Element {
  const at = address.lastIndexOf('@')
  return <span class="breakable">{address.slice(0, at)}<wbr />{address.slice(at)}</span>
}

/** A text with this address in it. */
export function WithMailAddress({ text, address }: { text: string; address: string }): JSX.Element {
  const [before, after] = text.split(address)
  return <>{before}<MailAddress address={address} />{after}</>
}
