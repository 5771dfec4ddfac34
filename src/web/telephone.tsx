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

/** A text in which 112 and other telephone numbers can be pressed: whoever needs one may be in a hurry. */
export function WithTelephones({ text }: { text: string }): JSX.Element {
  return <>{text.split(telephones).map((part, n) => (n % 2 ? <Telephone number={part} /> : part))}</>
}

/** As they are written in Finland: 112, 116 117, 010 000 0116, +358 10 000 0116. Not a year, a date or a sum, and nothing in an address of a page. */
const telephones = /((?<![\w/-])(?:112|116 ?\d{3}|(?:\+358 ?|0)\d[\d ]{3,11}\d)(?!\w))/

/** A number that is broken over two lines is read wrong. */
const unbroken = (number: string) => number.replaceAll(' ', '\u00a0')
