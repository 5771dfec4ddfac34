// Starts the program from its settings: database, keys, organisation, work in the background, pages.
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Server, ServerResponse } from 'node:http'
import { endApart } from './apart.ts'
import { makeApp } from './app.ts'
import { systemClock, type Clock } from './clock.ts'
import { roomSweeps } from './corrections/sweeps.ts'
import { seatPost } from './council/panels/post.ts'
import { openDb, transact } from './db/db.ts'
import { faultName } from './db/faults.ts'
import { countJobs } from './db/jobs.sql.ts'
import { openDatabase, type OpenDatabase } from './db/open.ts'
import { startQueue } from './db/queue.ts'
import { startSweeps } from './db/sweeps.ts'
import { makeOrganisation } from './directory/make-organisation.ts'
import { hasOrganisation, isDemonstration } from './directory/organisation.sql.ts'
import { linkTask } from './directory/upkeep/check-links.ts'
import { contactAddress } from './feedback/conversation.ts'
import { endThreadsUntil } from './in-thread.ts'
import { keepOpeningsNightly } from './outreach/codes/openings.ts'
import { senderPost } from './mail-in/post.ts'
import { deliveryTask } from './post/deliver.ts'
import { countMessages } from './post/messages.sql.ts'
import { hoursOf } from './post/quiet-hours.ts'
import { smsBook } from './post/sms/book.ts'
import { openSms } from './post/sms/open.ts'
import { settleKeys } from './privacy/key-mark.sql.ts'
import { keySource, type KeySource } from './privacy/key-source.ts'
import { makeKeys } from './privacy/keys.ts'
import { liveKeys, watchKeys, type LiveKeys } from './privacy/live-keys.ts'
import { messageMark } from './privacy/message-mark.ts'
import { noPressure } from './privacy/pressure.ts'
import { findNameTags } from './privacy/redaction/voikko.ts'
import type { Settings } from './settings.ts'
import { makeAuth } from './staff/auth.ts'
import { firstRunLink } from './staff/first-run-link.ts'
import { addressChangePost } from './staff/own-mail/post.ts'
import { mintSetUpLink } from './staff/mint-set-up-link.ts'
import { invitationPost } from './surveys/invitations/post.ts'
import { allSweeps } from './sweeps.ts'
import { allowedBy } from './webhooks/allowed.ts'
import { keepSending } from './webhooks/keep-sending.ts'
import { buildAssets, type Assets } from './web/assets.ts'
import type { Context } from './web/context.ts'

export type Running = {
  url: string
  /** The key file has changed. */
  rereadKeys(): void
  stop(): Promise<void>
}

export async function start(settings: Settings, log: (line: string) => void): Promise<Running> {
  if (settings.DATABASE_URL && !settings.KEY_FILE && !settings.KEY_COMMAND) {
    throw new Error('KEY_FILE is required with DATABASE_URL: all processes must share one key file, kept outside the database; or KEY_COMMAND, which prints it')
  }
  const [database, assets] = await Promise.all([openDatabase(settings, log), buildAssets()])
  try {
    return await startOn(database, assets, settings, log)
  } catch (error) {
    // What was opened is closed: a start that failed leaves no server behind.
    await database.stop()
    throw error
  }
}

async function startOn(database: OpenDatabase, assets: Assets, settings: Settings, log: (line: string) => void): Promise<Running> {
  const db = openDb(database.pool)
  const now = systemClock(settings.CLOCK_OFFSET_SECONDS)
  const source = keySource(settings)
  const keys = await rightKeys(db, source, { settings, now, log })
  const room = database.room && openDb(database.room)
  if (!(await hasOrganisation(db))) await fill({ db, room, keys, now, settings }, log)

  const demo = await isDemonstration(db)
  if (demo && !settings.DEMO) throw new Error('this database holds the demonstration county, whose passwords are public: use another DATA_DIR, or DEMO=1')
  if (settings.CLOCK_OFFSET_SECONDS !== 0 && !demo) throw new Error('CLOCK_OFFSET_SECONDS is for demonstration mode only')
  const context: Context = { db, room, settings, keys, now, assets, demo, nameTags: findNameTags(log), codesOpened: new Map(), pressure: noPressure() }
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST
  const publicUrl = (settings.PUBLIC_URL ?? `http://${host}:${settings.PORT}`).replace(/\/$/, '')
  const auth = makeAuth({ db, secret: keys.staffSecret, baseURL: publicUrl, settings, now })

  // Loaded where it is needed, as metrics are: idle processes are to stay small.
  const send = settings.SMTP_URL ? (await import('./post/smtp.ts')).smtp(settings.SMTP_URL, { from: settings.MAIL_FROM, markOf: messageMark(keys) }) : null
  const demoSignIns = demo ? (await import('../demo/sign-ins.ts')).demoSignIns() : []
  const invented = demo ? (await import('../demo/record-clients.ts')).recordClients : []
  const sms = await openSms({ db, keys, now, settings, publicUrl }, log)
  const sendSms = sms?.send ?? null
  const invitations = invitationPost({ keys, publicUrl, now })
  const post = { db, now, publicUrl, demo, send, sendSms, sms: smsBook(keys), smsHours: hoursOf(settings.SMS_HOURS), invitations, seats: seatPost({ keys, publicUrl }), addressChanges: addressChangePost({ publicUrl }), senders: senderPost({ keys, publicUrl }), mintSetUpLink, contactOf: contactAddress(keys) }
  const queue = startQueue({ pool: database.pool, tasks: { 'send-message': deliveryTask(post), 'check-links': linkTask(db, now) }, log })
  const sweeps = startSweeps({
    db, now, log,
    sweeps: allSweeps({ keys, now, settings, publicUrl, log, demo, sends: { mail: send !== null, sms: sendSms !== null } }),
  })

  const roomRounds = room && startSweeps({ db: room, now, log, sweeps: roomSweeps({ idleMinutes: settings.RECORDS_IDLE_MINUTES }) })

  const webhooks = keepSending({ db, keys, now, publicUrl, allowed: allowedBy(settings, demo), mails: send !== null || demo }, log)

  const watching = watchKeys(source, keys)
  const openings = keepOpeningsNightly({ db, now, openings: context.codesOpened }, log)
  const mailIn = settings.MAIL_IN_URL ? (await import('./mail-in/keep-reading.ts')).keepReading({ db, keys, now, settings }, log) : null

  const metrics = await startMetrics(context, database, log)
  const server = await listen(makeApp(context, { auth, log, demoSignIns, invented, measure: metrics?.measure }), settings)
  const { port } = server.address() as { port: number }
  const url = `http://${host}:${port}`
  const link = await firstRunLink(db, now())
  if (link) log(`set up the first person at ${settings.PUBLIC_URL ?? url}${link}`)
  for (const one of demoSignIns) log(`demonstration sign-in: ${one.email} ${one.password} (${one.role})`)
  // Last, so that whoever waits for this line has seen the others.
  log(`listening on ${url}`)

  return {
    url,
    rereadKeys: () => void keys.reread(),
    async stop() {
      watching.stop()
      await close(server)
      // Before the mail that is being opened is let go, or the next would be begun.
      const mailRead = mailIn?.stop()
      endApart()
      await metrics?.stop()
      await endThreadsUntil(sweeps.stop())
      await roomRounds?.stop()
      await webhooks.stop()
      await openings.stop()
      await sms?.stop()
      await mailRead
      await queue.stop()
      await database.stop()
    },
  }
}

/**
 * The key file, made where the database is empty and ours. Whatever has been written under a key needs that key: with
 * another, or a new one, nothing could be opened, and what came meanwhile could not share a file with what was before.
 */
async function rightKeys(db: Context['db'], source: KeySource, { settings, now, log }: { settings: Settings; now: Clock; log: (line: string) => void }): Promise<LiveKeys> {
  const first = makeKeys(settings.DATABASE_URL || (await hasOrganisation(db)) ? source.read() : source.ensure())
  const settle = () => transact(db, (tx) => settleKeys(tx, keys, now()))
  const keys = liveKeys(source, first, { log, changed: () => void settle().then((wrong) => wrong && log(`${source.name}: ${wrong}`), (error: unknown) => log(`keys: they could not be noted (${faultName(error)})`)) })
  const wrong = await settle()
  if (wrong) throw new Error(`${source.name}: ${wrong}`)
  return keys
}

/** Requests under way are answered, and connections that would wait for more are told that there is no more. */
async function close(server: Server): Promise<void> {
  server.prependListener('request', (_, response: ServerResponse) => response.setHeader('Connection', 'close'))
  const letGo = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), 8_000)
  await new Promise<void>((closed) => server.close(() => closed()))
  clearInterval(letGo)
  clearTimeout(cut)
}

/** An empty database becomes the demonstration county, or an organisation that has only a name to be changed. */
async function fill({ db, room, keys, now, settings }: Pick<Context, 'db' | 'room' | 'keys' | 'now' | 'settings'>, log: (line: string) => void): Promise<void> {
  if (settings.DEMO && !settings.DATABASE_URL) {
    const { loadDemonstration } = await import('../demo/load.ts')
    const from = performance.now()
    log('loading the demonstration county: this is done once, and takes half a minute or more')
    await loadDemonstration(db, { keys, now: now() })
    if (room) await (await import('../demo/records.ts')).loadRecords(room, { keys, now: now() })
    log(`loaded the demonstration county in ${Math.round(performance.now() - from)} ms`)
  } else {
    await transact(db, (tx) => makeOrganisation(tx, { now: now() }))
  }
}

/** Loaded only where a port is set for them. */
async function startMetrics({ db, settings }: Context, { pool }: OpenDatabase, log: (line: string) => void) {
  if (settings.METRICS_PORT === undefined) return null
  const { makeMetrics, serveMetrics } = await import('./web/metrics.ts')
  const metrics = makeMetrics({ pool, work: async () => ({ jobs: await countJobs(db), messages: await countMessages(db) }) })
  const { url, stop } = await serveMetrics(metrics, { port: settings.METRICS_PORT, host: settings.HOST })
  log(`metrics at ${url}`)
  return { measure: metrics.measure, stop }
}

const listen = (app: Hono, settings: Settings): Promise<Server> =>
  new Promise((ready, failed) => {
    const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST }, () => ready(server)) as Server
    server.on('error', failed)
  })
