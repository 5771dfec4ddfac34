// Asks a moderator once more before something is taken back from a unit.
import type { JSX } from 'preact'
import type { Shared } from '../../feedback/approved/read-shared.ts'
import { desk, unitPath } from '../../paths.ts'
import { inLanguage } from '../../text/language.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Card } from '../../web/parts.tsx'
import type { Unit } from '../unit.sql.ts'

type Props = { frame: PageFrame; actor: { name: string; roles: string[] }; unit: Unit; one: Shared; period: string }

export function TakeBackPage({ frame, actor, unit, one, period }: Props): JSX.Element {
  const { t, language } = frame
  const { moderation: words } = t.access
  return (
    <DeskPage frame={frame} title={words.title} actor={actor} current="unit" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.units, label: t.workers.units.title }, { href: unitPath(unit.id), label: inLanguage(unit.name, language) }]} />
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <Card>
          <p class="typed" lang={one.language}>{one.text}</p>
          <p><strong>{t.workers.unit.answered}</strong> <span lang={one.language}>{one.gist}</span></p>
        </Card>
        <form method="post" action={unitPath(unit.id, '/take-back')} class="buttons">
          <Hidden name="period" value={period} /><Hidden name="mark" value={one.mark} /><Hidden name="sure" value="yes" />
          <Button look="danger">{words.sure}</Button>
          <a class="button quiet" href={unitPath(unit.id)}>{t.common.cancel}</a>
        </form>
      </div>
    </DeskPage>
  )
}
