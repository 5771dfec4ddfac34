// A real IMAP server on loopback: Debian's Dovecot, with its own settings, its own folder and one user, on any free port. It is never run as root.
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import { until } from './until.ts'

export type TestMailbox = {
  port: number
  url: string
  /** As a mail server delivers it. */
  deliver(mail: string | Buffer, receivedAt?: Date): Promise<void>
  /** How many mails lie in a folder; 0 where it is not there. */
  count(folder: string): Promise<number>
  /** Every mail of a folder, as it lies there. */
  sources(folder: string): Promise<string[]>
  /** Every folder as it was at the beginning. */
  empty(): Promise<void>
  /** With SIGKILL, and from the start. */
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

const user = 'palaute', password = 'sala/sana@#'

export async function dovecot(): Promise<TestMailbox> {
  for (const program of ['/usr/sbin/dovecot', '/usr/lib/dovecot/imap']) {
    try {
      accessSync(program)
    } catch {
      throw new Error(`no ${program}: apt-get install dovecot-imapd`)
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'vk-imap-'))
  // Its package has made a user for it.
  const asRoot = process.getuid?.() === 0
  const runs = asRoot ? 'dovecot' : userInfo().username
  const group = asRoot ? 'dovecot' : idOf('-gn')
  mkdirSync(join(folder, 'home'))
  writeFileSync(join(folder, 'password'), `${user}:{PLAIN}${password}\n`)
  const port = await freePort()
  writeFileSync(join(folder, 'dovecot.conf'), settings({ folder, runs, group, port }))
  if (asRoot) spawnSync('chown', ['-R', 'dovecot:dovecot', folder])
  chmodSync(folder, 0o755)
  const as = asRoot ? ['setpriv', '--reuid=dovecot', '--regid=dovecot', '--clear-groups'] : []
  // Whoever kills the tests ends their server too.
  const bound = ['setpriv', '--pdeathsig', 'INT']
  const [command = '', ...rest] = [...as, ...bound, '/usr/sbin/dovecot', '-F', '-c', join(folder, 'dovecot.conf')]

  let ended: Promise<unknown> = Promise.resolve()
  let child: ReturnType<typeof spawn> | undefined
  async function start() {
    child = spawn(command, rest, { stdio: 'ignore', detached: true })
    const exit = new Promise((end) => child!.on('exit', end))
    ended = exit
    await until('the mailbox can be opened', () => client().then(async (one) => {
      await one.logout()
      return true
    }, () => false), 20).catch((error: unknown) => {
      throw new Error(`dovecot did not start: ${readLog(folder)}`, { cause: error })
    })
  }
  async function end(signal: NodeJS.Signals) {
    if (!child?.pid) return
    // Its processes are a group of their own.
    try {
      process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal)
    } catch { /* it is over already */ }
    await ended
  }
  async function client(): Promise<ImapFlow> {
    const one = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth: { user, pass: password }, logger: false, connectionTimeout: 3000, greetingTimeout: 3000 })
    one.on('error', () => {})
    await one.connect()
    return one
  }
  async function asked<T>(work: (one: ImapFlow) => Promise<T>): Promise<T> {
    const one = await client()
    try {
      return await work(one)
    } finally {
      one.close()
    }
  }

  await start()
  return {
    port, start,
    url: `imap://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    deliver: (mail, receivedAt) => asked(async (one) => void await one.append('INBOX', Buffer.isBuffer(mail) ? mail : mail.replace(/\r?\n/g, '\r\n'), [], receivedAt)),
    count: (name) => asked(async (one) => {
      const status = await one.status(name, { messages: true }).catch(() => false as const)
      return status ? status.messages ?? 0 : 0
    }),
    sources: (name) => asked(async (one) => {
      await one.mailboxOpen(name)
      const found = await one.search({ all: true }, { uid: true }) || []
      return found.length ? (await one.fetchAll(found.join(','), { source: true }, { uid: true })).map(({ source }) => source!.toString('latin1')) : []
    }),
    empty: () => asked(async (one) => {
      for (const { path } of await one.list()) {
        await one.mailboxOpen(path)
        await one.messageDelete('1:*')
      }
    }),
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const idOf = (what: string): string => spawnSync('id', [what], { encoding: 'utf8' }).stdout.trim()

function readLog(folder: string): string {
  try {
    return readFileSync(join(folder, 'log'), 'utf8').slice(-2000)
  } catch {
    return 'it wrote no log'
  }
}

const settings = ({ folder, runs, group, port }: { folder: string; runs: string; group: string; port: number }): string => `
protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
default_login_user = ${runs}
default_internal_user = ${runs}
default_internal_group = ${group}
mail_location = maildir:${folder}/home/mail
first_valid_uid = 1
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = ${folder}/password
}
userdb {
  driver = static
  args = uid=${runs} gid=${group} home=${folder}/home
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service auth-worker {
  user = ${runs}
}
`

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((closed) => server.close(() => closed()))
  return port
}
