// A service line in the directory's overview: each of its services once, and beside it who gets the feedback
// in each of its units.
import type { JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { usePage } from '../../web/page-data.ts'
import { Card, TableCell, TableHead, Tag } from '../../web/parts.tsx'
import { addPath, editPath } from '../addresses.ts'
import { isFar } from '../gap.ts'
import type { Destination, Item, Recipient } from '../overview.sql.ts'
import { Named } from './named.tsx'

export const lineAnchor = (line: Item): string => `line-${line.id}`

export function Line({ line, rows, mayEdit }: { line: Item; rows: Destination[]; mayEdit: boolean }): JSX.Element {
  const { t, language } = usePage().frame
  const texts = t.directory.overview
  const name = inLanguage(line.name, language)
  return (
    <div id={lineAnchor(line)}>
      <Card title={name}>
        {rows.length === 0 ? <p class="empty">{texts.noServices}</p> : (
          <table class="table grouped">
            <caption><span class="visually-hidden">{fill(texts.servicesOf, { line: name })}</span></caption>
            <TableHead names={[texts.service, texts.unit, texts.goesTo]} />
            {byService(rows).map((group) => <Service rows={group} mayEdit={mayEdit} />)}
          </table>
        )}
        {mayEdit && (
          <div class="actions">
            <a href={editPath('line', line.id)}>{texts.editLine}<span class="visually-hidden">: {name}</span></a>
            <a href={addPath('service', line.id)}>{texts.addService}<span class="visually-hidden">: {name}</span></a>
          </div>
        )}
      </Card>
    </div>
  )
}

function byService(rows: Destination[]): Destination[][] {
  const groups = new Map<string, Destination[]>()
  for (const row of rows) groups.set(row.service.id, [...(groups.get(row.service.id) ?? []), row])
  return [...groups.values()]
}

function Service({ rows, mayEdit }: { rows: Destination[]; mayEdit: boolean }): JSX.Element {
  const texts = usePage().frame.t.directory.overview
  return (
    <tbody>
      {rows.map(({ service, unit, to, past }, n) => (
        <tr>
          {n === 0 && <th scope="rowgroup" rowSpan={rows.length}><Named thing="service" item={service} mayEdit={mayEdit} /></th>}
          <TableCell name={texts.unit}>{unit ? <Named thing="unit" item={unit} mayEdit={mayEdit} /> : texts.noUnit}</TableCell>
          <TableCell name={texts.goesTo}><To to={to} />{past?.name !== to?.name && <Past past={past} />}</TableCell>
        </tr>
      ))}
    </tbody>
  )
}

/** Who gets it; marked, as in the next, where there is nobody but the coordinator. */
function To({ to }: { to: Recipient | null }): JSX.Element {
  const { overview, because } = usePage().frame.t.directory
  const text = to ? `${to.name}, ${because[to.because]}` : overview.nobody
  return isFar(to) ? <Tag tone="warning">{text}</Tag> : <>{text}</>
}

/** Who gets what is written past the workers. */
function Past({ past }: { past: Recipient | null }): JSX.Element {
  const { overview, because } = usePage().frame.t.directory
  const text = past ? fill(overview.past, { name: past.name, because: because[past.because] }) : overview.pastNobody
  return <p class="hint">{isFar(past) ? <Tag tone="warning">{text}</Tag> : text}</p>
}
