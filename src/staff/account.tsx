// One's own details and password.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { dayOf, shortDay } from '../text/dates.ts'
import { isLanguage } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { listAbsences } from './absences.sql.ts'
import { hasPassword, listSessions } from './accounts.sql.ts'
import { handOf } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import type { StaffAuth } from './auth.ts'
import { changedFields } from './changed-fields.ts'
import { changePassword } from './change-password.ts'
import { isClient } from './clients.sql.ts'
import { grantText } from './grant-text.ts'
import { listScopes } from './grants.sql.ts'
import { actorOf, selfOf, sessionOf, setCookies } from './guard.ts'
import { letNameStand } from './let-name-stand.ts'
import { AccountPage } from './pages/account.tsx'
import { readNewPassword } from './password-form.ts'
import { findPerson, updateOwnDetails } from './people.sql.ts'
import { isPhone } from './phone.ts'
import { checkOf, isAnswering, placesOf } from './reachable/checks.sql.ts'
import { confirmSignedIn } from './reachable/confirm.ts'
import { readCorrection } from './reachable/correction.ts'
import { listFactors } from './second-factor/factors.sql.ts'
import { endedBefore } from './session.ts'
import { doorsOf } from './single/doors.ts'
import { arePasswordsOff } from './single/sign-in-rule.sql.ts'

type Shown = { typed?: { language: string; phone: string }; problems?: Problem[]; tooMany?: boolean; correction?: string }

export function accountRoutes(context: Context, auth: StaffAuth): Hono {
  const { db, settings } = context
  const routes = new Hono()

  routes.get(desk.account, (c) => show(c))

  routes.post(desk.account, async (c) => {
    const form = await readForm(c)
    const [language, phone] = [form.text('language'), form.text('phone')]
    const { problems: texts } = (await frameOf(c)).t.staff.person
    const again = (problem: Problem) => show(c, { typed: { language, phone }, problems: [problem] }, 422)
    if (!isLanguage(language)) return again({ field: 'language', text: texts.language })
    if (phone && !isPhone(phone)) return again({ field: 'phone', text: texts.notPhone })
    const self = selfOf(c)
    await transact(db, async (tx) => {
      const wanted = { language, phone: phone || null }
      const fields = changedFields((await findPerson(tx, self.personId))!, wanted)
      await updateOwnDetails(tx, self.personId, wanted)
      if (fields) await record(tx, { what: 'person-changed', by: self, subjectId: self.personId, detail: { fields } }, context.now())
    })
    return c.redirect(`${desk.account}?done=saved`, 303)
  })

  routes.post(desk.ownContact, async (c) => {
    const { correction, problems } = readCorrection(await readForm(c), (await frameOf(c)).t)
    if (problems.length) return show(c, { correction: correction ?? '', problems }, 422)
    await transact(db, (tx) => confirmSignedIn(tx, { personId: selfOf(c).personId, correction }, { now: context.now() }))
    return c.redirect(`${desk.account}?done=${correction === null ? 'confirmed' : 'told'}`, 303)
  })

  routes.post(desk.ownName, async (c) => {
    const form = await readForm(c)
    await transact(db, (tx) => letNameStand(tx, { by: selfOf(c), may: form.text('first-name') === 'yes' }, { now: context.now() }))
    return c.redirect(`${desk.account}?done=name`, 303)
  })

  routes.post(desk.password, async (c) => {
    const form = await readForm(c)
    const { t, organisation } = await frameOf(c)
    const person = (await findPerson(db, selfOf(c).personId))!
    const current = form.text('current-password')
    const { password, problems } = readNewPassword(form, t, [organisation.name, person.name, person.email])
    if (!current) problems.unshift({ field: 'current-password', text: t.staff.account.missingCurrent })
    if (problems.length) return show(c, { problems }, 422)

    const who = { person, address: clientAddress(c, settings), sessionId: sessionOf(c).id, cookie: c.req.header('cookie') ?? '' }
    const result = await changePassword(context, auth, { ...who, current, wanted: password }, { now: context.now() })
    if (result === 'too-many') return show(c, { tooMany: true }, 429)
    if (result === 'wrong-password') {
      return show(c, { problems: [{ field: 'current-password', text: t.staff.account.wrongCurrent }] }, 422)
    }
    setCookies(c, result.cookies)
    return c.redirect(`${desk.account}?done=changed`, 303)
  })

  const frameOf = (c: HonoContext) => deskFrame(context, selfOf(c).language, desk.account)

  async function show(c: HonoContext, shown: Shown = {}, status: 200 | 422 | 429 = 200): Promise<Response> {
    const [actor, frame, now] = [selfOf(c), await frameOf(c), context.now()]
    const [today, { id, accountId }] = [dayOf(now), sessionOf(c)]
    const scopes = await listScopes(db, today)
    const absences = await listAbsences(db, actor.personId, today)
    const person = (await findPerson(db, actor.personId))!
    const check = await checkOf(db, actor.personId)
    const contact = check || await isAnswering(db, actor.personId, today) ? {
      check, places: await placesOf(db, actor.personId, today), deputyName: person.deputyId ? (await findPerson(db, person.deputyId))!.name : null,
    } : null
    const doors = doorsOf(settings, await arePasswordsOff(db))
    const hasOwn = doors.passwords && (!doors.single || await hasPassword(db, accountId))
    return page(
      c,
      <AccountPage
        {...{ frame, ...shown }} actor={actorOf(c)}
        person={person} contact={contact} isClient={await isClient(db, actor.personId)}
        roles={actor.roles.map((grant) => grantText(grant, scopes, frame.t, frame.language))}
        absences={absences.map(({ firstDay, lastDay }) => [firstDay, lastDay].map((day) => shortDay(day, frame.language)).join(' – '))}
        sessions={await listSessions(db, accountId, endedBefore(settings, now))}
        currentId={id} secondFactors={(await listFactors(db, handOf(actor))).length}
        passwordOf={hasOwn ? null : doors.single}
        done={doneText(c.req.query('done'), frame.t)}
      />,
      status,
    )
  }

  return routes
}

function doneText(what: string | undefined, { staff: { account: { saved, changed } }, account: { sessions }, reachable: { confirm }, redaction: { consent } }: Texts): string | null {
  const sentences: Record<string, string> = {
    saved, changed, 'others-ended': sessions.othersEnded, 'session-ended': sessions.ended, 'session-not-there': sessions.notThere,
    confirmed: confirm.done, told: confirm.told, name: consent.saved,
  }
  return what && Object.hasOwn(sentences, what) ? sentences[what]! : null
}
