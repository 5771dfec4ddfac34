// The foot of every public page: whom to call, what to do in an emergency, and the pages that are about the service itself.
import type { JSX } from 'preact'
import { desk, to } from '../paths.ts'
import { fill } from '../text/fill.ts'
import type { PageFrame } from './page.ts'
import { Telephone, WithTelephones } from './telephone.tsx'

export function PublicFooter({ frame }: { frame: PageFrame }): JSX.Element {
  const { t, language, organisation } = frame
  return (
    <footer class="bottom">
      <div class="container columns">
        <Advice frame={frame} />
        <section>
          <h2>{t.common.emergencyTitle}</h2>
          <p><WithTelephones text={t.common.emergencyText} /></p>
        </section>
        <section>
          <h2>{t.common.aboutTitle}</h2>
          <ul>
            <li><a href={to('services', language)}>{t.doors.title}</a></li>
            <li><a href={to('places', language)}>{t.places.title}</a></li>
            <li><a href={to('lanes', language)}>{t.lanes.isItLink}</a></li>
            <li><a href={to('promise', language)}>{t.common.howItWorks}</a></li>
            <li><a href={to('promises', language)}>{t.standing.title}</a></li>
            <li><a href={to('changes', language)}>{t.changes.title}</a></li>
            <li><a href={to('statistics', language)}>{t.feedbackReport.title}</a></li>
            <li><a href={to('supervisors', language)}>{t.common.supervisors}</a></li>
            <li><a href={to('privacy', language)}>{t.privacyNotice.title}</a></li>
            <li><a href={to('accessibility', language)}>{t.common.accessibility}</a></li>
            {organisation.website && (
              <li><a href={organisation.website}>{fill(t.common.website, { organisation: organisation.name })}</a></li>
            )}
            <li><a href={desk.signIn}>{t.common.forStaff}</a></li>
          </ul>
        </section>
      </div>
    </footer>
  )
}

/** On paper, too: whoever holds it can call. Where no telephone has hours of its own, the organisation's number. */
function Advice({ frame }: { frame: PageFrame }): JSX.Element | null {
  const { t, organisation } = frame
  const telephones = frame.advice.length ? frame.advice : organisation.phone ? [{ name: null, number: organisation.phone, now: null, week: null }] : []
  if (!telephones.length) return null
  return (
    <section class="advice">
      <h2>{t.common.phoneTitle}</h2>
      {telephones.map(({ name, number, now, week }) => (
        <>
          {name && <p>{name}</p>}
          <p><Telephone number={number} icon /></p>
          {now && <p class="no-print">{now}</p>}
          {week && <p class="only-print">{week}</p>}
        </>
      ))}
      <p>{t.common.phoneText}</p>
    </section>
  )
}
