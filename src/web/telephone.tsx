// A telephone number that can be pressed to call it.
import type { JSX } from 'preact'
import { Icon } from './icons.tsx'

export function Telephone({ number, icon }: { number: string; icon?: boolean }): JSX.Element {
  return (
    <a class={icon ? 'telephone' : undefined} href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {icon && <Icon name="phone" />}{unbroken(number)}
    </a>
  )
}

/** A text in which 112 can be pressed. */
export function WithEmergencyNumber({ text }: { text: string }): JSX.Element {
  const [before, ...after] = text.split('112')
  return <>{before}{after.map((rest) => <><Telephone number="112" />{rest}</>)}</>
}

/** A number that is broken over two lines is read wrong. */
const unbroken = (number: string) => number.replaceAll(' ', '\u00a0')
