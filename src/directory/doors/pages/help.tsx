// What helps, as lists show it: what it is, where it is given, and of others who they are and how they are reached.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { usePage } from '../../../web/page-data.ts'
import { Telephone } from '../../../web/telephone.tsx'
import { Words } from '../../pages/content.tsx'
import type { Help } from '../situations.sql.ts'

/** More places than these are told as a number. */
const mostNamed = 3

export function HelpList({ help }: { help: Help[] }): JSX.Element {
  return <ul class="choose">{help.map((one) => <li>{one.kind === 'service' ? <Ours one={one} /> : <Others one={one} />}</li>)}</ul>
}

function Ours({ one }: { one: Help }): JSX.Element {
  const { t, language } = usePage().frame
  const { units } = one
  const where = units.length > mostNamed ? plural(t.doors.manyPlaces, units.length, language)
    : fill(t.doors.where, { units: units.map(({ name }) => inLanguage(name, language)).join(' · ') })
  return (
    <>
      <a href={to('service', language, { service: one.id })}><Words content={one.name} /></a>
      {one.description && <p><Words content={one.description} /></p>}
      {units.length > 0 && <p class="hint">{where}</p>}
    </>
  )
}

function Others({ one }: { one: Help }): JSX.Element {
  const { t, language } = usePage().frame
  return (
    <>
      <p><strong><Words content={one.name} /></strong></p>
      {one.description && <p><Words content={one.description} /></p>}
      {one.howToBegin && <p><Words content={one.howToBegin} /></p>}
      <p class="hint">{fill(t.doors.organiser, { organiser: inLanguage(one.organiser!, language) })}</p>
      {one.phone && <p><Telephone number={one.phone} /></p>}
      {one.website && <p><a href={inLanguage(one.website, language)}>{t.doors.website}<span class="visually-hidden">: {inLanguage(one.name, language)}</span></a></p>}
      <p class="hint no-print"><a href={to('form', language, {}, { kind: 'correction', entry: one.id })}>{t.upkeep.report}<span class="visually-hidden">: {inLanguage(one.name, language)}</span></a></p>
    </>
  )
}
